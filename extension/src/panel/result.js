/** The assessment of one claim: what was checked, what came of it, and every finding. */
import { offsets, placeOf } from "../lib/codepoints.js";
import { h, outward } from "../lib/dom.js";
import { day, source } from "../lib/format.js";
import { t, tn } from "../lib/i18n.js";
import { agreementCard, conflictCard, signCard } from "./findings.js";

/**
 * @param {import("./findings.js").Around & {again: ((details: any) => void) | null, report: () => void, reviewPage: string | null}} around
 * @returns {DocumentFragment}
 */
export function resultView(around) {
  const { assessment } = around;
  const view = document.createDocumentFragment();
  view.append(
    claimCard(assessment),
    outcome(assessment, around),
    ...[incomplete(assessment)].filter(Boolean),
    h("div", { id: "page-notice" }),
  );
  if (around.again) view.append(details(assessment, around));
  view.append(...conflicts(assessment, around), ...signs(assessment, around), ...agreements(assessment, around));
  view.append(considered(assessment));
  return view;
}

function claimCard(assessment) {
  const { claim } = assessment;
  const text = h("blockquote", { dir: "auto", lang: claim.language ?? null }, ...markedClaim(assessment));
  const long = claim.text.length > 420;
  const more = long && h("button.link.small", { type: "button", "aria-expanded": "false" }, t("show_all"));
  if (long) {
    text.classList.add("clamped");
    more.addEventListener("click", () => {
      const clamped = text.classList.toggle("clamped");
      more.textContent = t(clamped ? "show_all" : "show_less");
      more.setAttribute("aria-expanded", String(!clamped));
    });
  }
  const from = [claim.outlet, day(claim.said_on ?? null)].filter(Boolean).join(", ");
  return h(
    "section.claim-card",
    { "aria-label": t("claim") },
    h("p.eyebrow", {}, from || t("claim")),
    text,
    more,
  );
}

