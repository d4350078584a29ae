/**
 * Which words of a quote say the value that was compared.
 *
 * The service tells the quote and the normalised value; between them lies only how the value is
 * written. When its words cannot be told, the whole quote is what conflicts.
 */

const LANGUAGES = ["en-GB", "en-US", "ru", "uk", "kk", "ky", "tr", "zh", "ar-u-ca-gregory", "fa-u-ca-gregory", "fa"];

/**
 * The half-open UTF-16 place of the words in the quote, null when they cannot be told.
 * @param {string} quote
 * @param {string} value as in a fact
 * @returns {{start: number, end: number} | null}
 */
export function wordsOf(quote, value) {
  const days = value.split("/").filter((end) => /^\d{4}-\d{2}-\d{2}$/.test(end));
  const wanted = days.length ? dated(days) : [value, ...figures(value)];
  const low = quote.toLowerCase();
  for (const words of wanted) {
    const start = whole(low, words.toLowerCase());
    if (start >= 0) return { start, end: start + words.length };
  }
  return null;
}

/** How a day or a whole month is written, the fullest first; other intervals have no one name. */
function dated([from, to = from]) {
  const forms = [];
  if (from === to) {
    forms.push({ day: "numeric", month: "long", year: "numeric" }, { day: "numeric", month: "long" });
  } else if (isMonth(from, to)) forms.push({ month: "long" });
  const found = new Set();
  for (const form of forms) {
    for (const language of LANGUAGES) {
      for (const text of written(language, form, from)) found.add(text);
    }
  }
  return [...found].sort((one, other) => other.length - one.length);
}

function isMonth(from, to) {
  const after = new Date(`${to}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  const month = (date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = new Date(`${from}T00:00:00Z`);
  return first.getUTCDate() === 1 && after.getUTCDate() === 1 && month(after) === month(first) + 1;
}

function written(language, form, iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  const format = (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  if (form.day) return [format(form).format(date).replace(/\s*г\.$/, "")];
  // The month beside a day may be in another case than alone.
  const beside = format({ day: "numeric", month: "long" }).formatToParts(date);
  const month = beside.find(({ type }) => type === "month")?.value;
  return [month, format(form).format(date)].filter((name) => name && !/^\d/.test(name));
}

/** A number as its figures may be grouped. */
function figures(value) {
  const [number] = /^\d{4,}$/.exec(value) ?? [];
  if (!number) return [];
  return [",", ".", " ", "\u00a0", "\u202f"].map((mark) => number.replace(/\B(?=(\d{3})+$)/g, mark));
}

/** Where `words` stand as whole words: "1" is not in "16". */
function whole(text, words) {
  if (!words.trim()) return -1;
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + words.length] ?? " ";
    const spaced = !/\p{Script=Han}/u.test(words);
    if (!spaced || (!letter.test(before) && !letter.test(after))) return at;
  }
  return -1;
}
