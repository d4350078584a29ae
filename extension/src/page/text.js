/**
 * The visible text of a document, with the place of every character in its tree.
 *
 * White space is folded as on the screen: a run is one blank, a boundary of blocks one line break.
 * Nothing else is changed. Offsets here are those of JavaScript, in UTF-16 code units.
 *
 * The files of this folder are injected into pages on request. Browsers take no modules there, so
 * each adds its functions to `globalThis.belie` and imports nothing.
 *
 * @typedef {object} TextIndex
 * @property {string} text the folded text
 * @property {string} flat the same with every white space as U+0020, for comparing
 * @property {Text[]} nodes the text nodes in the order of the tree
 * @property {Int32Array} node for each code unit of `text` the number of its text node
 * @property {Int32Array} offset for each code unit of `text` its offset in that node
 */
"use strict";

globalThis.belie ??= {};

(() => {
  const { belie } = globalThis;
  if (belie.readText) return;

  const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  const SPACES = new RegExp(SPACE.source, "g");
  const RUNS = new RegExp(`${SPACE.source}+`, "g");
  const UNREAD = new Set(
    ("SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION DATALIST IFRAME OBJECT EMBED AUDIO VIDEO " +
      "CANVAS HEAD TITLE MATH RP svg").split(" "),
  );
  const RUBY = new Set(["RB", "RT", "RTC", "RUBY"]);
  const INLINE = new Set(
    ("A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q " +
      "S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR").split(" "),
  );
  const ELEMENT = 1;
  const TEXT = 3;

  /** Every run of white space as one U+0020. @param {string} text */
  belie.fold = (text) => text.replace(RUNS, " ");

  /** True for a single character of white space. @param {string} unit */
  belie.isSpace = (unit) => SPACE.test(unit);

  /**
   * The text of `root` in the order of its tree, without what is not shown.
   * @param {Element} root
   * @returns {TextIndex}
   */
  belie.readText = (root) => {
    const collected = { units: [], node: [], offset: [], nodes: [], pending: "" };
    walk(root, collected, viewOf(root));
    const text = collected.units.join("");
    return {
      text,
      flat: text.replace(SPACES, " "),
      nodes: collected.nodes,
      node: Int32Array.from(collected.node),
      offset: Int32Array.from(collected.offset),
    };
  };

  /**
   * The range of the code units `[start, end)` of an index; both ends stand at visible characters.
   * @param {TextIndex} index
   * @param {number} start
   * @param {number} end
   * @returns {Range}
   */
  belie.rangeOf = (index, start, end) => {
    const first = index.nodes[index.node[start]];
    const last = index.nodes[index.node[end - 1]];
    const range = first.ownerDocument.createRange();
    range.setStart(first, index.offset[start]);
    range.setEnd(last, index.offset[end - 1] + 1);
    return range;
  };

  /**
   * The code units `[start, end)` of an index that lie in a range, white space at both ends left
   * out; null when it holds no visible character.
   * @param {TextIndex} index
   * @param {Range} range
   * @returns {{start: number, end: number} | null}
   */
  belie.placeOf = (index, range) => {
    const within = index.nodes.map((node) => part(node, range));
    let start = -1;
    let end = -1;
    for (let at = 0; at < index.text.length; at += 1) {
      const bounds = within[index.node[at]];
      if (!bounds || SPACE.test(index.text[at])) continue;
      if (index.offset[at] < bounds[0] || index.offset[at] >= bounds[1]) continue;
      if (start < 0) start = at;
      end = at + 1;
    }
    return start < 0 ? null : { start, end };
  };

  /** The half-open offsets of a text node that lie in a range, null when none do. */
  function part(node, range) {
    if (!range.intersectsNode(node)) return null;
    return [
      node === range.startContainer ? range.startOffset : 0,
      node === range.endContainer ? range.endOffset : node.length,
    ];
  }

  function viewOf(root) {
    const document = root.ownerDocument ?? root;
    return document.defaultView;
  }

  function walk(element, collected, view) {
    const style = view ? view.getComputedStyle(element) : null;
    if (style?.display === "none" || UNREAD.has(element.tagName)) return;
    const block = isBlock(element, style);
    if (block) collected.pending = "\n";
    const keepsLines = element.tagName === "PRE" || (style?.whiteSpace ?? "").startsWith("pre");
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) add(child, collected, keepsLines);
      else if (child.nodeType === ELEMENT) {
        if (child.tagName === "BR") collected.pending = "\n";
        else walk(child, collected, view);
      }
    }
    if (block) collected.pending = "\n";
  }

  /** A floated initial is part of its word, though its box is a block. */
  function isBlock(element, style) {
    const display = style?.display;
    if (RUBY.has(element.tagName)) return false;
    if (!display || style.float === "left" || style.float === "right") {
      return !INLINE.has(element.tagName);
    }
    return !/^(inline|contents|ruby)/.test(display);
  }

  function add(node, collected, keepsLines) {
    const { data } = node;
    const number = collected.nodes.length;
    let used = false;
    for (let at = 0; at < data.length; at += 1) {
      const unit = data[at];
      if (SPACE.test(unit)) {
        collected.pending = blank(collected.pending, unit, keepsLines);
        continue;
      }
      if (collected.pending && collected.units.length) {
        collected.units.push(collected.pending);
        collected.node.push(number);
        collected.offset.push(at);
      }
      collected.pending = "";
      collected.units.push(unit);
      collected.node.push(number);
      collected.offset.push(at);
      used = true;
    }
    if (used) collected.nodes.push(node);
  }

  /** A single special blank stays as it is: in "90 000" it says that the figures belong together. */
  function blank(pending, unit, keepsLines) {
    if (pending === "\n" || (keepsLines && unit === "\n")) return "\n";
    if (pending) return " ";
    return unit > "\u007f" && unit !== "\u0085" && unit !== "\u2028" && unit !== "\u2029" ? unit : " ";
  }
})();
