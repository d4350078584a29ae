"""Which claims a set of transcripts holds: the same list in every run over the same bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from app.transcripts import (
    Aired,
    Airing,
    SameWords,
    Transcript,
    Unreadable,
    parse,
    repeated,
    sentences,
    with_scripts,
    worthy,
)
from app.transcripts.types import Encoder, Ends


@dataclass(frozen=True, slots=True)
class Broadcast:
    """What holds for every sentence of a batch; None when it was not given."""

    outlet: str | None = None
    outlet_type: str | None = None
    said_on: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """What could not be done, at which line of which file; None when it is not of one."""

    file: str | None
    line: int | None
    detail: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The claims in the order of their lines, and the sentences of each file that could be read."""

    claims: tuple[Aired, ...]
    sentences: dict[str, int] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


def plan(
    sources: Iterable[tuple[str, bytes]],
    encoder: Encoder,
    *,
    worth_checking: float,
    language: str | None = None,
    ends: Ends | None = None,
) -> Plan:
    """The claims of the files, each with its airings; a file that cannot be read is a fault.

    `language` is that of the broadcast, where somebody has said it; `ends` cuts speech without
    punctuation. A sentence is a claim from a check-worthiness of `worth_checking` on, or when nobody
    could measure it, or when another person reads the same script. What is said again and again is
    one claim.
    """
    found: list[Aired] = []
    counts: Counter[str] = Counter()
    faults = []
    for name, content in sources:
        read = _read(name, content)
        if isinstance(read, Fault):
            faults.append(read)
        else:
            told = sentences(read, language=language, ends=ends)
            counts[name] = len(told)
            found += told
    return Plan(_claims(found, encoder, worth_checking), dict(counts), tuple(faults))


def _read(name: str, content: bytes) -> Transcript | Fault:
    try:
        return parse(name, content)
    except Unreadable as error:
        return Fault(name, error.line, error.detail)


def _claims(found: Sequence[Aired], encoder: Encoder, worth_checking: float) -> tuple[Aired, ...]:
    measured = with_scripts(worthy(found, encoder)) if found else []
    return tuple(
        repeated(
            sentence
            for sentence in measured
            if sentence.check_worthiness is None
            or sentence.check_worthiness >= worth_checking
            or sentence.same_words
        )
    )


def to_json(aired: Aired) -> dict[str, Any]:
    """The sentence as JSON values, for `from_json`."""
    return asdict(aired)


def from_json(told: dict[str, Any]) -> Aired:
    """The sentence that `to_json` told."""
    return Aired(
        **{
            **told,
            "cue_ids": tuple(told["cue_ids"]),
            "airings": tuple(Airing(**airing) for airing in told["airings"]),
            "same_words": tuple(SameWords(**said) for said in told.get("same_words", ())),
        }
    )
