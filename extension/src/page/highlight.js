/**
 * The claim's quotes drawn on the page by the CSS Custom Highlight API; the page's own tree is never
 * touched. Each frame keeps its own, and follows the page as it changes.
 *
 * @typedef {object} Wanted
 * @property {string} id of the finding
 * @property {"conflict" | "indicator" | "corroboration"} kind
 * @property {number} start in the claim, in UTF-16 code units
 * @property {number} end half-open
 *
 * @typedef {object} Shown
 * @property {string[]} found ids of the findings whose words stand on the page
 * @property {string[]} orphans ids of those whose words do not
 */
"use strict";

globalThis.belie ??= {};

(() => {
  const { belie } = globalThis;
  if (belie.show) return;

  const KINDS = ["corroboration", "indicator", "conflict"];
  const SETTLED = 200;
  /** @type {{check: string, entries: Map<string, any>, told: string} | null} */
  let shown = null;
  let observer = null;
  let timer = 0;

  /**
   * Marks the quotes of a check and goes on marking them while the page changes.
   * @param {{check: string, claim: string, before: string, after: string, quotes: Wanted[]}} asked
   * @returns {Shown}
   */
  belie.show = (asked) => {
    belie.clear();
    const index = belie.readText(document.body);
    const at = selected(index, asked.claim);
    const around = asked.before + asked.claim + asked.after;
    const entries = new Map();
    for (const { id, kind, start, end } of asked.quotes) {
      const quote = belie.quoteAt(around, asked.before.length + start, asked.before.length + end);
      const place = at === null ? belie.anchor(index, quote) : { start: at + start, end: at + end };
      entries.set(id, { kind, quote, range: place && belie.rangeOf(index, place.start, place.end) });
    }
    shown = { check: asked.check, entries, told: "" };
    draw();
    watch();
    const result = state();
    shown.told = JSON.stringify(result);
    // A selection is drawn over the marks; the one that was sent gives way to them.
    if (at !== null && result.found.length && stillSelected()) getSelection().removeAllRanges();
    return result;
  };

  /** Scrolls to the words of a finding and marks them stronger; false when they are not there. */
  belie.focus = (id) => {
    const range = shown?.entries.get(id)?.range;
    if (!range) return false;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    range.startContainer.parentElement.scrollIntoView({
      block: "center",
      behavior: calm ? "auto" : "smooth",
    });
    paint("belie-focus", [range], 9);
    return true;
  };

  /** Takes every mark away and stops following the page. */
  belie.clear = () => {
    observer?.disconnect();
    clearTimeout(timer);
    removeEventListener("click", tell);
    shown = null;
    for (const name of [...KINDS.map((kind) => `belie-${kind}`), "belie-focus"]) {
      CSS.highlights.delete(name);
    }
  };

  /** What is marked at present, with the exact words of each mark; null when nothing was asked. */
  belie.marks = () =>
    shown && [...shown.entries].map(([id, { kind, range }]) => ({ id, kind, words: range && `${range}` }));

  /** Where the claim begins while its selection still stands as it was sent, otherwise null. */
  function selected(index, claim) {
    const place = belie.selected && belie.placeOf(index, belie.selected);
    return place && index.text.slice(place.start, place.end) === claim ? place.start : null;
  }

  /** True unless the reader has selected something else while the check ran. */
  function stillSelected() {
    const now = getSelection();
    if (!now?.rangeCount) return false;
    const first = now.getRangeAt(0);
    const { startContainer, startOffset } = belie.selected;
    return first.startContainer === startContainer && first.startOffset === startOffset;
  }

  function state() {
    const result = { found: [], orphans: [] };
    for (const [id, { range }] of shown.entries) (range ? result.found : result.orphans).push(id);
    return result;
  }

  function draw() {
    const entries = [...shown.entries.values()];
    KINDS.forEach((kind, priority) => {
      const ranges = entries.filter((entry) => entry.kind === kind && entry.range);
      paint(`belie-${kind}`, ranges.map(({ range }) => range), priority);
    });
  }

  function paint(name, ranges, priority) {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }

  function watch() {
    observer ??= new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(review, SETTLED);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    addEventListener("click", tell);
  }

  /** Looks whether every mark still stands on its words, and seeks those that do not. */
  function review() {
    if (!shown) return;
    const entries = [...shown.entries.values()];
    if (entries.every(stands)) return;
    const index = belie.readText(document.body);
    for (const entry of entries) {
      if (stands(entry)) continue;
      const place = belie.anchor(index, entry.quote);
      entry.range = place && belie.rangeOf(index, place.start, place.end);
    }
    CSS.highlights.delete("belie-focus");
    draw();
    const result = state();
    const told = JSON.stringify(result);
    if (told !== shown.told) {
      shown.told = told;
      send({ type: "belie:marks", check: shown.check, ...result });
    }
  }

  /** True while the range is in the page and holds the very words. */
  function stands({ range, quote }) {
    if (!range || !range.startContainer.isConnected || !range.endContainer.isConnected) return false;
    const bare = (text) => belie.fold(text).replaceAll(" ", "");
    return bare(String(range)) === bare(quote.exact);
  }

  /** A click on marked words brings their finding into view beside the page. */
  function tell(event) {
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (!caret || !shown) return;
    for (const [id, { range }] of shown.entries) {
      if (range?.isPointInRange(caret.offsetNode, caret.offset)) {
        send({ type: "belie:clicked", check: shown.check, id });
        return;
      }
    }
  }

  /** Nobody listens while the panel is closed. */
  function send(message) {
    (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message).catch(() => {});
  }
})();
