"""Chromium with the extension, its toolbar button pressed as a user presses it.

`Extensions.triggerAction` of the DevTools protocol presses the button: the browser grants
`activeTab` for that page and opens the real side panel, which Playwright then drives as a page.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

PATIENCE = 30_000
#: The assessment with all that is drawn after it: marks, documents, codebook.
DRAWN = "#view:not([aria-busy]) .outcome"
WIDTH = 400
TABS = "async () => (await chrome.tabs.query({})).map(tab => tab.id)"
FRONT = "async id => (await chrome.tabs.get(id)).active"


class Browser:
    """One window with the extension; pages are opened in it, and the panel stands beside them."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        assert context.browser is not None
        self._session = context.browser.new_browser_cdp_session()
        worker = (
            context.service_workers[0]
            if context.service_workers
            else context.wait_for_event("serviceworker", timeout=PATIENCE)
        )
        self.id = worker.url.split("/")[2]
        self._panel: Page | None = None
        self._counter = itertools.count()
        self._tabs: dict[Page, int] = {}
        # An extension page that stays open: from here the stored settings are written.
        self.options = context.new_page()
        self.options.goto(f"chrome-extension://{self.id}/options/options.html")

    @property
    def panel(self) -> Page:
        """The side panel."""
        assert self._panel is not None, "the toolbar button has not been pressed"
        return self._panel

    def configure(self, **settings: Any) -> None:
        """Keeps settings as the options page does, and forgets earlier checks."""
        if self._panel is not None:
            # The panel reloads itself when settings change, so it is left out of the race.
            self._panel.goto("about:blank")
        self.options.evaluate(
            "async settings => { await chrome.storage.local.clear();"
            " await chrome.storage.session.clear(); await chrome.storage.local.set({settings}) }",
            settings,
        )
        if self._panel is not None:
            self._panel.goto(f"chrome-extension://{self.id}/panel/panel.html")
            self._panel.wait_for_selector(".welcome")

    def open(self, address: str) -> Page:
        """A page in a tab of its own."""
        before = set(self.options.evaluate(TABS))
        page = self.context.new_page()
        (self._tabs[page],) = set(self.options.evaluate(TABS)) - before
        page.goto(f"{address}?tab={next(self._counter)}")
        return page

    def press(self, page: Page) -> Page:
        """Presses the toolbar button on a page; the panel, which opens the first time."""
        page.bring_to_front()
        # The button acts on the tab in front, and a tab comes to the front in its own time.
        self.options.wait_for_function(FRONT, arg=self._tabs[page])
        targets = self._session.send("Target.getTargets", {"filter": [{"type": "tab"}]})
        (target,) = [t["targetId"] for t in targets["targetInfos"] if t["url"] == page.url]
        pressed = {"id": self.id, "targetId": target}
        if self._panel is not None:
            self._panel.evaluate("document.getElementById('view').replaceChildren()")
            self._session.send("Extensions.triggerAction", pressed)
            return self._panel
        with self.context.expect_page(
            lambda opened: "/panel/panel.html" in opened.url, timeout=PATIENCE
        ) as opening:
            self._session.send("Extensions.triggerAction", pressed)
        self._panel = opening.value
        self._panel.set_default_timeout(PATIENCE)
        self._panel.set_viewport_size({"width": WIDTH, "height": 900})
        return self._panel

    def check(self, page: Page, selector: str) -> Page:
        """Selects what an element holds, presses the button, and waits for the whole assessment."""
        select(page, selector)
        panel = self.press(page)
        panel.wait_for_selector(DRAWN)
        return panel


def select(page: Page, selector: str) -> None:
    """Selects all that an element holds."""
    page.evaluate(
        "s => getSelection().selectAllChildren(document.querySelector(s))",
        selector,
    )


MARKS = """kind => [...(CSS.highlights.get(`belie-${kind}`) ?? [])]
    .map(range => range.toString().replace(/\\s+/g, " "))"""


def marks(page: Any, kind: str = "conflict") -> list[str]:
    """The words that are marked on a page or frame, as the page itself sees them."""
    return list(page.evaluate(MARKS, kind))


@contextmanager
def launched(executable: str, extension: Path, profile: Path) -> Iterator[Browser]:
    """Chromium without a window, with the built extension and nothing else."""
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=executable,
            headless=False,
            ignore_default_args=["--disable-extensions"],
            args=[
                "--headless=new",
                "--no-sandbox",
                "--hide-scrollbars",
                f"--load-extension={extension}",
                f"--disable-extensions-except={extension}",
                "--enable-unsafe-extension-debugging",
            ],
        )
        context.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        yield Browser(context)
        context.close()
