/** Conflicts, signs and agreements as cards. */
import { h, outward } from "../lib/dom.js";
import { day, linkTo, slot, source, value } from "../lib/format.js";
import { t, tn } from "../lib/i18n.js";
import { quotation } from "./quotes.js";
import { reviewOf } from "./review.js";

/**
 * What the cards need to know beside the finding.
 * @typedef {object} Around
 * @property {any} assessment
 * @property {Map<string, any>} documents those of the library that could be read, by id
 * @property {Map<string, any>} codebook indicators by id
 * @property {(finding: any) => (decision: any) => Promise<any>} decide
 * @property {(id: string) => void} focus scrolls the page to the words of a finding
 */

/** @param {any} conflict @param {number} number @param {Around} around */
export function conflictCard(conflict, number, around) {
  const { claim } = around.assessment;
  return h(
    "article.finding.conflict",
    { id: conflict.id, "aria-labelledby": `${conflict.id}-title`, tabindex: -1 },
    h(
      "header",
      {},
      h("span.number", { "aria-hidden": "true" }, String(number)),
      h("h3", { id: `${conflict.id}-title` }, t(`kind_${conflict.kind}`)),
      h(`span.chip.${conflict.certainty}`, { title: t(`certainty_${conflict.certainty}_why`) }, t(`certainty_${conflict.certainty}`)),
    ),
    h(
      "div.sides",
      {},
      claimSide(conflict, claim, around, conflict.facts.map((fact) => fact.claimed)),
      evidenceSide(conflict.evidence_span, conflict.source, conflict.published_on, around, conflict.facts.map((fact) => fact.found)),
    ),
    h("p.explanation", { lang: "en" }, conflict.explanation),
    facts(conflict.facts),
    reasons(conflict),
    reviewOf(conflict, around.decide(conflict)),
  );
}

function claimSide(item, claim, around, values) {
  return h(
    "figure.side.claim",
    {},
    h("figcaption", {}, t("side_claim")),
    quotation(item.claim_span, { language: claim.language, values }),
    h("p.from", {}, [claim.outlet, day(claim.said_on)].filter(Boolean).join(", ")),
    item.id ? h("p.go", { "data-place": item.id }, whereabouts(item.id, around)) : null,
  );
}

/** A way to the words on the page, or that they are not there. */
function whereabouts(id, around) {
  return h("button.link", { type: "button", onclick: () => around.focus(id) }, t("show_on_page"));
}

function evidenceSide(span, from, published, around, values) {
  const known = around.assessment.evidence_considered.find(
    ({ document_id }) => document_id === span.document_id,
  );
  const document = around.documents.get(span.document_id);
  const origin = from ?? known?.source ?? {};
  const name = h("strong", {}, source({ name: origin.name ?? null, type: origin.type ?? null }) || t("source_unknown"));
  const when = day(published ?? known?.published_on ?? null) || t("date_unknown");
  const by = document?.attributed_to ? `, ${t("attributed", document.attributed_to)}` : "";
  return h(
    "figure.side.evidence",
    { "data-document": span.document_id },
    h("figcaption", {}, t("side_evidence")),
    quotation(span, { body: document?.text ?? null, language: document?.language ?? null, values }),
    h("p.from", {}, name, `, ${when}${by}`),
    h("p.go", {}, outward(linkTo(known?.url, span.quote), known?.title || t("open_evidence")) ?? (known?.title || t("no_address"))),
  );
}

function facts(rows) {
  if (!rows.length) return null;
  return h(
    "table.facts",
    {},
    h("thead", {}, h("tr", {}, ...["compared", "side_claim", "side_evidence"].map((name) => h("th", { scope: "col" }, t(name))))),
    h(
      "tbody",
      {},
      ...rows.map((fact) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, slot(fact.what)),
          h("td.claimed", { title: fact.claimed, dir: "auto" }, value(fact.claimed)),
          h("td.found", { title: fact.found, dir: "auto" }, value(fact.found)),
        ),
      ),
    ),
  );
}

function reasons(conflict) {
  const why = conflict.alignment?.why ?? [];
  return h(
    "details",
    {},
    h("summary", {}, t("reasons", conflict.rule)),
    h(
      "dl",
      {},
      h("dt", {}, t("rule")),
      h("dd", {}, h("code", {}, conflict.rule), " ", h("span.quiet", {}, `${conflict.detector} ${conflict.detector_version}`)),
      h("dt", {}, t("confidence")),
      h("dd", {}, conflict.confidence.toFixed(2)),
      why.length ? h("dt", {}, t("same_event")) : null,
      why.length ? h("dd", { lang: "en" }, why.join("; ")) : null,
    ),
  );
}

/**
 * One documented sign with every place where it was found.
 * @param {any[]} places indicators of one kind
 * @param {string} letter
 * @param {Around} around
 */
export function signCard(places, letter, around) {
  const [{ indicator }] = places;
  const entry = around.codebook.get(indicator);
  const strengths = ["weak", "moderate", "strong"];
  const strength = strengths[Math.max(...places.map((place) => strengths.indexOf(place.strength)))];
  const references = [...new Set(places.flatMap((place) => place.references))];
  return h(
    "article.finding.sign",
    { id: places[0].id, "aria-labelledby": `${places[0].id}-title`, tabindex: -1 },
    h(
      "header",
      {},
      h("span.number", { "aria-hidden": "true" }, letter),
      h("h3", { id: `${places[0].id}-title`, lang: entry ? "en" : null }, entry?.title ?? t(`indicator_${indicator}`)),
      h("span.chip", {}, t(`strength_${strength}`)),
    ),
    signPlace(places[0], around),
    places.length > 1
      ? h("details", {}, h("summary", {}, tn("more_places", places.length - 1)), ...places.slice(1).map((place) => signPlace(place, around)))
      : null,
    h(
      "details",
      {},
      h("summary", {}, t("sign_why")),
      entry ? h("p", { lang: "en" }, entry.why) : null,
      references.length ? h("ul", { lang: "en" }, ...references.map((text) => h("li.quiet", {}, text))) : null,
    ),
  );
}

/** Its words, where they stand, and behind a disclosure what a person makes of it. */
function signPlace(place, around) {
  const { state } = place.review;
  const inClaim = place.span && place.span.document_id === null;
  const document = place.span && around.documents.get(place.span.document_id);
  const { claim } = around.assessment;
  const body = inClaim ? claim.text : (document?.text ?? null);
  const known = around.assessment.evidence_considered.find(({ document_id }) => document_id === place.span?.document_id);
  return h(
    "div.place",
    { "data-sign": place.id },
    place.span ? quotation(place.span, { body, language: inClaim ? claim.language : document?.language }) : null,
    h(
      "p.small.quiet",
      {},
      [t(`basis_${place.basis}`), known?.source.name].filter(Boolean).join(", "),
      inClaim ? " · " : null,
      inClaim ? h("span", { "data-place": place.id }, whereabouts(place.id, around)) : null,
    ),
    h("details.reviewing", { open: state !== "open" }, h("summary", {}, t("review")), reviewOf(place, around.decide(place))),
  );
}

/** The same event told with a compatible slot. */
export function agreementCard(agreed, around) {
  const { claim } = around.assessment;
  return h(
    "article.finding.agreed",
    {},
    h("div.sides", {}, claimSide(agreed, claim, around, []), evidenceSide(agreed.evidence_span, null, null, around, [])),
    h("p.explanation", { lang: "en" }, agreed.explanation),
    agreed.independent === false ? h("p.small.quiet", {}, t("not_independent")) : null,
  );
}
