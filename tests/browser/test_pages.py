from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.conftest import AXE

PAGES = (
    *("queue", "claim", "reading", "form", "library", "search", "document", "new document"),
    *("transcripts", "transcript", "name", "error"),
)
LOOKS = [(1280, "light", "en"), (400, "light", "en"), (1280, "dark", "ru"), (400, "dark", "ru")]


@pytest.fixture
def window(browser: Any) -> Iterator[Any]:
    """A window whose console must stay silent: a blocked script or style is told there."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
    page = context.new_page()
    told: list[str] = []
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on(
        "console",
        lambda message: told.append(message.text) if "Security Policy" in message.text else None,
    )
    yield page
    context.close()
    assert told == []


def serious(page: Any) -> list[str]:
    """What axe finds that keeps somebody out, each with the first place of it."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{rule['id']}: {rule['nodes'][0]['target']} {rule['nodes'][0]['failureSummary']}"
        for rule in found["violations"]
        if rule["impact"] in ("serious", "critical")
    ]


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed: npm ci in extension/")
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(
    browser: Any, address: str, loaded: dict[str, str], name: str
) -> None:
    for width, scheme, language in LOOKS:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, locale=language
        )
        page = context.new_page()
        page.goto(address + loaded[name])
        assert serious(page) == [], (width, scheme, language)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        context.close()


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed: npm ci in extension/")
def test_axe_finds_nothing_serious_on_the_first_run(
    window: Any, address: str, first_run: str
) -> None:
    # The service has its case by now: the page is the one that it gave before.
    window.route("**/first", lambda route: route.fulfill(body=first_run, content_type="text/html"))
    window.goto(f"{address}/first")
    assert window.locator("h1").inner_text() == "See what does not fit together"
    assert serious(window) == []


def review(window: Any, address: str, loaded: dict[str, str]) -> None:
    """Opens the claim page under a name."""
    window.goto(address + loaded["claim"])
    if window.locator("#who").count():
        window.fill("#who input[name=name]", "Aigerim")
        window.press("#who input[name=name]", "Enter")
        window.wait_for_selector("form.decide")


def state_of(window: Any, number: int) -> str:
    return str(window.locator("article.finding .badges").nth(number).inner_text())


def test_findings_are_reviewed_by_keyboard_alone(
    window: Any, address: str, loaded: dict[str, str]
) -> None:
    review(window, address, loaded)
    assert window.locator(".keys").is_visible()
    window.keyboard.press("j")
    current = window.locator(".finding.current")
    assert current.get_attribute("data-mark") == "1"
    assert window.locator("mark.active").count() >= 2  # in the claim and in the evidence
    window.keyboard.press("j")
    window.keyboard.press("k")
    assert current.get_attribute("data-mark") == "1"
    window.keyboard.press("n")
    window.keyboard.type("cd on the record")  # letters in a note are letters
    window.keyboard.press("Escape")
    with window.expect_navigation():
        window.keyboard.press("c")
    assert state_of(window, 0) == "Confirmed"
    assert "cd on the record" in window.locator("article.finding").first.inner_text()
    # The page comes back at the next open finding, and the keys go on from there.
    assert window.locator(".finding.current").get_attribute("data-mark") == "2"
    with window.expect_navigation():
        window.keyboard.press("d")
    assert state_of(window, 1) == "Dismissed"
    assert window.locator("ol.history li").count() == 3
    link = window.locator(".take a", has_text="ClaimReview")
    assert link.count() == 1


def test_keys_with_modifiers_stay_the_browsers_own(
    window: Any, address: str, loaded: dict[str, str]
) -> None:
    review(window, address, loaded)
    window.keyboard.press("j")
    before = window.locator("ol.history li").count()
    window.keyboard.press("Control+c")
    window.wait_for_timeout(200)
    assert window.locator("ol.history li").count() == before


def test_everything_is_read_and_decided_without_javascript(
    browser: Any, address: str, loaded: dict[str, str]
) -> None:
    context = browser.new_context(java_script_enabled=False, locale="en")
    page = context.new_page()
    page.goto(address + loaded["claim"])
    assert page.locator(".keys").is_hidden()
    assert page.locator("svg.timeline.wide").is_visible()
    page.fill("#who input[name=name]", "Marat")
    page.click("#who button")
    article = page.locator("article.finding").nth(3)
    article.locator("button[value=confirmed]").click()
    assert "Marat" in page.locator("article.finding").nth(3).inner_text()
    context.close()


def test_focus_is_seen_wherever_it_goes(window: Any, address: str, loaded: dict[str, str]) -> None:
    window.goto(address + loaded["queue"])
    for _ in range(14):
        window.keyboard.press("Tab")
        style = window.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement);"
            " return [document.activeElement.tagName, s.outlineStyle, s.outlineWidth] })()"
        )
        if style[0] == "BODY":
            break
        assert style[1] != "none", style
        assert style[2] != "0px", style


def test_the_claim_page_prints_with_its_drawing_and_without_forms(
    window: Any, address: str, loaded: dict[str, str]
) -> None:
    window.goto(address + loaded["claim"])
    window.emulate_media(media="print")
    assert window.locator("svg.timeline.wide").is_visible()
    for hidden in (".top", ".keys", "#who"):
        assert window.locator(hidden).count() == 0 or window.locator(hidden).first.is_hidden()
