"""What the readers see in one text, as JSON values: the lines of `belie read`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Any

from app.errors import BadInput
from detectors.mentions.reading import Reading, read
from detectors.mentions.types import (
    DateMention,
    DateReading,
    Event,
    Interval,
    Name,
    Place,
    Quantity,
    Relation,
    Role,
)
from detectors.types import Span, Text

Json = dict[str, Any]
Detect = Callable[[str], str | None]

_unknown = Interval(None, None)


def read_lines(lines: Iterable[bytes], *, detect_language: Detect) -> Iterator[Json]:
    """One answer for each line that is not blank, in order and as soon as it is read.

    A line that cannot be read gives `{"id", "line", "error"}` with its number, counted from 1, and
    its id where one can be seen; the others go on.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        sent: Any = None
        try:
            sent = _parsed(line)
            yield read_one(sent, detect_language=detect_language)
        except BadInput as problem:
            known = sent.get("id") if isinstance(sent, dict) else None
            yield {"id": known, "line": number, "error": problem.detail}


def read_one(sent: Json, *, detect_language: Detect) -> Json:
    """The mentions of `{"id", "text", "language", "reference"}`; only the text is required.

    `reference` is the day that relative dates count from. BadInput with a sentence for a field that
    cannot be used; fields that are not known are left alone.
    """
    body = sent.get("text")
    if not isinstance(body, str):
        raise BadInput('The line needs a "text" that is a string.', pointer="/text")
    language = sent.get("language")
    if language is not None and not isinstance(language, str):
        raise BadInput('"language" must be a tag such as "ru".', pointer="/language")
    # The first part of a tag decides how a text is read: "zh-Hant" is read as "zh".
    spoken = language.partition("-")[0].lower() if language else detect_language(body)
    text = Text("text", body, spoken or None)
    reading = read(text, _reference(sent.get("reference")))
    return {
        "id": sent.get("id"),
        "language": language or spoken,
        "mentions": mentions(reading),
        "relations": [_relation(relation) for relation in reading.relations],
    }


def mentions(reading: Reading) -> list[Json]:
    """Every mention in the order of its place in the text, each with its exact words."""
    found: list[Json] = [
        *map(_date, reading.dates),
        *map(_quantity, reading.quantities),
        *map(_name, reading.names),
        *map(_role, reading.roles),
        *map(_place, reading.places),
        *map(_event, reading.events),
    ]
    return sorted(found, key=lambda mention: (mention["start"], mention["end"], mention["type"]))


def _parsed(line: bytes) -> Json:
    try:
        sent = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadInput(f"The line is not UTF-8: byte {error.start + 1} cannot be read.") from error
    except json.JSONDecodeError as error:
        raise BadInput(f"The line is not JSON: {error.msg} at column {error.colno}.") from error
    except (ValueError, RecursionError) as error:
        raise BadInput("The line is JSON beyond what can be read.") from error
    if not isinstance(sent, dict):
        raise BadInput("The line must be a JSON object.")
    return sent


def _reference(value: object) -> date | None:
    if value is None:
        return None
    try:
        if not isinstance(value, str):
            raise ValueError
        if len(value) > len("2022-01-09"):
            return datetime.fromisoformat(value).date()
        return date.fromisoformat(value)
    except ValueError:
        raise BadInput(
            f'"reference" must be a day such as "2022-01-09", not {json.dumps(value)[:60]}.',
            pointer="/reference",
        ) from None


def _at(span: Span) -> Json:
    return {"start": span.start, "end": span.end, "quote": span.quote}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _reading(reading: DateReading | None) -> Json:
    core = reading.core if reading else _unknown
    outer = reading.outer if reading else _unknown
    return {
        "earliest": _day(core.earliest),
        "latest": _day(core.latest),
        "outer": [_day(outer.earliest), _day(outer.latest)],
    }


def _date(mention: DateMention) -> Json:
    preferred, *others = mention.readings or (None,)
    return {
        "type": "date",
        **_at(mention.span),
        "kind": mention.kind,
        **_reading(preferred),
        "precision": mention.precision,
        "certainty": mention.certainty,
        "calendar": mention.calendar,
        "alternatives": [
            {**_reading(other), "weight": round(other.weight, 4)} for other in others if other
        ],
        "rule": mention.rule,
        "anchor": mention.anchor,
        "clock": list(mention.clock) if mention.clock else None,
        "zone": mention.zone,
        "recurring": mention.recurring,
    }


def _number(value: float | None) -> float | int | None:
    """Whole numbers without a decimal point."""
    return int(value) if value is not None and value == value // 1 else value


def _quantity(mention: Quantity) -> Json:
    return {
        "type": "quantity",
        **_at(mention.span),
        "low": _number(mention.low),
        "high": _number(mention.high),
        "dimension": mention.dimension,
        "unit": mention.unit,
        "counted": mention.counted,
        "hedge": mention.hedge,
        "part_of": mention.part_of,
        "rule": mention.rule,
    }


def _name(mention: Name) -> Json:
    return {
        "type": "name",
        **_at(mention.span),
        "kind": mention.kind,
        "forms": list(mention.forms),
        "rule": mention.rule,
    }


def _role(mention: Role) -> Json:
    return {
        "type": "role",
        **_at(mention.span),
        "kind": mention.kind,
        "value": mention.value,
        "negated": mention.negated,
        "of": _at(mention.of.span) if mention.of else None,
        "rule": mention.rule,
    }


def _place(mention: Place) -> Json:
    return {
        "type": "place",
        **_at(mention.span),
        "kind": mention.kind,
        "forms": list(mention.forms),
        "within": list(mention.within),
        "rule": mention.rule,
    }


def _event(event: Event) -> Json:
    said = event.attribution
    return {
        "type": "event",
        **_at(event.clause),
        "trigger": _at(event.trigger) if event.trigger else None,
        "concepts": sorted(event.concepts),
        "polarity": event.polarity,
        "attribution": {**_at(said.span), "who": said.who, "stance": said.stance} if said else None,
        "agents": [_at(party.span) for party in event.agents],
        "patients": [_at(party.span) for party in event.patients],
        "others": [_at(party.span) for party in event.others],
        "dates": [_at(mention.span) for mention in event.dates],
        "quantities": [_at(mention.span) for mention in event.quantities],
        "places": [_at(mention.span) for mention in event.places],
    }


def _relation(relation: Relation) -> Json:
    return {
        "first": _at(relation.first.clause),
        "then": _at(relation.then.clause),
        "cue": _at(relation.cue),
        "causal": relation.causal,
    }
