/**
 * Where a quote stands in a text: exactly there, or nowhere.
 *
 * A quote is held by its own words and by what stands directly before and after it. White space is
 * folded, nothing else. What could be two places is none.
 *
 * @typedef {object} Quote
 * @property {string} exact
 * @property {string} prefix up to CONTEXT code units before it; a line break is a boundary of blocks
 * @property {string} suffix up to CONTEXT code units after it
 */
"use strict";

globalThis.belie ??= {};

(() => {
  const { belie } = globalThis;
  if (belie.anchor) return;

  /** How much is remembered on either side, in UTF-16 code units. */
  const CONTEXT = 48;

  /**
   * The quote at `[start, end)` of a text with what stands around it.
   * @param {string} text
   * @param {number} start
   * @param {number} end
   * @returns {Quote}
   */
  belie.quoteAt = (text, start, end) => ({
    exact: text.slice(start, end),
    prefix: text.slice(whole(text, Math.max(0, start - CONTEXT), 1), start),
    suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT), -1)),
  });

  /**
   * The one place `[start, end)` of the quote in an index, null when there is none or more than one.
   *
   * Within their own blocks both neighbours must be as they were; on one side at least, everything
   * that is remembered must be, blocks beyond included. So a passage that stays while something is
   * inserted beside it is found, and the same words in another place are not.
   * @param {{text: string, flat: string}} index
   * @param {Quote} quote
   * @returns {{start: number, end: number} | null}
   */
  belie.anchor = (index, quote) => {
    const { words, ...around } = trimmed(quote);
    if (!words) return null;
    const found = [];
    for (let at = index.flat.indexOf(words); at >= 0; at = index.flat.indexOf(words, at + 1)) {
      const place = { start: at, end: at + words.length };
      const fit = fits(index, place, around);
      if (fit) found.push({ place, fit });
    }
    if (found.length > 1) {
      const both = found.filter(({ fit }) => fit === 2);
      return both.length === 1 ? both[0].place : null;
    }
    return found.length ? found[0].place : null;
  };

  /** The words without white space at their ends, which goes to what stands around them. */
  function trimmed({ exact, prefix, suffix }) {
    const words = belie.fold(exact).trim();
    const start = exact.length - exact.trimStart().length;
    const end = exact.trimEnd().length;
    return { words, prefix: prefix + exact.slice(0, start), suffix: exact.slice(end) + suffix };
  }

  /** 0: the neighbours differ; otherwise on how many sides all that is remembered is the same. */
  function fits(index, place, { prefix, suffix }) {
    const before = side(index, reversed(prefix), (n) => place.start - 1 - n);
    const after = side(index, units(suffix), (n) => place.end + n);
    if (!before.near || !after.near) return 0;
    return Number(before.whole) + Number(after.whole);
  }

  /**
   * Compares remembered code units outwards with those of the text at `at(0), at(1), …`.
   *
   * A side of which nothing is remembered was an end of the text, and must be one again.
   */
  function side(index, remembered, at) {
    let near = null;
    for (let n = 0; n < remembered.length; n += 1) {
      const unit = index.text[at(n)];
      const boundary = remembered[n] === "\n";
      if (boundary && near === null) {
        near = unit === undefined || unit === "\n";
        if (!near) return { near, whole: false };
      }
      const same = unit !== undefined && folded(unit) === folded(remembered[n]);
      if (!same) return { near: near ?? false, whole: false };
    }
    const ended = remembered.length < CONTEXT - 1 ? index.text[at(remembered.length)] === undefined : true;
    if (near !== null) return { near, whole: ended };
    // An end of the text is a boundary too: what now follows it must be one.
    const next = index.text[at(remembered.length)];
    return { near: ended || next === "\n", whole: ended };
  }

  const folded = (unit) => (belie.isSpace(unit) ? " " : unit);
  const units = (text) => text.split("");
  const reversed = (text) => units(text).reverse();

  /** `at`, or its neighbour when a pair of surrogates would be cut there. */
  function whole(text, at, step) {
    const cut = /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "");
    return cut ? at + step : at;
  }
})();
