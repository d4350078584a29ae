/**
 * The main path in Firefox, driven over WebDriver BiDi: install, allow the server, check, see the
 * flags and the marks, save a page. Prints what it saw as one line of JSON.
 *
 * BiDi cannot press the toolbar button, so the panel stands in a tab and reads the page with its own
 * "Check" button; the right to read it comes from the permission for 127.0.0.1 that the settings ask
 * for, and which a preference of the test's profile answers instead of a person.
 *
 * Usage: node firefox.mjs <firefox> <folder of the extension> <service> <key> <page>
 */
import { createRequire } from "node:module";

const require = createRequire(new URL("../../extension/package.json", import.meta.url));
const puppeteer = (await import(require.resolve("puppeteer-core"))).default;
const [executablePath, folder, service, key, address] = process.argv.slice(2);

const UUID = "5f0b1e51-7e1e-4be1-a0be-11e0be11e001";
const home = `moz-extension://${UUID}`;
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath,
  headless: true,
  extraPrefsFirefox: {
    "extensions.webextensions.uuids": JSON.stringify({ "belie@belie.example": UUID }),
    "extensions.webextOptionalPermissionPrompts": false,
    "xpinstall.signatures.required": false,
  },
});
const seen = { version: await browser.version(), errors: [] };

/** Waits until a function of the page gives something: the library's own waiting ends early here. */
async function until(page, what, ...values) {
  for (let n = 0; n < 200; n += 1) {
    const found = await page.evaluate(what, ...values).catch(() => null);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it never happens: ${what} ${values}`);
}

const appears = (page, selector) => until(page, (css) => !!document.querySelector(css), selector);

/** Opens a page of the extension: the browser tells of no end of such a navigation, so it is asked. */
async function visit(path) {
  const page = await browser.newPage();
  page.goto(`${home}/${path}`).catch(() => {});
  const open = (address) => location.href === address && document.readyState === "complete";
  await until(page, open, `${home}/${path}`);
  return page;
}

try {
  await browser.installExtension(folder);
  const options = await visit("options/options.html");
  await appears(options, "#form h2:not(:empty)");
  await options.$eval("#server", (field, value) => (field.value = value), service);
  await options.$eval("#key", (field, value) => (field.value = value), key);
  await options.$eval("#language", (field) => (field.value = "en"));
  await options.click("button.main");
  await until(options, () => !!document.querySelector("#told.good"));
  await options.click("#test");
  await until(options, () => /ready/.test(document.querySelector("#told").textContent));
  seen.allowed = await options.$eval("#told", (told) => told.textContent);

  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector("#claim")));
  const tab = await options.evaluate(async (url) => {
    const tabs = await browser.tabs.query({});
    return tabs.find((each) => each.url === url).id;
  }, address);

  const panel = await visit(`panel/panel.html?tab=${tab}`);
  await appears(panel, ".welcome");
  await panel.click("#check");
  await appears(panel, ".conflict, .failure");
  seen.failure = await panel.evaluate(() => document.querySelector(".failure")?.textContent ?? null);
  seen.conflicts = await panel.$$eval(".conflict", (cards) =>
    cards.map((card) => ({
      kind: card.querySelector("h3").textContent,
      claim: card.querySelector(".side.claim blockquote").textContent,
      evidence: card.querySelector(".side.evidence blockquote").textContent,
    })),
  );
  await until(page, () => CSS.highlights.has("belie-conflict"));
  const marked = () =>
    page.evaluate(() => [...CSS.highlights.get("belie-conflict")].map((range) => String(range).replace(/\s+/g, " ")));
  seen.marks = await marked();
  await page.evaluate(() => (document.querySelector("#claim em").textContent = "someone sold a ticket"));
  await appears(panel, "#orphans");
  seen.orphans = await panel.$$eval("#orphans li", (items) => items.map((item) => item.textContent));
  seen.marksAfter = await marked();
  await panel.click("#save");
  await appears(panel, "#save-form");
  seen.preview = await panel.$eval("#preview", (preview) => preview.textContent);
  seen.published = await panel.$eval("#save-published", (field) => field.value);
} catch (error) {
  seen.errors.push(error.stack);
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
