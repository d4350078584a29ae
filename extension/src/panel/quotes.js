/** Quotes in their surroundings, with the words that conflict marked. */
import { placeOf } from "../lib/codepoints.js";
import { h } from "../lib/dom.js";
import { wordsOf } from "../lib/words.js";

/** How much is shown around a quote, in code units. */
const AROUND = 50;

/**
 * A block quote: what stands around it quietly, the quote itself, and in it the words marked.
 * @param {{quote: string, start: number, end: number}} span
 * @param {{body?: string | null, language?: string | null, values?: string[]}} options the whole
 *   text when it is at hand; the values whose words are marked, the whole quote without any
 */
export function quotation(span, { body = null, language = null, values = [] } = {}) {
  const place = body === null ? null : placeOf(body, span);
  const before = place ? leading(body.slice(0, place.start)) : "";
  const after = place ? trailing(body.slice(place.end)) : "";
  return h(
    "blockquote",
    { dir: "auto", lang: language },
    h("span.around", {}, before),
    ...marked(span.quote, values),
    h("span.around", {}, after),
  );
}

function marked(quote, values) {
  for (const value of values) {
    const place = wordsOf(quote, value);
    if (!place) continue;
    return [
      quote.slice(0, place.start),
      h("mark", {}, quote.slice(place.start, place.end)),
      quote.slice(place.end),
    ];
  }
  return [h("mark", {}, quote)];
}

/** The end of the text before a quote, from a whole word on, with dots when it is cut. */
function leading(text) {
  const block = text.slice(text.lastIndexOf("\n") + 1);
  if (block.length <= AROUND) return block;
  const cut = block.slice(-AROUND).replace(/^\S*\s/, "");
  return `… ${cut}`;
}

function trailing(text) {
  const end = text.indexOf("\n");
  const block = end < 0 ? text : text.slice(0, end);
  if (block.length <= AROUND) return block;
  return `${block.slice(0, AROUND).replace(/\s\S*$/, "")} …`;
}
