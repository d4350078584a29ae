/**
 * Reaches into the page on which the user has called the extension, and into no other.
 *
 * The browser grants it for that page by the click (`activeTab`), until the page is left.
 */
import { api } from "./browser.js";

/** From the root: Firefox takes other paths as those of the page that asks. */
const FILES = ["/page/text.js", "/page/anchor.js", "/page/highlight.js", "/page/selection.js", "/page/metadata.js"];

/** The page cannot be read: a page of the browser itself, or one on which nobody has called us. */
export class OutOfReach extends Error {}

/**
 * What is selected on a page, and what the page says about itself.
 * @param {number} tabId
 * @returns {Promise<{selection: any, about: any}>} `selection` null when nothing is selected
 */
export function readSelection(tabId) {
  return patiently(() => takeSelection(tabId));
}

async function takeSelection(tabId) {
  await inject({ tabId, allFrames: true });
  const [taken, [about]] = await Promise.all([
    run({ tabId, allFrames: true }, () => globalThis.belie?.takeSelection?.() ?? null),
    run({ tabId, frameIds: [0] }, () => globalThis.belie.readAbout(document, location.href)),
  ]);
  if (!about?.result) throw new OutOfReach("the page itself gives no answer");
  const selected = taken.filter(({ result }) => result?.text);
  const chosen = selected.find(({ result }) => result.focused) ?? selected[0];
  return {
    selection: chosen ? { ...chosen.result, frameId: chosen.frameId } : null,
    about: { ...about.result, title: about.result.title || "" },
  };
}

/** The article of a page with what the page says about itself; `article` null when there is none. */
export function readArticle(tabId) {
  return patiently(() => takeArticle(tabId));
}

async function takeArticle(tabId) {
  const target = { tabId, frameIds: [0] };
  await inject(target, [...FILES, "/vendor/readability/Readability.js", "/page/article.js"]);
  const [{ result }] = await run(target, () => ({
    about: globalThis.belie.readAbout(document, location.href),
    article: globalThis.belie.readArticle(document),
  }));
  if (!result) throw new OutOfReach("the page itself gives no answer");
  return result;
}

/**
 * Chromium tells the page's process of the user's grant beside the script, not before it: now and
 * then the script is there first and is turned away. A page that is really closed stays closed.
 */
async function patiently(read) {
  for (let left = 2; ; left -= 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof OutOfReach) || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  }
}

/**
 * Marks quotes on the page.
 * @returns {Promise<{found: string[], orphans: string[]}>} over all frames that were asked
 */
export async function show(tabId, asked, frameId) {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await inject(target, FILES);
  await reach(api.scripting.removeCSS({ target, files: ["/page/highlight.css"] }));
  await reach(api.scripting.insertCSS({ target, files: ["/page/highlight.css"] }));
  const answers = await run(target, (wanted) => globalThis.belie?.show?.(wanted) ?? null, [asked]);
  const found = new Set(answers.flatMap(({ result }) => result?.found ?? []));
  return { found: [...found], orphans: asked.quotes.map(({ id }) => id).filter((id) => !found.has(id)) };
}

/** Scrolls to the words of a finding; false when they are on no frame of the page. */
export async function focus(tabId, id) {
  const answers = await run(
    { tabId, allFrames: true },
    (finding) => globalThis.belie?.focus?.(finding) ?? false,
    [id],
  );
  return answers.some(({ result }) => result);
}

async function inject(target, files = FILES) {
  await execute({ target, files });
}

/** What the function gives in each frame. */
async function run(target, func, args = []) {
  return execute({ target, func, args });
}

/** Firefox hands over what is thrown in a page as `error`. */
async function execute(asked) {
  const answers = await reach(api.scripting.executeScript(asked));
  const failed = answers.find(({ error }) => error);
  if (failed) throw new Error(`in the page: ${failed.error.message ?? failed.error}`);
  return answers;
}

async function reach(asked) {
  try {
    return await asked;
  } catch (error) {
    throw new OutOfReach(error.message);
  }
}
