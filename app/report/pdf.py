"""The report of one check as a PDF, set by Typst: right in every script for which a font is there.

What was sent reaches the typesetter as data and never as markup, so that no text can become a
command.
"""

from __future__ import annotations

import json
import threading
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from importlib.resources import as_file, files
from typing import Any

import typst

from app.errors import Unavailable
from app.report import page as html
from app.report.marks import Piece, cut
from app.report.rereading import Rereading
from app.report.timeline import Drawing, draw

#: Asked first, in this order; whatever they lack comes from any other font of the machine.
FAMILIES = (
    *("Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial", "Helvetica Neue"),
    *("Noto Sans Arabic", "Noto Naskh Arabic", "Noto Sans CJK SC", "PingFang SC"),
)
#: Of the page between its margins, in points; the drawing is made for it.
WIDTH = 640

#: Code points up to which a quote leaves its card on one page.
SHORT = 600

_lock = threading.Lock()


def report_pdf(wire: Mapping[str, Any], bodies: Mapping[str, str] | None = None) -> bytes:
    """The report as a tagged PDF, the same bytes for the same check.

    `wire` and `bodies` as for `report_html`. Unavailable when no font of this machine has a letter
    that the report needs: boxes instead of words would be no report.
    """
    told = _clean(_told(wire, Rereading(wire, bodies)))
    sent = json.dumps(told, ensure_ascii=False)
    missing = missing_letters(sent)
    if missing:
        shown = " ".join(missing[:8])
        raise Unavailable(
            f"The PDF cannot be made: no font on this machine has the letters {shown}. Install one "
            "that has them (on Debian: fonts-noto-core and fonts-noto-cjk), or print the HTML report."
        )
    made = wire.get("created_at")
    with as_file(files("app.report") / "templates" / "report.typ") as template, _lock:
        compiled = typst.compile(
            template,
            root=template.parent,
            font_paths=_fonts(),
            sys_inputs={"report": sent, "families": json.dumps(_families())},
            timestamp=datetime.fromisoformat(str(made)).replace(microsecond=0) if made else None,
        )
    assert isinstance(compiled, bytes)
    return compiled


def missing_letters(text: str) -> list[str]:
    """The letters and digits of the text that no font of this machine has, in order, each once."""
    needed = {letter for letter in text if unicodedata.category(letter)[0] in "LN"}
    for covered in _coverage():
        needed -= {letter for letter in needed if ord(letter) in covered}
        if not needed:
            break
    return sorted(needed)


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts()


@cache
def _families() -> list[str]:
    there = set(_fonts().families())
    return [name for name in FAMILIES if name in there] or ["Libertinus Serif"]


_covered: list[frozenset[int]] = []


def _coverage() -> Iterator[frozenset[int]]:
    """What each font of the machine can show, those that are asked first at the head.

    Reading a font takes time, so that each is read once and only as far as somebody asks on.
    """
    paths = _paths()
    at = 0
    while at < len(paths):
        with _lock:
            if at == len(_covered):
                _covered.append(_letters(*paths[at]))
        yield _covered[at]
        at += 1


@cache
def _paths() -> list[tuple[str, int]]:
    rank = {name: number for number, name in enumerate(FAMILIES)}
    fonts = sorted(
        _fonts().fonts(), key=lambda font: (rank.get(font.family, len(rank)), font.path or "")
    )
    places = dict.fromkeys((font.path, font.index) for font in fonts if font.path)
    return [(path, index) for path, index in places if path]


def _letters(path: str, index: int) -> frozenset[int]:
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(path, fontNumber=index, lazy=True) as font:
            return frozenset(font.getBestCmap() or ())
    except (OSError, TTLibError, AssertionError):
        return frozenset()