/** The claim's text cut where a quote begins or ends; conflicts are drawn stronger than signs. */
function markedClaim({ claim, conflicts, indicators }) {
  const table = offsets(claim.text);
  const spans = [
    ...indicators.filter(({ span }) => span && span.document_id === null).map(({ span }) => ({ span, sign: true })),
    ...conflicts.map(({ claim_span }) => ({ span: claim_span, sign: false })),
  ];
  const places = spans
    .map(({ span, sign }) => ({ ...placeOf(claim.text, span, table), sign }))
    .filter(({ start }) => start !== undefined);
  const cuts = [...new Set([0, claim.text.length, ...places.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((one, other) => one - other);
  return cuts.slice(1).map((end, number) => {
    const start = cuts[number];
    const over = places.filter((place) => place.start <= start && place.end >= end);
    const piece = claim.text.slice(start, end);
    if (!over.length) return piece;
    return h(over.some(({ sign }) => !sign) ? "mark" : "mark.sign", {}, piece);
  });
}

function outcome(assessment, around) {
  const { conflicts, indicators, corroborations } = assessment;
  const title = conflicts.length ? tn("conflicts", conflicts.length) : t(`outcome_${assessment.outcome}_title`);
  const counts = [
    conflicts.length ? tn("sources", assessment.independent_sources) : null,
    indicators.length ? tn("signs", new Set(indicators.map(({ indicator }) => indicator)).size) : null,
    corroborations.length ? tn("agreements", corroborations.length) : null,
  ].filter(Boolean);
  return h(
    "section.outcome",
    { "data-outcome": assessment.outcome },
    h("h2", {}, title),
    h("p", {}, t(`outcome_${assessment.outcome}`)),
    counts.length ? h("p.small.quiet", {}, counts.join(" · ")) : null,
    h(
      "p.links",
      {},
      outward(around.reviewPage, t("review_page")),
      h("button.link", { type: "button", onclick: around.report }, t("save_report")),
    ),
  );
}

/** What was not looked at, said before the findings: silence of these means nothing. */
function incomplete({ complete, runs }) {
  const missing = runs.filter(({ status }) => status !== "ok");
  if (complete && !missing.length) return null;
  return h(
    "section.notice.warn",
    { id: "incomplete" },
    h("strong", {}, t("incomplete")),
    h(
      "ul",
      {},
      ...missing.map((run) => h("li", {}, `${run.detector}: ${t(`run_${run.status}`)}${run.reason ? ` (${run.reason})` : ""}`)),
    ),
  );
}

/** What goes with the words; another day or outlet may give another answer. */
function details({ claim }, around) {
  const field = (name, type, value) => {
    const input = h("input", { type, id: `detail-${name}`, name, value: value ?? "" });
    return h("div.field", {}, h("label", { for: `detail-${name}` }, t(`detail_${name}`)), input);
  };
  const form = h(
    "form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        around.again(Object.fromEntries(new FormData(form)));
      },
    },
    h(
      "div.pair",
      {},
      field("said_on", "date", (claim.said_on ?? "").slice(0, 10)),
      field("outlet", "text", claim.outlet),
      field("speaker", "text", claim.speaker),
      field("subject", "text", claim.subject),
    ),
    h("button", { type: "submit" }, t("check_again")),
  );
  const told = claim.said_on ? t("details_dated", day(claim.said_on)) : t("details_undated");
  return h("details", { id: "details" }, h("summary", {}, told), h("p.small.quiet", {}, t("details_why")), form);
}

function conflicts({ conflicts: found }, around) {
  if (!found.length) return [];
  return [heading("heading_conflicts", found.length), ...found.map((conflict, at) => conflictCard(conflict, at + 1, around))];
}

function signs(assessment, around) {
  const { indicators: found } = assessment;
  if (!found.length) return [];
  const kinds = new Map();
  for (const sign of found) kinds.set(sign.indicator, [...(kinds.get(sign.indicator) ?? []), sign]);
  const cards = [...kinds.values()].map((places, at) => signCard(places, String.fromCharCode(65 + (at % 26)), around));
  return [
    h(
      "section.signs",
      { "aria-labelledby": "signs-title" },
      h("h2", { id: "signs-title" }, t("heading_signs")),
      h("p.small", {}, h("strong", {}, t(`concern_${assessment.coercion_concern}`)), ` ${t("signs_apart")}`),
      ...cards,
    ),
  ];
}

function agreements({ corroborations }, around) {
  if (!corroborations.length) return [];
  return [
    heading("heading_agreements", corroborations.length),
    ...corroborations.map((agreed) => agreementCard(agreed, around)),
  ];
}

function considered({ evidence_considered: documents, id }) {
  return h(
    "details.rest",
    {},
    h("summary", {}, tn("considered", documents.length)),
    h(
      "ul.plain",
      {},
      ...documents.map((document) =>
        h("li", {}, document.title || document.document_id, h("span.quiet", {}, ` ${[source(document.source), day(document.published_on)].filter(Boolean).join(", ")}`)),
      ),
    ),
    h("p.small.quiet", {}, h("code", {}, id)),
  );
}

function heading(name, count) {
  return h("h2", {}, t(name), " ", h("span.count", {}, String(count)));
}

/**
 * Says of every quote of the claim whether its words stand on the page.
 * @param {Element} view
 * @param {{orphans: string[]}} placed
 */
export function showPlaces(view, { orphans }, around) {
  const lost = new Set(orphans);
  for (const place of view.querySelectorAll("[data-place]")) {
    const id = place.dataset.place;
    if (lost.has(id)) place.replaceChildren(h("span.orphan", {}, t("orphan")));
    else if (!place.querySelector("button")) {
      place.replaceChildren(h("button.link", { type: "button", onclick: () => around.focus(id) }, t("show_on_page")));
    }
  }
  const list = view.querySelector("#page-notice");
  if (!list) return;
  const quotes = orphanedQuotes(around.assessment, lost);
  list.replaceChildren(
    quotes.length
      ? h(
          "section.notice.warn",
          { id: "orphans" },
          h("strong", {}, tn("orphans", quotes.length)),
          h("ul", {}, ...quotes.map((quote) => h("li", { dir: "auto" }, `“${quote}”`))),
          h("p.small.quiet", {}, t("orphans_why")),
        )
      : "",
  );
}

function orphanedQuotes({ conflicts: found, indicators }, lost) {
  const spans = [
    ...found.map(({ id, claim_span }) => ({ id, span: claim_span })),
    ...indicators.map(({ id, span }) => ({ id, span })),
  ];
  return [...new Set(spans.filter(({ id, span }) => span && lost.has(id)).map(({ span }) => span.quote))];
}
