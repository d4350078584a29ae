"""What the ledger of statements looks like as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from pydantic import Field

from app.store.ledger import Entry, in_time
from app.wire.answer import Answer
from detectors.mentions.coercion.ledger import OWN, standing
from detectors.types import SaidKind, Standing


class Period(Answer):
    """Days, both inclusive; null is an open end."""

    earliest: str | None
    latest: str | None


class StatementOut(Answer):
    """One statement in a case, with its day and how it was made. Nothing is weighed.

    `speaker` is null for what others say of the case. `standing` is what later statements have done
    to it: `withdrawn` when the person took it back, `disputed` when he denies it elsewhere or others
    say or found that it was coerced; `stands` says only that nothing known is against it. `against`
    are the ids of those later statements. An assurance that nobody forced him is never among them.
    """

    id: str
    kind: SaidKind
    subject: str
    speaker: str | None
    quote: str
    said: Period
    known_from: str | None = Field(description="The day on which the text appeared.")
    about: Period | None
    conditions: list[str]
    source: str | None
    check_id: str | None = Field(description="The check that first told it, null for this one.")
    document_id: str | None = Field(description="Null for words of the claim.")
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]
    standing: Standing
    against: list[str]


def statements_to_wire(entries: Sequence[Entry]) -> list[StatementOut]:
    """The entries in the order in which they were said, each once, with what became of them."""
    known = sorted({entry.id: entry for entry in reversed(entries)}.values(), key=in_time)
    everything = [entry.said for entry in known]
    by_said = {entry.said: entry.id for entry in known}
    found = []
    for entry in known:
        said = entry.said
        what, against = standing(said, everything)
        found.append(
            StatementOut(
                id=entry.id,
                kind=said.kind,
                subject=entry.subject,
                speaker=entry.subject if said.kind in OWN else None,
                quote=said.quote,
                said=Period(earliest=_iso(said.earliest), latest=_iso(said.latest)),
                known_from=_iso(said.known_from),
                about=said.about
                and Period(earliest=_iso(said.about[0]), latest=_iso(said.about[1])),
                conditions=list(said.conditions),
                source=said.source,
                check_id=entry.check_id,
                document_id=said.text_id or None,
                start=said.start,
                end=said.end,
                standing=what,
                against=[by_said[other] for other in against],
            )
        )
    return found


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
