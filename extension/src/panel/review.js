/** What a person makes of a finding: confirmed, dismissed, or open, with a note. */
import { Failure } from "../lib/client.js";
import { h } from "../lib/dom.js";
import { moment } from "../lib/format.js";
import { t } from "../lib/i18n.js";

/**
 * The controls below a finding. They draw themselves anew after each decision.
 * @param {any} finding with its `review`
 * @param {(decision: {state: string, note?: string}) => Promise<any>} decide gives the finding as
 *   it then is; throws a `Failure`
 * @returns {HTMLElement}
 */
export function reviewOf(finding, decide) {
  const box = h("div.review");
  draw(box, finding, decide);
  return box;
}

function draw(box, finding, decide, { editing = finding.review.state === "open", error = "" } = {}) {
  box.closest(".finding")?.classList.toggle("is-dismissed", finding.review.state === "dismissed");
  const again = (options) => draw(box, finding, decide, options);
  box.replaceChildren(
    editing ? controls(box, finding, decide) : decided(finding.review, () => {
      again({ editing: true });
      box.querySelector("textarea").focus();
    }),
    error ? h("p.orphan.small", { role: "alert" }, error) : "",
  );
}

function controls(box, finding, decide) {
  const note = h("textarea", { rows: 1, maxlength: 10_000, placeholder: t("note"), "aria-label": t("note") });
  note.value = finding.review.note ?? "";
  const button = (state, label) =>
    h("button", { type: "button", "data-state": state, onclick: () => send(state) }, t(label));
  const buttons = [button("confirmed", "confirm"), button("dismissed", "dismiss")];
  if (finding.review.state !== "open") buttons.push(button("open", "reopen"));
  const send = async (state) => {
    for (const each of buttons) each.disabled = true;
    const text = note.value.trim();
    try {
      const now = await decide(text ? { state, note: text } : { state });
      draw(box, now, decide);
      box.querySelector("button").focus();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const each of buttons) each.disabled = false;
      box.querySelector("[role=alert]")?.remove();
      box.append(h("p.orphan.small", { role: "alert" }, error.told ?? t(`failure_${error.kind}`)));
    }
  };
  return h("div.decide", { role: "group", "aria-label": t("review") }, note, ...buttons);
}

function decided(review, change) {
  const who = [review.by, review.at && moment(review.at)].filter(Boolean).join(", ");
  return h(
    "div.decided",
    {},
    h(`span.${review.state}`, {}, t(`state_${review.state}`)),
    who ? h("span.quiet.small", {}, who) : null,
    h("button.link.small", { type: "button", onclick: change }, t("change")),
    review.note ? h("p", { dir: "auto" }, review.note) : null,
  );
}
