/**
 * Takes Readability over from its package, with two statements written differently: where it fills
 * an element by `innerHTML`, the markup is read by an inert parser instead, which gives the same
 * nodes and loads and runs nothing. `npm run vendor` writes the file; a test holds it to this.
 */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PACKAGE = "node_modules/@mozilla/readability";
const TARGET = "src/vendor/readability";
const FILLED = /^(\s*)(page|tmp)\.innerHTML = ([\w.]+);$/gm;

/** The file as it ships. */
export function readability() {
  const original = readFileSync(here(`${PACKAGE}/Readability.js`), "utf-8");
  let count = 0;
  const changed = original.replace(FILLED, (_, indent, element, markup) => {
    count += 1;
    const parsed = `new DOMParser().parseFromString(${markup}, "text/html").body.childNodes`;
    return `${indent}// Changed by Belie: ${element}.innerHTML = ${markup}\n${indent}${element}.replaceChildren(...${parsed});`;
  });
  if (count !== 2) throw new Error(`expected two statements to change, found ${count}`);
  return changed;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(here(`${TARGET}/Readability.js`), readability());
  copyFileSync(here(`${PACKAGE}/LICENSE.md`), here(`${TARGET}/LICENSE.md`));
}
