/** One check from the selected words to the marks on the page. */
import { Client, Failure } from "../lib/client.js";
import { codePoints, offsets, placeOf } from "../lib/codepoints.js";
import { remember } from "../lib/history.js";
import { OutOfReach, focus, show } from "../lib/page.js";
import * as settings from "../lib/settings.js";

/** What the service takes of one claim, in code points. */
export const LONGEST = 20_000;
const EXCERPT = 160;

/**
 * What is being looked at.
 * @typedef {object} Current
 * @property {any} assessment
 * @property {string} etag
 * @property {number | null} tabId of the page, null when it is not at hand
 * @property {number | undefined} frameId of the selection, undefined when it is not known
 * @property {string} before what stands before the claim on the page
 * @property {string} after what stands after it
 * @property {string[]} orphans findings whose words are not on the page
 */

/** The request for words of a page, with what is known of them. */
export function requestFor({ selection, about }, { sendAddress }, details = {}) {
  const claim = {
    text: selection.text,
    said_on: details.said_on ?? about?.published,
    outlet: details.outlet ?? about?.outlet,
    speaker: details.speaker,
    subject: details.subject,
    url: sendAddress && /^https?:/.test(about?.url ?? "") ? about.url.slice(0, 1_000) : undefined,
  };
  return { claim: Object.fromEntries(Object.entries(claim).filter(([, value]) => value)) };
}

/**
 * Checks what was asked for; Failure when it cannot be.
 * @param {any} request as the background leaves it
 * @param {object} details what the user has put right
 * @param {{signal: AbortSignal, onStarting: () => void}} options
 * @returns {Promise<Current>}
 */
export async function check(request, details, options) {
  const chosen = await settings.load();
  const size = codePoints(request.selection.text);
  if (size > LONGEST) throw new Failure("long", size.toLocaleString());
  const client = new Client(chosen);
  const body = requestFor(request, chosen, details);
  const { assessment, etag } = await client.check(body, { ...options, id: idOf(request, details) });
  const { tabId, selection, about } = request;
  await remember({
    id: assessment.id,
    server: chosen.server,
    at: assessment.created_at,
    url: (about?.url ?? "").split("#")[0],
    title: about?.title ?? "",
    excerpt: selection.text.slice(0, EXCERPT),
    outcome: assessment.outcome,
    conflicts: assessment.conflicts.length,
    before: selection.before,
    after: selection.after,
  });
  return made(assessment, etag, { tabId, frameId: selection.frameId, before: selection.before, after: selection.after });
}

/** A check of the history as it is on the server now. */
export async function reopen(remembered, tabId) {
  const chosen = await settings.load();
  const { assessment, etag } = await new Client(chosen).read(remembered.id);
  const { before, after } = remembered;
  return made(assessment, etag, { tabId, frameId: undefined, before, after });
}

function made(assessment, etag, place) {
  assessment.corroborations.forEach((agreed, at) => (agreed.id ??= `agreed-${at}`));
  return { assessment, etag, orphans: [], ...place };
}

/** The same words with other details are another check, the same request twice is one. */
function idOf(request, details) {
  return Object.keys(details).length ? crypto.randomUUID() : request.id;
}

/**
 * Marks the claim's quotes on the page; `orphans` of `current` are those that are not there.
 * @param {Current} current
 * @returns {Promise<boolean>} false when the page is out of reach
 */
export async function mark(current) {
  const quotes = quotesOf(current.assessment);
  if (current.tabId === null) return false;
  const asked = {
    check: current.assessment.id,
    claim: current.assessment.claim.text,
    before: current.before,
    after: current.after,
    quotes: quotes.filter(({ start }) => start !== undefined),
  };
  try {
    const { orphans } = await show(current.tabId, asked, current.frameId);
    current.orphans = [...orphans, ...quotes.filter(({ start }) => start === undefined).map(({ id }) => id)];
    return true;
  } catch (error) {
    if (!(error instanceof OutOfReach)) throw error;
    return false;
  }
}

/** Scrolls the page to the words of a finding; false when they or the page are gone. */
export async function scrollTo(current, id) {
  if (current.tabId === null) return false;
  return focus(current.tabId, id).catch((error) => {
    if (!(error instanceof OutOfReach)) throw error;
    return false;
  });
}

/** Every quote of the claim with its UTF-16 place; without one when it is not in the claim's text. */
export function quotesOf({ claim, conflicts, indicators, corroborations }) {
  const table = offsets(claim.text);
  const quote = (kind) => (item) => ({
    id: item.id,
    kind,
    ...placeOf(claim.text, item.claim_span ?? item.span, table),
  });
  return [
    ...conflicts.map(quote("conflict")),
    ...indicators.filter(({ span }) => span && span.document_id === null).map(quote("indicator")),
    ...corroborations.map(quote("corroboration")),
  ];
}