def _told(wire: Mapping[str, Any], again: Rereading) -> dict[str, Any]:
    """Everything that the template shows, in the order in which it shows it."""
    claim = wire.get("claim") or {}
    conflicts = list(wire.get("conflicts") or ())
    signs = html.signs(wire.get("indicators") or ())
    words = [place for conflict in conflicts for place in again.claimed_words(conflict)]
    considered = list(wire.get("evidence_considered") or ())
    documents = {head.get("document_id"): head for head in considered}
    drawing = draw(html.timeline_rows(conflicts, again), said_on=again.said_on, width=WIDTH)
    return {
        "id": wire.get("id"),
        "title": _title(wire, len(conflicts)),
        "outcome": html.OUTCOMES.get(str(wire.get("outcome")), ""),
        "about": _about(claim),
        "claim": _pieces(html.pieces(claim.get("text") or "", conflicts, signs, words)),
        "counts": _counts(wire, len(conflicts), len(signs)),
        "drawing": _svg(drawing, claim) if drawing else None,
        "hulls": drawing.has_hulls if drawing else False,
        "conflicts": [
            _conflict(number, conflict, again, documents)
            for number, conflict in enumerate(conflicts, start=1)
        ],
        "concern": html.CONCERNS.get(str(wire.get("coercion_concern")), ""),
        "signs": [_sign(sign, documents) for sign in signs],
        "statements": [
            {
                "when": html.said_when(told),
                "what": html.SAIDS.get(told["kind"], str(told["kind"]).replace("_", " ")),
                "quote": _quote(told["quote"]),
                "from": str(told.get("source") or ""),
                "how": ", ".join(told.get("conditions") or ()).replace("_", " "),
                "since": html.STANDINGS.get(told.get("standing") or "", ""),
            }
            for told in wire.get("statements") or ()
        ],
        "agreements": [
            {
                "claim": _quote(agreed["claim_span"]["quote"]),
                "evidence": _quote(agreed["evidence_span"]["quote"]),
                "from": _source(documents.get(agreed["evidence_span"]["document_id"]) or {}),
                "told": agreed.get("explanation"),
            }
            for agreed in wire.get("corroborations") or ()
        ],
        "considered": [_source(head) for head in considered],
        "unchecked": [
            [run["detector"], run["status"], run.get("reason") or ""]
            for run in wire.get("runs") or ()
            if run.get("status") != "ok"
        ],
        "made": str(wire.get("created_at") or ""),
        "versions": [
            [name.replace("_", " "), version]
            for name, version in (wire.get("versions") or {}).items()
            if version
        ],
    }


def _title(wire: Mapping[str, Any], conflicts: int) -> str:
    if wire.get("outcome") == "conflicts_found":
        return f"{conflicts} conflict{'s' * (conflicts != 1)} between the claim and the evidence"
    return "No comparable evidence" if wire.get("outcome") == "no_evidence" else "No conflict found"


def _counts(wire: Mapping[str, Any], conflicts: int, signs: int) -> list[list[str]]:
    numbers = (
        (conflicts, "conflict"),
        (int(wire.get("independent_sources") or 0), "independent source"),
        (signs, "sign of possible coercion"),
        (len(wire.get("corroborations") or ()), "agreement"),
    )
    return [
        [str(n), one if n == 1 else one.replace("sign ", "signs ") if " of " in one else f"{one}s"]
        for n, one in numbers
    ]


def _about(claim: Mapping[str, Any]) -> list[list[str]]:
    outlet = str(claim.get("outlet") or "")
    if outlet and claim.get("outlet_type"):
        outlet += f" ({str(claim['outlet_type']).replace('_', ' ')})"
    subject = str(claim.get("subject") or "")
    if subject and claim.get("aliases"):
        subject += f" (also {', '.join(claim['aliases'])})"
    rows = (
        ("Outlet", outlet),
        ("Said on", html.shown(claim["said_on"]) if claim.get("said_on") else ""),
        ("Speaker", str(claim.get("speaker") or "")),
        ("About", subject),
        ("Address", str(claim.get("url") or "")),
    )
    return [[name, value] for name, value in rows if value]


