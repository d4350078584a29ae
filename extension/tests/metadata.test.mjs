import assert from "node:assert/strict";
import { test } from "node:test";
import { open, openText } from "./layouts.mjs";

const ADDRESS = "https://www.courier.example/2023/05/04/strikers-return";
const OWN = { url: ADDRESS, outlet: null, published: null, language: "en" };
const TOLD = {
  "01-newspaper.html": { url: "https://courier.example/2023/05/04/strikers-return", title: "Strikers return to the Ostrava works", outlet: "The Valley Courier", published: "2023-05-04" },
  "02-divs-and-breaks.html": { title: "Bulletin 212", published: "2019-11-30", language: null },
  "03-live-blog.html": { title: "Live: the flood", outlet: "Rhine Radio", published: "2021-07-15" },
  "04-cyrillic.html": { outlet: "Вечерняя газета", published: "2022-01-09", language: "ru" },
  "05-persian.html": { outlet: "روزنامهٔ شهر", published: "2022-10-02", language: "fa" },
  // Neither an address of another site nor an impossible day is taken.
  "06-emoji-and-pairs.html": { title: "Post" },
  "07-nested-inline.html": { language: null },
  "08-lists-and-cells.html": { title: "Counts" },
  "09-transcript.html": { published: "2022-01-09" },
  "10-feed-with-look-alikes.html": { title: "Agency feed" },
};

for (const [name, told] of Object.entries(TOLD)) {
  test(`${name}: what the page says about itself`, () => {
    const window = open(name);
    const about = window.belie.readAbout(window.document, window.location.href);
    const expected = { ...OWN, ...told };
    for (const [field, value] of Object.entries(expected)) assert.equal(about[field], value, field);
  });
}

test("an instant keeps the day of its own offset", () => {
  const window = openText('<meta property="article:published_time" content="2022-01-09T00:30:00+06:00">');
  assert.equal(window.belie.readAbout(window.document, ADDRESS).published, "2022-01-09");
});

test("broken linked data hides nothing else", () => {
  const window = openText('<script type="application/ld+json">{"@type": "NewsArticle",</script><meta name="date" content="2022-01-09">');
  assert.equal(window.belie.readAbout(window.document, ADDRESS).published, "2022-01-09");
});

test("marks of campaigns are taken off the address, other parameters stay", () => {
  const window = openText("<title>x</title>");
  const { url } = window.belie.readAbout(window.document, "https://a.example/p?id=7&utm_source=x&fbclid=y#part");
  assert.equal(url, "https://a.example/p?id=7");
});

test("the article is read without what surrounds it, one line for each paragraph", () => {
  const body = Array.from({ length: 8 }, (_, n) => `<p>Paragraph ${n} tells, at some length, what was seen on the square that evening, and who told of it first.</p>`);
  const html = `<title>Square</title><nav><a href="/">Home</a></nav><article><h1>Square</h1>${body.join("\n")}</article><footer>Cookies</footer>`;
  const window = openText(html, ["vendor/readability/Readability.js", "page/article.js"]);
  const before = window.document.documentElement.outerHTML;
  const { text } = window.belie.readArticle(window.document);
  assert.equal(text.split("\n").filter((line) => line.startsWith("Paragraph")).length, 8);
  assert.ok(!text.includes("Cookies") && !text.includes("Home"));
  assert.equal(window.document.documentElement.outerHTML, before);
});

test("a page without an article gives none", () => {
  const window = openText("<title>x</title>", ["vendor/readability/Readability.js", "page/article.js"]);
  assert.equal(window.belie.readArticle(window.document), null);
});
