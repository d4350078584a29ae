/** What stands in the panel while there is no assessment: welcome, progress, failure, history. */
import { h } from "../lib/dom.js";
import { moment } from "../lib/format.js";
import { t, tn } from "../lib/i18n.js";

/** How to begin. @param {string} shortcut as the browser names it, "" when none is set */
export function welcomeView(shortcut) {
  const keys = shortcut ? [" ", h("kbd", {}, shortcut)] : [];
  return h(
    "section.welcome",
    {},
    h("h2", {}, t("welcome_title")),
    h("p.quiet", {}, t("welcome_what")),
    h(
      "ol",
      {},
      h("li", {}, h("span", {}, t("welcome_select"))),
      h("li", {}, h("span", {}, t("welcome_call"), ...keys)),
      h("li", {}, h("span", {}, t("welcome_read"))),
    ),
    h("p.small.quiet", {}, t("welcome_privacy")),
  );
}

/**
 * That it runs, with the words that were sent.
 * @param {string} text
 * @param {() => void} cancel
 */
export function workingView(text, cancel) {
  return h(
    "section.working",
    { id: "working" },
    h("h2", { id: "step" }, t("working")),
    h("div.line", { role: "progressbar", "aria-label": t("working") }),
    h("p.quiet.small", { id: "elapsed" }, t("working_what")),
    text ? h("blockquote.quiet", { dir: "auto" }, text.length > 280 ? `${text.slice(0, 280)} …` : text) : null,
    h("div.row", {}, h("button", { type: "button", onclick: cancel }, t("cancel"))),
  );
}

/**
 * What went wrong and what can be done.
 * @param {{kind: string, detail: string}} failure
 * @param {string} server
 * @param {HTMLElement[]} actions
 */
export function failureView({ kind, detail }, server, actions) {
  const told = detail && !detail.startsWith("HTTP") ? detail : "";
  return h(
    "section.notice.failure",
    { role: "alert", "data-failure": kind },
    h("h2", {}, t(`failure_${kind}`)),
    h("p", {}, t(`failure_${kind}_hint`, server)),
    told ? h("p.small.quiet", { lang: "en" }, told) : null,
    actions.length ? h("div.row", {}, ...actions) : null,
  );
}

/**
 * The recent checks of this browser.
 * @param {import("../lib/history.js").Remembered[]} checks
 * @param {{open: (check: any) => void, clear: () => void}} actions
 */
export function historyView(checks, { open, clear }) {
  if (!checks.length) return h("section.welcome", {}, h("h2", {}, t("nav_history")), h("p.quiet", {}, t("history_none")));
  return h(
    "section.history",
    {},
    h("h2", {}, t("nav_history")),
    h(
      "ul.plain",
      {},
      ...checks.map((check) =>
        h(
          "li",
          {},
          h(
            "button.entry",
            { type: "button", onclick: () => open(check) },
            h("span.title", { dir: "auto" }, check.excerpt),
            h("span.small.quiet", {}, [told(check), check.title, moment(check.at)].filter(Boolean).join(" · ")),
          ),
        ),
      ),
    ),
    h("div.row", {}, h("button", { type: "button", onclick: clear }, t("history_clear"))),
  );
}

const told = ({ outcome, conflicts }) =>
  conflicts ? tn("conflicts", conflicts) : t(`outcome_${outcome}_title`);
