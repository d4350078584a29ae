import assert from "node:assert/strict";
import { test } from "node:test";
import { LAYOUTS, open, openText, quoteOf, read, wordsAt } from "./layouts.mjs";

test("there are ten layouts", () => assert.equal(LAYOUTS.length, 10));

/** Words as a reader sees them, one line for each block. */
const SEEN = {
  "01-newspaper.html": "About 1,400 people went back to work on Thursday, the union said. The strike had lasted nineteen days.",
  "02-divs-and-breaks.html": "The bridge was closed at noon.\nTwo lorries stood on it.\nThe mayor said that the bridge would open on Monday.",
  "03-live-blog.html": "17:05\nThe road is closed.\n16:40\nWater stands in the cellar",
  "04-cyrillic.html": "Билет был куплен 16\u00a0декабря, сообщили в\u00a0министерстве. Ему заплатили 90\u00a0000\u00a0тенге.",
  "05-persian.html": "وکیل او گفت که موکلش در 12 مهر بازداشت شده‌است.",
  "06-emoji-and-pairs.html": "🚨🚨 BREAKING 👩‍👩‍👧‍👦 a family of 𝟒 left 🇰🇿 on 2 January ✈️ and is safe.\nTheir cat 🐈‍⬛ stayed; it eats 𠮷野家 rice 🍚.",
  "07-nested-inline.html": "The witness saw three men1 in H2O-blue coats; they spoke 漢kan softly\u00adly.\n1. Or four.",
  "08-lists-and-cells.html": "Ministry\n164\nPeople died in Almaty.\nProsecutor\n225\nPeople died in Almaty.\nTen were children",
  "09-transcript.html": "ANCHOR: Good evening.\nGUEST: They phoned me on 1 January\nand offered me money.\nANCHOR: Who did?\nGUEST: Strangers.\nANCHOR: Thank you.",
  "10-feed-with-look-alikes.html": "Evening\nThe minister said the dam is safe. Experts doubt it.\nQuoted\nThe minister said the dam is safe.",
};

for (const name of LAYOUTS) {
  test(`${name}: the text is what a reader sees`, () => {
    const { text, node, offset, nodes } = read(open(name));
    assert.ok(text.includes(SEEN[name]), text);
    assert.ok(!/[\t\r]|  |\n\n|^\s|\s$/.test(text));
    for (let at = 0; at < text.length; at += 1) {
      const unit = nodes[node[at]].data[offset[at]];
      assert.ok(unit === text[at] || /\s/.test(text[at]), `unit ${at}`);
    }
  });

  test(`${name}: every quote of the page is found where it is, or nowhere`, () => {
    const window = open(name);
    const index = read(window);
    let lost = 0;
    let tried = 0;
    for (const length of [1, 4, 17, 60]) {
      for (let start = 0; start + length <= index.text.length; start += 3) {
        const ends = index.text[start] + index.text[start + length - 1];
        if (/\s/.test(ends)) continue;
        tried += 1;
        const quote = window.belie.quoteAt(index.text, start, start + length);
        const place = window.belie.anchor(index, quote);
        if (place === null) lost += 1;
        else assert.deepEqual({ ...place }, { start, end: start + length });
      }
    }
    assert.ok(tried > 20);
    assert.equal(lost, 0);
  });

  test(`${name}: a quote is found again when the page is laid out with other white space`, () => {
    const window = open(name);
    const whole = read(window).text;
    const start = whole.indexOf(SEEN[name].slice(0, 12));
    const quote = window.belie.quoteAt(whole, start, start + 30);
    const html = window.document.documentElement.outerHTML.replace(/ (?=[^<>]*<\/(p|b|em|i|td|li|h1|div|pre|font))/g, " \n\t ");
    const again = openText(html);
    assert.equal(wordsAt(again, again.belie.anchor(read(again), quote))?.replace(/\s/g, ""), quote.exact.replace(/\s/g, ""));
  });

  test(`${name}: a selection is sent as it is read and stands where it was selected`, () => {
    const window = open(name);
    const index = read(window);
    const start = index.text.indexOf(SEEN[name]);
    const end = start + SEEN[name].length;
    window.getSelection().addRange(window.belie.rangeOf(index, start, end));
    const taken = window.belie.takeSelection();
    assert.equal(taken.text, SEEN[name]);
    assert.equal(taken.before, index.text.slice(Math.max(0, start - 48), start));
    assert.deepEqual({ ...window.belie.placeOf(index, window.belie.selected) }, { start, end });
  });
}

const NEWS = "01-newspaper.html";
const FEED = "10-feed-with-look-alikes.html";
const SAFE = "The minister said the dam is safe.";

