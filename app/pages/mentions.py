"""What the readers see in one text, as marked words and a table: the same as `belie read`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.documents import detect_language
from app.reading import read_one
from app.report.marks import Mark, Piece, cut

#: In the order in which they are told apart where one lies in another.
TYPES = ("date", "quantity", "name", "role", "place", "event")


@dataclass(frozen=True, slots=True)
class Mention:
    """Words with what they are taken to mean: `value` is a day, an interval or words.

    `outer` is how far a date may reach, None when no further; `notes` are further things known of it.
    """

    type: str
    quote: str
    value: str | None
    outer: str | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """A text with the words that were understood; a piece's `indicators` are the types over it."""

    pieces: tuple[Piece, ...]
    mentions: tuple[Mention, ...]
    language: str | None

    @property
    def types(self) -> list[str]:
        """The types that occur, in the order of `TYPES`."""
        return [name for name in TYPES if any(seen.type == name for seen in self.mentions)]


def read_for_page(text: str, *, language: str | None, reference: str | None) -> Read:
    """The mentions of the text; `reference` is the day that relative dates count from."""
    told = read_one(
        {"text": text, "language": language, "reference": reference},
        detect_language=detect_language,
    )
    marks: list[Mark] = []
    mentions = []
    for seen in told["mentions"]:
        mentions.append(_mention(seen))
        # Of an event its trigger is marked: the clause would cover everything else.
        place = seen if seen["type"] != "event" else seen["trigger"]
        if place is not None:
            marks.append((place["start"], place["end"], seen["type"]))
    return Read(cut(text, marks), tuple(mentions), told["language"])


def _mention(seen: Mapping[str, Any]) -> Mention:
    value, outer, notes = _TOLD[seen["type"]](seen)
    kept = tuple(str(note).replace("_", " ") for note in notes if note)
    return Mention(seen["type"], seen["quote"], value, outer, kept)


_Told = tuple[str | None, str | None, Sequence[object]]


def _date(seen: Mapping[str, Any]) -> _Told:
    first, last = seen["earliest"], seen["latest"]
    value = _interval(first, last)
    outer = _interval(*seen["outer"])
    return (
        value,
        outer if outer != value else None,
        (
            seen["kind"] if seen["kind"] != "in" else None,
            seen["certainty"] if seen["certainty"] != "exact" else None,
            seen["calendar"] if seen["calendar"] != "gregorian" else None,
            "repeated" if seen["recurring"] else None,
        ),
    )


def _quantity(seen: Mapping[str, Any]) -> _Told:
    low, high = seen["low"], seen["high"]
    if low is None:
        size = f"≤ {high:,}"
    elif high is None:
        size = f"≥ {low:,}"
    else:
        size = f"{low:,}" if low == high else f"{low:,}–{high:,}"
    unit = (seen["unit"] or "").replace("_", " ")
    return f"{size} {unit}".strip(), None, (seen["counted"], seen["hedge"])


def _name(seen: Mapping[str, Any]) -> _Told:
    return ", ".join(seen["forms"]), None, (seen["kind"],)


def _role(seen: Mapping[str, Any]) -> _Told:
    value = ("not " if seen["negated"] else "") + str(seen["value"]).replace("_", " ")
    return value, None, (seen["kind"], seen["of"] and seen["of"]["quote"])


def _place(seen: Mapping[str, Any]) -> _Told:
    return ", ".join((*seen["forms"], *seen["within"])), None, (seen["kind"],)


def _event(seen: Mapping[str, Any]) -> _Told:
    said = seen["attribution"]
    who = said and (said["who"] or said["quote"])
    polarity = seen["polarity"] if seen["polarity"] != "asserted" else None
    return ", ".join(seen["concepts"]).replace("_", " ") or None, None, (polarity, who)


_TOLD = {
    "date": _date,
    "quantity": _quantity,
    "name": _name,
    "role": _role,
    "place": _place,
    "event": _event,
}


def _interval(first: str | None, last: str | None) -> str | None:
    if first is None and last is None:
        return None
    return first if first == last else f"{first or '..'}/{last or '..'}"
