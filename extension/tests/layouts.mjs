/** The saved pages, opened in jsdom with the page scripts run inside, as a browser injects them. */
import { readFileSync, readdirSync } from "node:fs";
import { JSDOM } from "jsdom";

const here = new URL("./pages/", import.meta.url);
const source = (path) => readFileSync(new URL(`../src/${path}`, import.meta.url), "utf-8");
const SCRIPTS = ["page/text.js", "page/anchor.js", "page/selection.js", "page/metadata.js"];

export const LAYOUTS = readdirSync(here).filter((name) => name.endsWith(".html")).sort();

/** The window of a saved page. @param {string} name @param {string[]} more scripts to run in it */
export function open(name, more = []) {
  return openText(readFileSync(new URL(name, here), "utf-8"), more);
}

export function openText(html, more = []) {
  const { window } = new JSDOM(html, {
    url: "https://www.courier.example/2023/05/04/strikers-return?utm_medium=x#top",
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  for (const path of [...SCRIPTS, ...more]) window.eval(source(path));
  return window;
}

/** The folded text of the page as it now is. */
export const read = (window) => window.belie.readText(window.document.body);

/** The quote of the nth place where the words stand. */
export function quoteOf(window, words, nth = 0) {
  const index = read(window);
  let at = index.text.indexOf(words);
  for (let n = 0; n < nth; n += 1) at = index.text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`not on the page: ${words}`);
  return { quote: window.belie.quoteAt(index.text, at, at + words.length), at };
}

/** The words that a range of the place holds, white space folded; null without a place. */
export function wordsAt(window, place) {
  if (!place) return null;
  return window.belie.fold(String(window.belie.rangeOf(read(window), place.start, place.end)));
}