/** [what happens to the page, page, words, nth, change, the number of the place afterwards or null] */
const CHANGES = [
  ["a block is put before it", NEWS, "went back to work", 0, (d) => d.querySelector("main").insertAdjacentHTML("afterbegin", "<p>Advertisement</p>"), true],
  ["a block is put after its paragraph", NEWS, "nineteen days.", 0, (d) => d.querySelector("p:nth-of-type(2)").insertAdjacentHTML("afterend", "<div>Advertisement</div>"), true],
  ["its paragraph is drawn anew", NEWS, "nineteen days.", 0, (d) => (d.querySelector("article").innerHTML += ""), true],
  ["a word is put into bold", NEWS, "1,400 people went", 0, (d) => (d.querySelector("b").outerHTML = "<i>1,4<u>00</u></i>"), true],
  ["blocks before it are taken away", NEWS, "The strike had lasted nineteen days. Nobody", 0, (d) => d.querySelector("aside").remove(), true],
  ["a figure in it changes", NEWS, "About 1,400 people", 0, (d) => (d.querySelector("b").textContent = "1,500"), null],
  ["a letter of its case changes", NEWS, "the union said", 0, (d) => (d.querySelector("p:nth-of-type(2)").innerHTML = d.querySelector("p:nth-of-type(2)").innerHTML.replace("union", "Union")), null],
  ["the word before it changes", NEWS, "people went back", 0, (d) => (d.querySelector("b").textContent = "1,500"), null],
  ["its paragraph goes and its double stays", NEWS, "About 1,400 people went back to work on Thursday", 0, (d) => d.querySelector("p:nth-of-type(2)").remove(), null],
  ["its block goes and the same sentence stands elsewhere", FEED, SAFE, 2, (d) => d.querySelector("blockquote").remove(), null],
  ["its block moves under another heading", FEED, SAFE, 2, (d) => d.querySelector("#root").append(Object.assign(d.createElement("p"), { textContent: "Now" }), d.querySelector("blockquote"), Object.assign(d.createElement("p"), { textContent: "End" })), null],
  ["the same block is put there twice", FEED, "The minister said the dam is safe. Experts doubt it.", 0, (d) => (d.querySelector(".feed").innerHTML += `${d.querySelector(".feed").innerHTML}<p>End</p>`), null],
  ["a block that looks alike is put before it", FEED, "The minister said the dam is safe. Experts doubt it.", 0, (d) => d.querySelector(".feed").insertAdjacentHTML("afterbegin", "<div><h3>Copy</h3><p>The minister said the dam is safe. Experts doubt it.</p></div>"), "Evening"],
];

for (const [what, page, words, nth, change, after] of CHANGES) {
  test(`${after ? "found" : "orphaned"} when ${what}`, () => {
    const window = open(page);
    const { quote } = quoteOf(window, words, nth);
    change(window.document);
    const index = read(window);
    const place = window.belie.anchor(index, quote);
    if (after === null) {
      assert.equal(place, null);
      return;
    }
    assert.equal(wordsAt(window, place), words);
    if (typeof after === "string") assert.ok(index.text.slice(0, place.start).endsWith(`${after}\n`));
  });
}

test("each of two sentences that look alike is found in its own place", () => {
  const window = open(FEED);
  const places = [0, 1, 2].map((nth) => window.belie.anchor(read(window), quoteOf(window, SAFE, nth).quote));
  assert.deepEqual(places.map(({ start }) => start), [0, 1, 2].map((nth) => quoteOf(window, SAFE, nth).at));
});

test("words that are the whole page are found, and not within a longer page", () => {
  const window = openText("<p>He flew on 2 January.</p>");
  const { quote } = quoteOf(window, "He flew on 2 January.");
  assert.ok(window.belie.anchor(read(window), quote));
  const longer = openText("<p>They say: He flew on 2 January. It is not so.</p>");
  assert.equal(longer.belie.anchor(read(longer), quote), null);
});

test("context never cuts a pair of surrogates", () => {
  const window = openText(`<p>${"🚨".repeat(60)}x${"🍚".repeat(60)}</p>`);
  const { quote } = quoteOf(window, "x");
  assert.ok(quote.prefix.isWellFormed?.() ?? /^\p{Emoji}/u.test(quote.prefix));
  assert.ok(!/[\ud800-\udbff]$/.test(quote.suffix) && !/^[\udc00-\udfff]/.test(quote.prefix));
});

test("words in a text field are taken, and have no place", () => {
  const window = open("08-lists-and-cells.html");
  const field = window.document.querySelector("textarea");
  field.focus();
  field.setSelectionRange(0, 6);
  const taken = window.belie.takeSelection();
  assert.equal(taken.text, "164 in");
  assert.equal(window.belie.selected, null);
});

test("a password is never taken", () => {
  const window = openText("<input type=password value=secret>");
  const field = window.document.querySelector("input");
  field.focus();
  field.select();
  assert.equal(window.belie.takeSelection(), null);
});

test("nothing selected is no claim", () => {
  const window = open(NEWS);
  assert.equal(window.belie.takeSelection(), null);
  const range = window.document.createRange();
  range.selectNode(window.document.querySelector("article").childNodes[0]);
  window.getSelection().addRange(range);
  assert.equal(window.belie.takeSelection(), null);
});
