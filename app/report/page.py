"""The report of one check: a page that stands alone, a pure function of the wire assessment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from jinja2 import ChainableUndefined, Environment, PackageLoader

from app import wordings
from app.report.days import ENGLISH, Tongue, parse_days, say_days
from app.report.marks import Piece, cut, span_at
from app.report.rereading import Range, Rereading
from app.report.timeline import Drawing, Row, draw

# Two drawings with letters of one size; the stylesheet shows the one that fits the screen.
WIDE = 860
NARROW = 330

OUTCOMES = {
    "conflicts_found": "In the places below, what the claim says and what the evidence says do not fit together.",
    "no_conflict_found": "Comparable evidence was found, and nothing in it conflicts with the claim.",
    "no_evidence": "Nothing comparable was found. That says nothing about the claim, either way.",
}
CONCERNS = {
    "none_found": "No documented sign of coercion was found in the words at hand.",
    "note": "Weak signs only: worth a note.",
    "concern": "Signs that a person should look at.",
    "serious_concern": "Strong signs from more than one side, or a competent body has found coercion.",
}
KINDS = {
    "date": "Different dates",
    "order": "Order of events",
    "number": "Different numbers",
    "identity": "Who the person is",
    "actor": "Who did it",
    "location": "Different places",
    "status": "Different state of affairs",
    "contradiction": "Denied outright",
}
# An order is compared across the events: the claim's day is that of the one, the evidence's of the other.
ORDERS = {
    "effect": "cause in the claim, effect in the evidence",
    "cause": "effect in the claim, cause in the evidence",
}
SAIDS = {
    "admission": "admission",
    "apology": "apology",
    "recanting": "takes back earlier criticism",
    "return": "says that he came back freely",
    "praise": "praise of those who hold him",
    "denial": "denial of the accusation",
    "voluntariness": "assurance that nobody forced him",
    "retraction": "taking back",
    "coercion_account": "others say that it was coerced",
    "finding": "finding of a court or another body",
}
STANDINGS = {"withdrawn": "taken back later", "disputed": "disputed later", "stands": ""}
STRENGTHS = ("weak", "moderate", "strong")
BASES = {
    "claim_text": "in the claim",
    "evidence_text": "in the evidence",
    "observation": "seen or heard by a person",
    "metadata": "from the data about the broadcast",
    "cross_document": "by comparing documents",
}


@dataclass(frozen=True, slots=True)
class Sign:
    """One indicator with every place where it was found, under one letter.

    `strength` is that of its strongest place; `references` are those of all, each once.
    """

    mark: str
    indicator: str
    strength: str
    places: tuple[Mapping[str, Any], ...]
    references: tuple[str, ...]


def report_html(wire: Mapping[str, Any], bodies: Mapping[str, str] | None = None) -> str:
    """A self-contained HTML page: no script, no outside file, no picture of the footage.

    `wire` is an assessment as it goes over the wire; `bodies` are the whole texts of documents by
    id, as far as they are kept. Fields that are missing are left out of the page; every text is
    escaped; only http and https addresses become links.
    """
    claim = wire.get("claim") or {}
    conflicts = list(wire.get("conflicts") or ())
    found_signs = signs(wire.get("indicators") or ())
    considered = list(wire.get("evidence_considered") or ())
    again = Rereading(wire, bodies)
    rows = timeline_rows(conflicts, again)
    words = [place for conflict in conflicts for place in again.claimed_words(conflict)]
    said_on = _date(claim.get("said_on"))
    drawings = [draw(rows, said_on=said_on, width=width) for width in (WIDE, NARROW)]
    return (
        _environment()
        .get_template("report.html")
        .render(
            wire=wire,
            claim=claim,
            pieces=pieces(claim.get("text") or "", conflicts, found_signs, words),
            conflicts=conflicts,
            quotes=[quotes(conflict, again) for conflict in conflicts],
            signs=found_signs,
            corroborations=list(wire.get("corroborations") or ()),
            considered=considered,
            documents={document.get("document_id"): document for document in considered},
            unchecked=[run for run in wire.get("runs") or () if run.get("status") != "ok"],
            drawings=_named(drawings),
            outcomes=OUTCOMES,
            concerns=CONCERNS,
            kinds=KINDS,
            bases=BASES,
            saids=SAIDS,
            standings=STANDINGS,
        )
    )


def drawing_svg(drawing: Drawing, *, said_on: object) -> str:
    """The drawing alone, as it stands inside the report."""
    return (
        _environment()
        .get_template("timeline.svg")
        .render(name="wide", drawing=drawing, broadcast_label=f"Said on air, {shown(said_on)}")
    )


def timeline_rows(
    conflicts: Sequence[Mapping[str, Any]],
    again: Rereading | None = None,
    named: Callable[[object], str] | None = None,
) -> tuple[Row, ...]:
    """One row for each fact whose two values are days; the same event told twice is one row.

    `named` says in words what the values of a fact are values of, in English unless it is given.
    """
    rows: dict[tuple[str, str, str], Row] = {}
    for number, conflict in enumerate(conflicts, start=1):
        for fact in conflict.get("facts") or ():
            claimed, found = (str(fact.get(side) or "") for side in ("claimed", "found"))
            both = parse_days(claimed), parse_days(found)
            if both[0] is None or both[1] is None:
                continue
            what = (named or compared)(fact.get("what"))
            key = (what, claimed, found)
            earlier = rows.get(key)
            mark = f"{earlier.mark}, {number}" if earlier else str(number)
            if earlier is None or str(number) not in earlier.mark.split(", "):
                hull = (
                    (again.claimed_hull(conflict, claimed), again.found_hull(conflict, found))
                    if again
                    else (None, None)
                )
                rows[key] = Row(what, mark, both[0], both[1], *hull)
    return tuple(rows.values())


def pieces(
    text: str,
    conflicts: Sequence[Mapping[str, Any]],
    signs: Sequence[Sign],
    words: Iterable[Range] = (),
) -> tuple[Piece, ...]:
    """The claim cut wherever a quote begins or ends; the pieces joined are the text itself.

    Conflicts are numbered 1, 2, 3 in the order given, signs have their letters. Quotes that do not
    stand at their offsets are not marked. `words` are those that carry the compared values.
    """
    spans: list[tuple[int, int, str]] = []
    for number, conflict in enumerate(conflicts, start=1):
        spans += span_at(text, conflict.get("claim_span"), str(number))
    for sign in signs:
        for place in sign.places:
            span = place.get("span")
            if span and span.get("document_id") is None:
                spans += span_at(text, span, sign.mark)
    return cut(text, spans, words)


def quotes(
    conflict: Mapping[str, Any], again: Rereading
) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The quotes of both sides, cut where the words of the compared values begin and end."""
    sides = (
        (conflict.get("claim_span"), again.claimed_words(conflict)),
        (conflict.get("evidence_span"), again.found_words(conflict)),
    )
    claimed, found = (
        cut(str((span or {}).get("quote") or ""), (), words, start=(span or {}).get("start", 0))
        for span, words in sides
    )
    return claimed, found


