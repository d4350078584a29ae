/** The side panel: takes what the background asks for, speaks to the server, shows what came of it. */
import { api } from "../lib/browser.js";
import { Client, Failure } from "../lib/client.js";
import { h } from "../lib/dom.js";
import { forget, recent } from "../lib/history.js";
import { speak, t, tn, translate } from "../lib/i18n.js";
import { OutOfReach, readArticle, readSelection } from "../lib/page.js";
import * as settings from "../lib/settings.js";
import { check, mark, reopen, scrollTo } from "./check.js";
import { resultView, showPlaces } from "./result.js";
import { savingView } from "./saving.js";
import { failureView, historyView, welcomeView, workingView } from "./states.js";

/** A request left for a panel that never opened is stale after this, in milliseconds. */
const FRESH = 30_000;
/** From here on the reader is told that it takes long, in seconds. */
const LONG = 5;

const view = document.getElementById("view");
/** @type {import("./check.js").Current | null} */
let current = null;
let asked = null;
let running = null;
let windowId = null;
/** The last request that was taken: it is told of twice when it comes while the panel opens. */
let taken = null;
/** Titles and reasons of the indicators; the same for every check of one server. */
let codebook = null;
/** The tab that a test or a pinned panel is for; a panel beside a page has none of its own. */
const pinned = Number(new URLSearchParams(location.search).get("tab")) || null;

await start();

async function start() {
  const { language } = await settings.load();
  await speak(language);
  translate(document);
  windowId = (await api.windows.getCurrent()).id;
  button("check", async () => takeUp({ ...(await selectionOf(await tab())), what: "check" }));
  button("save", async () => takeUp({ what: "save", tabId: await tab() }));
  button("history", showHistory);
  button("settings", () => api.runtime.openOptionsPage());
  api.storage.onChanged.addListener((changes, area) => {
    if (area === "session" && changes.request?.newValue) take(changes.request.newValue);
    if (area === "local" && changes.settings) location.reload();
  });
  api.runtime.onMessage.addListener(hear);
  await welcome();
  take((await api.storage.session.get("request")).request);
}

function button(id, act) {
  document.getElementById(id).addEventListener("click", () => Promise.resolve(act()).catch((error) => fail(error, [])));
}

async function tab() {
  if (pinned) return pinned;
  const [active] = await api.tabs.query({ active: true, windowId });
  return active?.id ?? null;
}

async function welcome() {
  const commands = await api.commands.getAll();
  const shortcut = commands.find(({ name }) => name === "_execute_action")?.shortcut ?? "";
  present(null, welcomeView(shortcut));
}

/** Takes a request of the background once, when it is of this window and not an old one. */
async function take(request) {
  if (!request || request.windowId !== windowId || Date.now() - request.at > FRESH) return;
  if (request.id === taken) return;
  taken = request.id;
  await api.storage.session.remove("request");
  await takeUp(request).catch((error) => fail(error, []));
}

async function selectionOf(tabId) {
  const request = { id: crypto.randomUUID(), tabId };
  try {
    return { ...request, ...(await readSelection(tabId)) };
  } catch (error) {
    if (!(error instanceof OutOfReach)) throw error;
    return { ...request, outOfReach: error.message };
  }
}

async function takeUp(request) {
  if (request.failed) fail(new Failure("own", request.failed), []);
  else if (request.what === "save") await offerToSave(request.tabId);
  else if (request.selection) await run(request);
  else fail(request.outOfReach ? new Failure("reach", request.outOfReach) : new Failure("nothing"), []);
}

/** Checks, shows, marks. What is asked later takes the place of what is asked now. */
async function run(request, details = {}) {
  asked = request;
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  present("check", workingView(request.selection.text, () => running.abort()));
  say(t("working"));
  const clock = ticking(Date.now());
  try {
    const onStarting = () => (document.getElementById("step").textContent = t("working_starting"));
    const checked = await check(request, details, { signal, onStarting });
    if (signal.aborted) return;
    current = checked;
    await draw();
  } catch (error) {
    if (asked !== request || signal !== running?.signal) return;
    if (error.kind === "cancelled") await welcome();
    else fail(error, [again(() => run(request, details))]);
  } finally {
    clearInterval(clock);
  }
}

