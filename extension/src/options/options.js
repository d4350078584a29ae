/** The settings page. Saving asks the browser for access to the server, and to no other address. */
import { api } from "../lib/browser.js";
import { Client, Failure } from "../lib/client.js";
import { speak, t, translate } from "../lib/i18n.js";
import { load, permissionFor, save, serverAddress } from "../lib/settings.js";

const form = document.getElementById("form");
const told = document.getElementById("told");
const problem = document.getElementById("server-error");

await start();

async function start() {
  const settings = await load();
  await speak(settings.language);
  translate(document);
  document.title = t("options_title");
  form.server.value = settings.server;
  form.key.value = settings.key;
  form.reviewer.value = settings.reviewer;
  form.language.value = settings.language;
  form.sendAddress.checked = settings.sendAddress;
  form.addEventListener("submit", keep);
  document.getElementById("test").addEventListener("click", test);
  document.getElementById("reveal").addEventListener("click", reveal);
}

/** What stands in the form; null when the address cannot be used, which is then said. */
function entered() {
  problem.textContent = "";
  form.server.removeAttribute("aria-invalid");
  try {
    return {
      server: serverAddress(form.server.value),
      key: form.key.value.trim(),
      reviewer: form.reviewer.value.trim(),
      language: form.language.value,
      sendAddress: form.sendAddress.checked,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problem.textContent = t(`options_server_${error.message}`);
    form.server.setAttribute("aria-invalid", "true");
    form.server.focus();
    return null;
  }
}

async function keep(event) {
  event.preventDefault();
  const settings = entered();
  if (!settings) return;
  // Asked for before anything is awaited: browsers ask the user only on his own act.
  const allowing = api.permissions.request(permissionFor(settings.server)).catch(() => false);
  await save(settings);
  await speak(settings.language);
  translate(document);
  form.server.value = settings.server;
  tell("good", t("options_saved"));
  if (!(await allowing)) tell("good", t("options_saved_without"));
}

async function test() {
  const settings = entered();
  if (!settings) return;
  tell("", t("options_testing"));
  try {
    await new Client(settings).test();
    tell("good", t("options_test_good"));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell("bad", `${t(`failure_${error.kind}`)} ${t(`failure_${error.kind}_hint`, settings.server)}`);
  }
}

function reveal({ currentTarget }) {
  const shown = form.key.type === "text";
  form.key.type = shown ? "password" : "text";
  currentTarget.setAttribute("aria-pressed", String(!shown));
}

function tell(tone, text) {
  told.className = tone;
  told.textContent = text;
}
