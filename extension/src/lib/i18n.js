/**
 * The words of the interface in the chosen language.
 *
 * The browser's own lookup follows the language of the browser only, so the same files are read
 * here: `_locales/<language>/messages.json`, with `$1`, `$2` for what is filled in.
 */
import { api } from "./browser.js";

const LANGUAGES = ["en", "ru"];

/** @type {Record<string, {message: string}>} */
let messages = {};
let current = "en";
let plurals = new Intl.PluralRules("en");

/** Loads the words; "auto" is the language of the browser where there is a translation. */
export async function speak(chosen = "auto") {
  const wished = chosen === "auto" ? api.i18n.getUILanguage().slice(0, 2) : chosen;
  current = LANGUAGES.includes(wished) ? wished : "en";
  plurals = new Intl.PluralRules(current);
  const answer = await fetch(api.runtime.getURL(`_locales/${current}/messages.json`));
  messages = await answer.json();
}

/** The code of the language that is spoken. */
export const language = () => current;

/**
 * The message with what is filled in. A name without a message is shown as it is, so that an id
 * which the service adds later can still be read.
 * @param {string} name
 * @param {...(string | number)} values
 */
export function t(name, ...values) {
  const known = messages[name.replaceAll("-", "_")]?.message;
  if (known === undefined) return name.replace(/^[a-z]+_(?=.)/, "").replaceAll(/[_-]/g, " ");
  return known.replace(/\$(\d)/g, (_, number) => String(values[number - 1] ?? ""));
}

/** True when there is a message of that name. @param {string} name */
export const knows = (name) => name.replaceAll("-", "_") in messages;

/** The message for a number of things: `name_one`, `name_few`, … @param {string} name @param {number} count */
export function tn(name, count) {
  return t(`${name}_${plurals.select(count)}`, count.toLocaleString(current));
}

/** Fills every element with `data-t` (its text) and `data-t-<attribute>` in a document. */
export function translate(root) {
  document.documentElement.lang = current;
  for (const element of root.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      if (name === "data-t") element.textContent = t(value);
      else if (name.startsWith("data-t-")) element.setAttribute(name.slice(7), t(value));
    }
  }
}
