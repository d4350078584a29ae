/**
 * Hears the three ways of calling the extension (toolbar, shortcut, context menu), opens the panel
 * and hands it what is to be done. The panel speaks to the server; nothing is sent from here.
 */
import { api } from "./lib/browser.js";
import { OutOfReach, readSelection } from "./lib/page.js";

const MENU = { "belie-check": ["selection"], "belie-save": ["page"] };

api.runtime.onInstalled.addListener(async () => {
  await api.contextMenus.removeAll();
  for (const [id, contexts] of Object.entries(MENU)) {
    const title = api.i18n.getMessage(id.replace("belie-", "menu_"));
    api.contextMenus.create({ id, contexts, title });
  }
  // Keeps the key from the scripts that run in pages, where the browser knows how.
  await api.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })?.catch(() => {});
});

api.action.onClicked.addListener((tab) => {
  openPanel(tab);
  askFor("check", tab);
});

api.contextMenus.onClicked.addListener((info, tab) => {
  openPanel(tab);
  askFor(info.menuItemId === "belie-save" ? "save" : "check", tab, info.selectionText);
});

/** Must be called before anything is awaited: browsers open panels only on the user's own act. */
function openPanel(tab) {
  const opened = api.sidePanel ? api.sidePanel.open({ windowId: tab.windowId }) : api.sidebarAction.open();
  opened.catch((error) => console.warn("the panel does not open:", error.message));
}

/**
 * Leaves a request for the panel, which may just be opening. What the browser itself tells of a
 * selection serves where no script may run, as in its reader of PDF files.
 * @param {"check" | "save"} what
 */
async function askFor(what, tab, told = "") {
  const request = { id: crypto.randomUUID(), what, tabId: tab.id, windowId: tab.windowId, at: Date.now() };
  try {
    Object.assign(request, what === "check" ? await readSelection(tab.id) : {});
  } catch (error) {
    if (error instanceof OutOfReach) request.outOfReach = error.message;
    else request.failed = error.message;
  }
  const text = told.trim();
  if (what === "check" && !request.selection && text) {
    request.selection = { text, before: "", after: "", frameId: 0 };
    request.about ??= { url: tab.url ?? "", title: tab.title ?? "", outlet: null, published: null };
  }
  await api.storage.session.set({ request });
}
