/**
 * What the user has chosen, kept in the extension's own storage on this machine.
 *
 * @typedef {object} Settings
 * @property {string} server address without a slash at the end
 * @property {string} key "" when the server asks for none
 * @property {string} reviewer name that goes with reviews, "" for none
 * @property {"auto" | "en" | "ru"} language of the interface
 * @property {boolean} sendAddress whether a claim goes with the address of its page
 */
import { api } from "./browser.js";

/** @type {Settings} */
export const DEFAULTS = Object.freeze({
  server: "http://127.0.0.1:8080",
  key: "",
  reviewer: "",
  language: "auto",
  sendAddress: true,
});

/** @returns {Promise<Settings>} */
export async function load() {
  const { settings } = await api.storage.local.get("settings");
  return { ...DEFAULTS, ...settings };
}

/** @param {Settings} settings */
export async function save(settings) {
  await api.storage.local.set({ settings });
}

/**
 * The address as it is kept. Throws a `RangeError` whose message names the reason: `malformed`, or
 * `insecure` for an address whose words and key others on the way could read.
 * @param {string} typed
 */
export function serverAddress(typed) {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${isLocal(text) ? "http" : "https"}://${text}`;
  if (/\s/.test(text) || !URL.canParse(whole)) throw new RangeError("malformed");
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) throw new RangeError("malformed");
  if (url.protocol === "http:" && !isLocal(url.host)) throw new RangeError("insecure");
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

/** True for the names under which this machine reaches itself and nobody else does. */
function isLocal(host) {
  return /^(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/i.test(host);
}

/**
 * The permission that lets the extension speak to a server. Browsers grant it for all ports.
 * @param {string} server
 */
export function permissionFor(server) {
  const url = new URL(server);
  return { origins: [`${url.protocol}//${url.hostname}/*`] };
}
