from __future__ import annotations

import copy
import re
from html.parser import HTMLParser
from typing import Any

import pytest

from app.report import report_html
from app.report.page import letter, pieces, signs, timeline_rows

TEXT = (
    "He had no job. Strangers phoned him on 1 January, and somebody bought him a ticket in early "
    "January. His face was bruised. He flew in on 2 January."
)


def quoted(words: str, **more: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "quote": words, **more}


def conflict(words: str, **more: Any) -> dict[str, Any]:
    return {
        "id": "fnd_1",
        "kind": "date",
        "detector": "date-conflict",
        "detector_version": "7",
        "confidence": 0.93,
        "certainty": "certain",
        "claim_span": quoted(words),
        "evidence_span": {
            "document_id": "e1",
            "start": 0,
            "end": 6,
            "quote": "Ticket of 16 December",
        },
        "explanation": "The claim puts the purchase in January; the record in December.",
        "rule": "disjoint-dates",
        "facts": [
            {"what": "purchase", "claimed": "2022-01-01/2022-01-10", "found": "2021-12-16"},
        ],
        "alignment": {"score": 0.71, "why": ["both tell of a purchase"]},
        "source": {"name": "Air Example", "type": "record", "country": None, "owner": None},
        "published_on": "2022-01-08",
        "review": {"state": "open", "by": None, "note": None, "at": None},
        **more,
    }


def sign(words: str | None, **more: Any) -> dict[str, Any]:
    return {
        "id": "fnd_2",
        "indicator": "visible_injury",
        "detector": "coercion-indicators",
        "strength": "strong",
        "family": "injury",
        "basis": "claim_text",
        "span": None if words is None else quoted(words, document_id=None),
        "explanation": "The speaker appears injured.",
        "references": ["Istanbul Protocol", "https://example.org/protocol"],
        "review": {"state": "open", "by": None, "note": None, "at": None},
        **more,
    }


def assessment(**more: Any) -> dict[str, Any]:
    return {
        "id": "chk_1",
        "created_at": "2022-01-10T08:00:00+00:00",
        "claim": {"text": TEXT, "language": "en", "said_on": "2022-01-09", "outlet": "Channel 1"},
        "outcome": "conflicts_found",
        "conflicts": [conflict("somebody bought him a ticket in early January")],
        "indicators": [sign("face was bruised")],
        "coercion_concern": "concern",
        "corroborations": [
            {
                "detector": "date-conflict",
                "rule": "same-dates",
                "claim_span": quoted("He flew in on 2 January"),
                "evidence_span": {
                    "document_id": "e1",
                    "start": 0,
                    "end": 3,
                    "quote": "landed on 2 January",
                },
                "explanation": "Both sides put the flight on 2 January 2022.",
            }
        ],
        "independent_sources": 1,
        "evidence_considered": [
            {
                "document_id": "e1",
                "title": "Booking",
                "url": "https://example.org/booking?a=1&b=2",
                "source": {"name": "Air Example", "type": "record", "country": None, "owner": None},
                "published_on": "2022-01-08",
                "similarity": 0.71,
            }
        ],
        "runs": [
            {
                "detector": "date-conflict",
                "version": "7",
                "status": "ok",
                "milliseconds": 1.0,
                "reason": None,
            },
            {
                "detector": "contradiction",
                "version": "1",
                "status": "skipped",
                "milliseconds": 0.0,
                "reason": "no NLI model is configured",
            },
        ],
        "complete": False,
        "versions": {
            "engine": "0.1.0",
            "embedding_model": "mini",
            "nli_model": None,
            "library": None,
        },
        **more,
    }