function ticking(began) {
  return setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1_000);
    const line = document.getElementById("elapsed");
    if (line && seconds >= LONG) line.textContent = t("working_long", seconds);
  }, 1_000);
}

/** Shows the assessment at once; the marks and what stands around the quotes come after it. */
async function draw() {
  const shown = current;
  const { assessment } = shown;
  view.setAttribute("aria-busy", "true");
  const around = {
    assessment,
    documents: new Map(),
    codebook: codebook ?? new Map(),
    decide: (finding) => (decision) => decide(shown, finding, decision),
    focus: (id) => goTo(shown, id),
    report: () => saveReport(assessment.id),
    reviewPage: `${(await settings.load()).server}/checks/${encodeURIComponent(assessment.id)}`,
    again: asked && ((details) => run(asked, details)),
  };
  present("check", resultView(around));
  const first = view.firstElementChild;
  const stands = () => current === shown && view.firstElementChild === first;
  const { conflicts, outcome } = assessment;
  say(conflicts.length ? tn("conflicts", conflicts.length) : t(`outcome_${outcome}_title`));
  shown.around = around;
  // What goes wrong in the page takes nothing away from the assessment.
  const marking = mark(shown).catch((error) => console.error(error));
  const marked = marking.then((reached) => {
    shown.reached = Boolean(reached);
    if (stands()) showReach(shown);
  });
  try {
    await Promise.all([marked, surroundings(around)]);
    if (!stands() || inUse() || !(around.documents.size || codebook)) return;
    present("check", resultView(around));
    showReach(shown);
  } finally {
    if (current === shown) view.removeAttribute("aria-busy");
  }
}

/** Whether the words are on the page, or that nobody can say. */
function showReach(shown) {
  if (shown.reached) showPlaces(view, shown, shown.around);
  else document.getElementById("page-notice").replaceChildren(h("p.notice", {}, t("page_out_of_reach")));
}

/** True when something is typed, opened or being sent: it is not drawn anew under the reader's hands. */
function inUse() {
  const typing = view !== document.activeElement && view.contains(document.activeElement);
  return typing || view.querySelector("details[open]:not(.reviewing), .decide button:disabled") !== null;
}

/** Reads the quoted documents and the codebook; without the right to, the quotes stand alone. */
async function surroundings(around) {
  const client = new Client(await settings.load());
  const { conflicts, indicators, corroborations } = around.assessment;
  const spans = [...conflicts, ...corroborations].map(({ evidence_span }) => evidence_span);
  spans.push(...indicators.map(({ span }) => span).filter(Boolean));
  const ids = new Set(spans.map(({ document_id }) => document_id).filter((id) => id?.startsWith("doc_")));
  const quiet = (error) => {
    if (!(error instanceof Failure)) throw error;
  };
  await Promise.all([
    ...[...ids].map((id) => client.document(id).then((document) => around.documents.set(id, document), quiet)),
    codebook || !indicators.length
      ? null
      : client.indicators().then((items) => (codebook = new Map(items.map((item) => [item.id, item]))), quiet),
  ]);
  if (codebook) around.codebook = codebook;
}

async function decide(shown, finding, decision) {
  const chosen = await settings.load();
  const client = new Client(chosen);
  const signed = chosen.reviewer ? { ...decision, by: chosen.reviewer } : decision;
  try {
    const { finding: now, etag } = await client.review(shown.assessment.id, finding.id, signed, shown.etag);
    shown.etag = etag;
    Object.assign(finding, now);
    return finding;
  } catch (error) {
    if (error.kind !== "changed") throw error;
    // Somebody else was faster: what they decided is shown, and this decision is not sent again.
    const { assessment, etag } = await client.read(shown.assessment.id);
    shown.etag = etag;
    const theirs = [...assessment.conflicts, ...assessment.indicators].find(({ id }) => id === finding.id);
    Object.assign(finding, theirs);
    say(t("failure_changed"));
    return finding;
  }
}

