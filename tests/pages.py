"""The cases of a detector's Markdown page: fenced `yaml case` blocks under their headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from detectors.types import Claim, Document, Observation, Passage, Source, Text

_FENCE = re.compile(r"^```yaml case\n(.*?)^```", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)

KNOWN_KEYS = {
    "name", "claim", "claim_language", "said_on", "subject", "aliases", "speaker", "outlet",
    "outlet_type", "observations", "evidence", "language", "published_on", "source_type",
    "attributed_to", "expect", "tier", "source", "todo",
}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """One worked example of a page."""

    section: str
    name: str
    fields: dict[str, Any]


def cases(page: str) -> Iterator[Case]:
    """The cases of a page in order; ValueError names a case with an unknown or missing key."""
    headings = [(match.start(), match.group(1)) for match in _HEADING.finditer(page)]
    for match in _FENCE.finditer(page):
        fields = yaml.safe_load(match.group(1))
        section = [title for start, title in headings if start < match.start()][-1]
        unknown = set(fields) - KNOWN_KEYS
        if unknown or not {"name", "claim", "expect"} <= set(fields):
            raise ValueError(f"case {fields.get('name')!r}: unknown {unknown} or missing keys")
        yield Case(section, fields["name"], fields)


def headings(page: str) -> list[str]:
    """The second-level headings of a page in order."""
    return _HEADING.findall(page)


def _day(value: object) -> date | None:
    return value if value is None or isinstance(value, date) else date.fromisoformat(str(value))


def claim_of(fields: dict[str, Any]) -> Claim:
    """The claim of a case."""
    return Claim(
        Text("claim", fields["claim"], fields.get("claim_language", "en")),
        speaker=fields.get("speaker"),
        subject=fields.get("subject"),
        aliases=tuple(fields.get("aliases", ())),
        said_on=_day(fields.get("said_on")),
        outlet=fields.get("outlet"),
        outlet_type=fields.get("outlet_type"),
        observations=tuple(Observation(**o) for o in fields.get("observations", ())),
    )


def passages_of(fields: dict[str, Any]) -> list[Passage]:
    """One passage for each evidence text of a case, the whole text."""
    evidence = fields.get("evidence") or []
    if isinstance(evidence, str):
        keys = ("language", "published_on", "source_type", "attributed_to")
        evidence = [{"text": evidence} | {k: fields[k] for k in keys if k in fields}]
    passages = []
    for number, item in enumerate(evidence, 1):
        text = Text(item.get("id", f"e{number}"), item["text"], item.get("language", "en"))
        document = Document(
            text,
            source=Source(item.get("source_name"), item.get("source_type")),
            published_on=_day(item.get("published_on")),
            attributed_to=item.get("attributed_to"),
        )
        passages.append(Passage(document, text.span(0, len(text.body))))
    return passages
