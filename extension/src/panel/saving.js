/** "Save this page as evidence": shows what would be sent, sends it only when told to. */
import { codePoints } from "../lib/codepoints.js";
import { h } from "../lib/dom.js";
import { t, tn } from "../lib/i18n.js";

const TYPES = [
  "independent_media", "wire", "state_media", "official", "record", "court", "ngo", "expert",
  "family", "witness", "social_media", "other",
];
/** What the service takes of one document, in code points. */
const LONGEST = 1_000_000;

/**
 * A form with everything that would leave the browser.
 * @param {{about: any, article: {text: string, title: string | null}}} page
 * @param {{server: string, send: (document: object) => Promise<void>, cancel: () => void}} options
 */
export function savingView({ about, article }, { server, send, cancel }) {
  const size = codePoints(article.text);
  const submit = h("button.main", { type: "submit", disabled: size > LONGEST }, t("save_send"));
  const form = h(
    "form",
    {
      id: "save-form",
      onsubmit: async (event) => {
        event.preventDefault();
        submit.disabled = true;
        try {
          await send(documentOf(new FormData(form), article.text));
        } finally {
          submit.disabled = false;
        }
      },
    },
    field("title", input("title", "text", about.title || article.title || "")),
    field("url", input("url", "url", about.url, { required: true })),
    h(
      "div.pair",
      {},
      field("outlet", input("outlet", "text", about.outlet ?? "")),
      field("type", select()),
      field("published", input("published", "date", about.published ?? "")),
      field("language", input("language", "text", about.language ?? "", { pattern: "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*" })),
    ),
    about.published ? null : h("p.notice.warn", {}, t("save_no_date")),
    h("label", { id: "save-text" }, `${t("save_field_text")} · ${tn("characters", size)}`),
    h("div.preview", { id: "preview", tabindex: 0, role: "region", "aria-labelledby": "save-text", dir: "auto", lang: about.language }, article.text),
    size > LONGEST ? h("p.notice.warn", {}, t("save_too_long", LONGEST.toLocaleString())) : null,
    h("div.row", {}, submit, h("button", { type: "button", onclick: cancel }, t("cancel"))),
  );
  return h(
    "section",
    {},
    h("h2", {}, t("save_title")),
    h("p.quiet", {}, t("save_asks", server)),
    h("div.rest", {}, form),
  );
}

function field(name, control) {
  return h("div.field", {}, h("label", { for: control.id }, t(`save_field_${name}`)), control);
}

function input(name, type, value, more = {}) {
  return h("input", { type, name, id: `save-${name}`, value, ...more });
}

function select() {
  return h(
    "select",
    { name: "type", id: "save-type" },
    h("option", { value: "" }, t("source_unknown")),
    ...TYPES.map((type) => h("option", { value: type }, t(`source_${type}`))),
  );
}

/** The document as it is sent; what is empty is left out. */
function documentOf(data, text) {
  const told = (name) => String(data.get(name) ?? "").trim();
  const source = Object.fromEntries(
    [["name", told("outlet")], ["type", told("type")]].filter(([, value]) => value),
  );
  const fields = {
    title: told("title").slice(0, 1_000),
    url: told("url"),
    published_on: told("published"),
    language: told("language"),
  };
  return {
    text,
    retrieved_at: new Date().toISOString(),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    ...(Object.keys(source).length ? { source } : {}),
  };
}
