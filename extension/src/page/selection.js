/**
 * What the reader has selected in this frame, and what the page says about itself.
 *
 * @typedef {object} Selected
 * @property {string} text white space folded; the ends are visible characters
 * @property {string} before up to 48 code units before it, "" at the beginning of the page
 * @property {string} after up to 48 code units after it
 * @property {boolean} focused true in the frame that has the focus
 */
"use strict";

globalThis.belie ??= {};

(() => {
  const { belie } = globalThis;
  if (belie.takeSelection) return;

  /**
   * The selection of this frame, null when nothing visible is selected. Words in a form field are
   * taken too; they have no place on the page.
   * @returns {Selected | null}
   */
  belie.takeSelection = () => {
    belie.selected = null;
    const focused = document.hasFocus();
    const typed = inField();
    if (typed) return { text: typed, before: "", after: "", focused };
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0).cloneRange();
    range.setEnd(...ending(selection));
    const index = belie.readText(document.body);
    const place = belie.placeOf(index, range);
    if (!place) return null;
    belie.selected = range;
    const { prefix, exact, suffix } = belie.quoteAt(index.text, place.start, place.end);
    return { text: exact, before: prefix, after: suffix, focused };
  };

  /** Firefox holds the cells of a table as ranges of their own; a claim is what lies between. */
  function ending(selection) {
    const last = selection.getRangeAt(selection.rangeCount - 1);
    return [last.endContainer, last.endOffset];
  }

  function inField() {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return "";
    return belie.fold(field.value.slice(field.selectionStart, field.selectionEnd)).trim();
  }
})();