async function goTo(shown, id) {
  if (!(await scrollTo(shown, id))) {
    if (!shown.orphans.includes(id)) shown.orphans.push(id);
    showPlaces(view, shown, shown.around);
  }
}

/** Listens to the frames of the page; only this extension can speak here. */
async function hear(message, sender) {
  if (sender.id !== api.runtime.id || !current || message.check !== current.assessment.id) return;
  if (sender.tab?.id !== current.tabId) return;
  if (message.type === "belie:marks") {
    if (current.frameId === undefined) await mark(current);
    else current.orphans = message.orphans;
    showPlaces(view, current, current.around);
  } else if (message.type === "belie:clicked") {
    for (const lit of view.querySelectorAll(".lit")) lit.classList.remove("lit");
    const card = document.getElementById(message.id) ?? view.querySelector(`[data-sign="${CSS.escape(message.id)}"]`);
    card?.classList.add("lit");
    card?.scrollIntoView({ block: "center" });
  }
}

async function saveReport(id) {
  try {
    const html = await new Client(await settings.load()).report(id);
    const href = URL.createObjectURL(new Blob([html], { type: "text/html" }));
    h("a", { href, download: `belie-${id}.html` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(t(`failure_${error.kind}`));
  }
}

async function offerToSave(tabId) {
  const chosen = await settings.load();
  try {
    const page = await readArticle(tabId);
    if (!page.article) return fail(new Failure("article"), []);
    const send = async (document) => {
      try {
        const { id, created } = await new Client(chosen).save(document);
        const told = t(created ? "save_done" : "save_known");
        present("save", h("section.notice.done", { "data-saved": id, role: "status" }, h("p", {}, told), h("p.small.quiet", {}, h("code", {}, id))));
      } catch (error) {
        view.querySelector(".failure")?.remove();
        view.append(failureView(failureOf(error), chosen.server, await ways(error)));
      }
    };
    present("save", savingView(page, { server: chosen.server, send, cancel: welcome }));
  } catch (error) {
    fail(error instanceof OutOfReach ? new Failure("reach", error.message) : error, []);
  }
}

async function showHistory() {
  const clear = async () => {
    await forget();
    await showHistory();
  };
  const open = async (remembered) => {
    try {
      const tabId = await tab();
      asked = null;
      current = await reopen(remembered, tabId);
      await draw();
    } catch (error) {
      fail(error, [again(() => open(remembered))]);
    }
  };
  const { server } = await settings.load();
  const checks = (await recent()).filter((check) => check.server === server);
  present("history", historyView(checks, { open, clear }));
}

async function fail(error, actions) {
  const { server } = await settings.load();
  const failure = failureOf(error);
  present("check", failureView(failure, server, [...(await ways(failure)), ...actions]));
}

/** What is no failure of the server's is ours, and is said as such. */
function failureOf(error) {
  if (error instanceof Failure) return error;
  console.error(error);
  return new Failure("own", error.message);
}

/** What the user can do about a failure. */
async function ways({ kind }) {
  const found = [];
  const { server } = await settings.load();
  const permission = settings.permissionFor(server);
  if (kind === "down" && !(await api.permissions.contains(permission))) {
    found.push(h("button.main", { type: "button", onclick: () => api.permissions.request(permission) }, t("allow_server")));
  }
  if (["down", "key", "scope", "broken"].includes(kind)) {
    found.push(h("button", { type: "button", onclick: () => api.runtime.openOptionsPage() }, t("open_settings")));
  }
  return found;
}

function again(act) {
  return h("button", { type: "button", onclick: act }, t("try_again"));
}

function present(place, ...content) {
  for (const id of ["check", "save", "history"]) {
    document.getElementById(id).toggleAttribute("aria-current", place === id);
  }
  view.replaceChildren(...content);
}

function say(text) {
  document.getElementById("status").textContent = text;
}