class Page(HTMLParser):
    """What a browser would see: tags, attributes, text; and whether every tag is closed."""

    VOID = frozenset({"meta", "br", "link", "img", "hr", "input"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", " ".join(self.words))

    def attributes(self, name: str) -> list[str]:
        return [value for _, found in self.tags if (value := found.get(name)) is not None]


@pytest.fixture
def page() -> Page:
    return Page(report_html(assessment()))


@pytest.mark.parametrize(
    "words",
    [
        "somebody bought him a ticket in early January",
        "Ticket of 16 December",
        "The claim puts the purchase in January; the record in December.",
        "1–10 January 2022",
        "16 December 2021",
        "disjoint-dates",
        "both tell of a purchase",
        "certain, confidence 0.93",
        "Air Example (record)",
        "8 January 2022",
        "Booking",
    ],
)
def test_a_conflict_shows_both_quotes_values_rule_certainty_and_source(
    page: Page, words: str
) -> None:
    assert words in page.text


def test_signs_of_coercion_stand_apart_with_reason_and_references(page: Page) -> None:
    before, _, after = page.text.partition("Signs of possible coercion or staging")
    assert "The speaker appears injured." in after
    assert "The speaker appears injured." not in before
    assert "Istanbul Protocol" in after
    assert "changes no conflict" in after


def test_what_agrees_and_what_was_not_checked_is_said(page: Page) -> None:
    assert "Both sides put the flight on 2 January 2022." in page.text
    assert "no NLI model is configured" in page.text
    assert "Not everything was checked" in page.text


def test_a_complete_check_says_nothing_of_unchecked_parts() -> None:
    wire = assessment(runs=assessment()["runs"][:1], complete=True)
    assert "not checked" not in Page(report_html(wire)).text.lower()


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("no_evidence", "Nothing comparable was found. That says nothing about the claim"),
        ("no_conflict_found", "Comparable evidence was found, and nothing in it conflicts"),
    ],
)
def test_nothing_found_and_nothing_to_compare_are_said_differently(
    outcome: str, words: str
) -> None:
    wire = assessment(outcome=outcome, conflicts=[], indicators=[], independent_sources=0)
    text = Page(report_html(wire)).text
    assert words in text
    assert "Different dates" not in text


@pytest.mark.parametrize("word", ["true", "false", "fake", "lie", "lied about", "debunked", "hoax"])
def test_the_page_passes_no_verdict(page: Page, word: str) -> None:
    # The one sentence on signs says what they are not: "never a finding that someone … lied".
    text = page.text.replace("lied or is innocent", "")
    assert not re.search(rf"\b{word}\b", text, re.IGNORECASE)


def test_the_page_stands_alone_and_runs_nothing(page: Page) -> None:
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "iframe", "img", "video", "audio", "object", "embed", "link"}
    assert page.attributes("src") == []
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on")]
    assert "url(" not in report_html(assessment())
    assert "@import" not in report_html(assessment())


def test_the_footage_is_named_but_not_linked() -> None:
    wire = assessment()
    wire["claim"]["url"] = "https://example.org/clip"
    page = Page(report_html(wire))
    assert "https://example.org/clip" in page.text
    assert "https://example.org/clip" not in page.attributes("href")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", "http:", "["],
)
def test_only_web_addresses_become_links(address: str) -> None:
    wire = assessment()
    wire["evidence_considered"][0]["url"] = address
    wire["indicators"][0]["references"] = [address]
    page = Page(report_html(wire))
    assert address in page.text
    assert address not in page.attributes("href")


def everywhere(value: Any, words: str) -> Any:
    """The same structure with every free text replaced."""
    kept = {"start", "end", "kind", "certainty", "basis", "outcome", "coercion_concern", "status"}
    if isinstance(value, dict):
        return {
            key: part if key in kept else everywhere(part, words) for key, part in value.items()
        }
    if isinstance(value, list):
        return [everywhere(part, words) for part in value]
    return words if isinstance(value, str) else value


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</style></svg><b>",
        "{{ 7 * 7 }}{% raw %}",
        "' autofocus onfocus='alert(1)",
        "\u202eevil\u2066",
    ],
)
def test_every_text_is_escaped(words: str) -> None:
    page = Page(report_html(everywhere(assessment(), words)))
    assert not {tag for tag, _ in page.tags} & {"script", "img"}
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on")]
    assert words in "".join(page.words)