def _conflict(
    number: int,
    conflict: Mapping[str, Any],
    again: Rereading,
    documents: Mapping[Any, Mapping[str, Any]],
) -> dict[str, Any]:
    claimed, found = html.quotes(conflict, again)
    review = conflict.get("review") or {}
    head = documents.get(conflict["evidence_span"].get("document_id")) or {}
    told = dict(head) | {"source": conflict.get("source") or head.get("source")}
    alignment = conflict.get("alignment") or {}
    return {
        # A longer card may be cut by the end of a page.
        "short": len(str(conflict["claim_span"]["quote"])) + len(str(told.get("title"))) < SHORT
        and len(str(conflict["evidence_span"]["quote"])) < SHORT,
        "number": str(number),
        "kind": html.KINDS.get(conflict["kind"], str(conflict["kind"])),
        "certainty": f"{conflict['certainty']}, confidence {conflict['confidence']:.2f}",
        "review": _review(review),
        "note": review.get("note"),
        "claim": _pieces(claimed),
        "evidence": _pieces(found),
        "from": _source(told),
        "told": conflict.get("explanation"),
        "facts": [
            [html.compared(fact["what"]), html.shown(fact["claimed"]), html.shown(fact["found"])]
            for fact in conflict.get("facts") or ()
        ],
        "rule": f"rule {conflict['rule']} of {conflict['detector']}, "
        f"version {conflict['detector_version']}",
        "alignment": "; ".join(alignment.get("why") or ()),
    }


def _review(review: Mapping[str, Any]) -> str | None:
    if review.get("state") in (None, "open"):
        return None
    by = f" by {review['by']}" if review.get("by") else " by a person"
    return f"{review['state']}{by}, {html.shown(str(review.get('at'))[:10])}"


def _sign(sign: html.Sign, documents: Mapping[Any, Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "short": sum(len(str(place["explanation"])) for place in sign.places) < SHORT,
        "mark": sign.mark,
        "name": sign.indicator.replace("_", " ").capitalize(),
        "strength": f"{sign.strength} sign",
        "places": [
            {
                "where": html.BASES.get(str(place["basis"]), str(place["basis"])),
                "quote": _quote(place["span"]["quote"]) if place.get("span") else None,
                "from": _source(documents.get(place["span"].get("document_id")) or {})
                if place.get("span")
                else "",
                "told": place["explanation"],
                "review": _review(place.get("review") or {}),
            }
            for place in sign.places
        ],
        "references": "; ".join(sign.references),
    }


def _source(head: Mapping[str, Any]) -> str:
    """Title, source, day and address of a document in one line."""
    source = head.get("source") or {}
    name = str(source.get("name") or "")
    if name and source.get("type"):
        name += f" ({str(source['type']).replace('_', ' ')})"
    day = html.shown(head["published_on"]) if head.get("published_on") else ""
    parts = (str(head.get("title") or ""), name, day, str(head.get("url") or ""))
    return ". ".join(part for part in parts if part)


def _quote(text: str) -> dict[str, Any]:
    return _pieces(cut(text, ()))


def _pieces(pieces: Sequence[Piece]) -> dict[str, Any]:
    """Runs with their marks, and whether the whole runs from right to left."""
    return {
        "rtl": _from_the_right("".join(piece.text for piece in pieces)),
        "runs": [
            {
                "text": piece.text,
                "strong": piece.strong,
                "conflict": bool(piece.conflicts),
                "sign": bool(piece.indicators),
                "ends": " ".join(piece.ends),
            }
            for piece in pieces
        ],
    }


def _from_the_right(text: str) -> bool:
    """True when the first letter that has a direction runs from right to left. Source: UAX 9, P2."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"


def _svg(drawing: Drawing, claim: Mapping[str, Any]) -> str:
    """The drawing as a file of its own with the colours of print."""
    body = html.drawing_svg(drawing, said_on=claim.get("said_on"))
    style = (files("app.report") / "templates" / "timeline-print.css").read_text(encoding="utf-8")
    names = ", ".join(f"'{name}'" for name in _families())
    opened = f'<svg xmlns="http://www.w3.org/2000/svg" font-family="{names}" '
    return body.replace("<svg ", opened, 1).replace("<title", f"<style>{style}</style>\n<title", 1)


def _clean(value: Any) -> Any:
    """The same without characters that no page can show: halves of pairs and control characters."""
    if isinstance(value, str):
        whole = value.encode("utf-8", "replace").decode("utf-8")
        return "".join(
            "\ufffd" if unicodedata.category(c) == "Cc" and c not in "\n\t" else c for c in whole
        )
    if isinstance(value, dict):
        return {name: _clean(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_clean(inner) for inner in value]
    return value
