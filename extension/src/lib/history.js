/**
 * The recent checks of this browser, the newest first. What was found stays on the server; here is
 * only what is needed to find it again.
 *
 * @typedef {object} Remembered
 * @property {string} id of the check
 * @property {string} server that holds it
 * @property {string} at when it was made, ISO 8601
 * @property {string} url of the page, without fragment
 * @property {string} title of the page
 * @property {string} excerpt the first words of the claim
 * @property {string} outcome
 * @property {number} conflicts
 * @property {string} before what stood before the claim on the page
 * @property {string} after what stood after it
 */
import { api } from "./browser.js";

const KEPT = 50;

/** @returns {Promise<Remembered[]>} */
export async function recent() {
  const { history } = await api.storage.local.get("history");
  return history ?? [];
}

/** @param {Remembered} check */
export async function remember(check) {
  const others = (await recent()).filter(({ id }) => id !== check.id);
  await api.storage.local.set({ history: [check, ...others].slice(0, KEPT) });
}

export async function forget() {
  await api.storage.local.remove("history");
}