def test_every_link_inside_the_page_leads_somewhere(page: Page) -> None:
    ids = page.attributes("id")
    assert len(ids) == len(set(ids))
    inside = [link[1:] for link in page.attributes("href") if link.startswith("#")]
    assert inside
    assert set(inside) <= set(ids)


def test_fields_that_are_missing_are_left_out() -> None:
    thin = {
        "outcome": "conflicts_found",
        "claim": {"text": TEXT},
        "conflicts": [
            {
                "kind": "status",
                "certainty": "likely",
                "rule": "x",
                "claim_span": quoted("no job"),
                "evidence_span": {"document_id": "e9", "start": 0, "end": 1, "quote": "at work"},
            }
        ],
    }
    text = Page(report_html(thin)).text
    assert "at work" in text
    assert "None" not in text


def test_the_page_is_a_pure_function_of_the_assessment() -> None:
    wire = assessment()
    before = copy.deepcopy(wire)
    assert report_html(wire) == report_html(wire)
    assert wire == before


def test_the_pieces_of_the_claim_joined_are_the_claim() -> None:
    conflicts = [conflict("phoned him on 1 January, and"), conflict("and somebody bought")]
    found = [sign("somebody"), sign(None, indicator="x"), sign("He had", indicator="y")]
    cut = pieces(TEXT, conflicts, signs(found))
    assert "".join(piece.text for piece in cut) == TEXT
    marked = dict.fromkeys("12AC", "")
    for piece in cut:
        for mark in (*piece.conflicts, *piece.indicators):
            marked[mark] += piece.text
    assert marked == {
        "1": "phoned him on 1 January, and",
        "2": "and somebody bought",
        "A": "somebody",
        "C": "He had",
    }


def test_an_indicator_found_in_several_places_is_one_sign() -> None:
    found = signs(
        [
            sign("bruised", strength="weak"),
            sign("job", indicator="other"),
            sign("His face", references=["Istanbul Protocol", "More"]),
        ]
    )
    assert [(one.mark, one.indicator, one.strength, len(one.places)) for one in found] == [
        ("A", "visible_injury", "strong", 2),
        ("B", "other", "strong", 1),
    ]
    assert found[0].references == ("Istanbul Protocol", "https://example.org/protocol", "More")


def test_a_quote_that_does_not_stand_is_not_marked() -> None:
    wrong = conflict("no job")
    wrong["claim_span"] = {"start": 0, "end": 3, "quote": "She"}
    outside = conflict("no job")
    outside["claim_span"] = {"start": 0, "end": 9999, "quote": "He"}
    assert [piece.conflicts for piece in pieces(TEXT, [wrong, outside], [])] == [()]


def test_offsets_count_code_points() -> None:
    text = "Ali 😀 died 16 September"
    one = {"claim_span": {"start": 11, "end": 13, "quote": "16"}}
    assert [piece.text for piece in pieces(text, [one], [])] == ["Ali 😀 died ", "16", " September"]


def test_the_same_fact_of_two_conflicts_is_one_row_with_both_numbers() -> None:
    rows = timeline_rows([conflict("no job"), conflict("bruised"), conflict("no job", facts=[])])
    assert [(row.what, row.mark) for row in rows] == [("purchase", "1, 2")]


def test_values_that_are_no_days_are_not_drawn() -> None:
    facts = [{"what": "employment", "claimed": "unemployed", "found": "musician"}]
    wire = assessment(conflicts=[conflict("no job", facts=facts)])
    assert "svg" not in {tag for tag, _ in Page(report_html(wire)).tags}


@pytest.mark.parametrize(
    ("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (701, "ZZ")]
)
def test_signs_are_lettered_past_z(number: int, name: str) -> None:
    assert letter(number) == name
