/** Values of findings as a reader of the chosen language writes them. */
import { language, t, knows } from "./i18n.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A normalised value of a fact: days and intervals in words, everything else as it stands.
 * @param {string} value `2021-12-16`, `2022-01-01/2022-01-10`, with `..` or nothing for an open end
 */
export function value(value) {
  const parts = value.split("/");
  const ends = parts.map((part) => (part === ".." ? "" : part.trim()));
  if (parts.length > 2 || !ends.some((end) => DAY.test(end))) return value;
  if (ends.some((end) => end && !DAY.test(end))) return value;
  if (ends.length === 1) return day(ends[0]);
  const [from, to] = ends;
  if (!from) return t("until", day(to));
  if (!to) return t("since", day(from));
  if (from === to) return day(from);
  return formatter({ day: "numeric", month: "long", year: "numeric" }).formatRange(utc(from), utc(to));
}

/** An ISO day in words; what is none as it stands, "" for null. @param {string | null} iso */
export function day(iso) {
  if (!iso) return "";
  const short = iso.slice(0, 10);
  if (!DAY.test(short)) return iso;
  return formatter({ day: "numeric", month: "long", year: "numeric" }).format(utc(short));
}

/** An instant as day and time where the reader is. @param {string} iso */
export function moment(iso) {
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}

/** Name and kind of a source, "" for neither. @param {{name: string | null, type: string | null}} source */
export function source(source) {
  const type = source.type ? t(`source_${source.type}`) : "";
  if (!source.name) return type;
  return type ? `${source.name} (${type})` : source.name;
}

/** What two values are of: the id in words. @param {string} what */
export function slot(what) {
  return knows(`what_${what}`) ? t(`what_${what}`) : what.replaceAll("_", " ");
}

/** The address with a fragment that scrolls to the quote where the browser can. */
export function linkTo(url, quote) {
  if (!/^https?:/i.test(url ?? "") || !URL.canParse(url)) return null;
  const address = new URL(url);
  const words = encodeURIComponent(quote).replaceAll("-", "%2D");
  address.hash = `${address.hash.replace(/^#/, "")}:~:text=${words}`;
  return address.href;
}

function formatter(options) {
  return new Intl.DateTimeFormat(language() === "en" ? "en-GB" : language(), { ...options, timeZone: "UTC" });
}

function utc(iso) {
  return new Date(`${iso}T00:00:00Z`);
}
