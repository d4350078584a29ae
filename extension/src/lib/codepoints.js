/**
 * Between the two ways of counting: the service counts Unicode code points, JavaScript UTF-16 code
 * units. An emoji is one of the former and two of the latter.
 */

/** How many code points a text has. @param {string} text */
export function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * The UTF-16 offset of each code point of `text`, and of its end.
 * @param {string} text
 * @returns {number[]}
 */
export function offsets(text) {
  const found = [];
  let at = 0;
  for (const character of text) {
    found.push(at);
    at += character.length;
  }
  found.push(at);
  return found;
}

/**
 * The half-open UTF-16 place of a span; null when its quote does not stand there in `text`.
 * @param {string} text
 * @param {{start: number, end: number, quote: string}} span in code points
 * @param {number[]} [table] of `offsets(text)`
 * @returns {{start: number, end: number} | null}
 */
export function placeOf(text, span, table = offsets(text)) {
  const start = table[span.start];
  const end = table[span.end];
  if (start === undefined || end === undefined || end <= start) return null;
  return text.slice(start, end) === span.quote ? { start, end } : null;
}