def signs(indicators: Sequence[Mapping[str, Any]]) -> tuple[Sign, ...]:
    """The indicators found, each once with all its places, in the order of its first place."""
    grouped: dict[str, list[Mapping[str, Any]]] = {}
    for indicator in indicators:
        grouped.setdefault(str(indicator.get("indicator")), []).append(indicator)
    return tuple(
        Sign(
            mark=letter(number),
            indicator=name,
            strength=max((str(place.get("strength")) for place in places), key=_weight),
            places=tuple(places),
            references=tuple(
                dict.fromkeys(
                    reference for place in places for reference in place.get("references") or ()
                )
            ),
        )
        for number, (name, places) in enumerate(grouped.items())
    )


def _weight(strength: str) -> int:
    return STRENGTHS.index(strength) if strength in STRENGTHS else -1


def letter(number: int) -> str:
    """A for 0, B for 1 … Z, AA, AB."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _named(drawings: Sequence[Drawing | None]) -> list[tuple[str, Drawing]]:
    named = zip(("wide", "narrow"), drawings, strict=True)
    return [(name, drawing) for name, drawing in named if drawing is not None]


def _date(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def compared(what: object) -> str:
    """What the two values of a fact are values of, in words."""
    said = str(what or "event")
    return ORDERS.get(said) or wordings.noun(said)


def shown(value: object, tongue: Tongue = ENGLISH) -> str:
    """A normalised value in people's words: days are spelled out, ids have no underscores."""
    days = parse_days(str(value))
    return say_days(days, tongue) if days else wordings.amount(wordings.value(str(value)))


def said_when(told: Mapping[str, Any]) -> str:
    """The day of a statement in words, "by …" where only the day of the text is known."""
    said = told.get("said") or {}
    first, last = said.get("earliest"), said.get("latest")
    if first and last:
        return shown(first if first == last else f"{first}/{last}")
    by = last or told.get("known_from")
    return f"by {shown(by)}" if by else "on a day that is not said"


def link(address: object) -> str | None:
    """The address if a browser may follow it from a report, else None."""
    try:
        parts = urlsplit(str(address))
    except ValueError:
        return None
    return str(address) if parts.scheme in ("http", "https") and parts.netloc else None


def host(address: object) -> str:
    """The name of the site an address leads to, without "www."."""
    return (urlsplit(str(address)).hostname or str(address)).removeprefix("www.")


def _words(code: object) -> str:
    return str(code).replace("_", " ").replace("-", " ")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("app.report"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=ChainableUndefined,
    )
    environment.filters.update(
        said_when=said_when, value=shown, link=link, host=host, words=_words, what=compared
    )
    return environment
