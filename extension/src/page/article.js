/**
 * The readable words of a page, taken out by Mozilla's Readability; the page itself is not changed.
 *
 * @typedef {object} Article
 * @property {string} text paragraphs as lines
 * @property {string | null} title as Readability reads it
 */
"use strict";

globalThis.belie ??= {};

(() => {
  const { belie } = globalThis;
  if (belie.readArticle) return;

  /**
   * @param {Document} document
   * @returns {Article | null} null when there is no article on the page
   */
  belie.readArticle = (document) => {
    const parsed = new Readability(document.cloneNode(true)).parse();
    if (!parsed?.content) return null;
    // An inert document: no script runs, no picture loads.
    const inert = new (document.defaultView ?? globalThis).DOMParser().parseFromString(
      parsed.content,
      "text/html",
    );
    const { text } = belie.readText(inert.body);
    return text ? { text, title: parsed.title || null } : null;
  };
})();
