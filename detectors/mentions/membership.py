"""Sentences in which a body denies that somebody is one of its people, or that it belongs abroad."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from detectors.mentions.names import same_name, same_name_forms
from detectors.mentions.people import Person, phrases, says
from detectors.mentions.reading import Reading
from detectors.mentions.types import Role
from detectors.types import Answer, Certainty, Span

_NO = re.compile(
    r"(?<!\w)(?:нет|не|ни|no|not|never|none|nobody|немає|ні|ніколи)(?!\w)|n['’]t\b", re.IGNORECASE
)
_LATIN_OR_CYRILLIC = re.compile("[a-zа-яіїєґ]", re.IGNORECASE)


def denials(
    person: Person, found: Reading, spans: Sequence[Span]
) -> Iterator[tuple[Role, Span, Certainty]]:
    """Each affiliation of `person` that a sentence of the evidence denies, with that sentence.

    A body denies by its lists or its people ("no such employee"); being foreign is denied by the
    body's founders, money or members. `spans` are the passages of the evidence.
    """
    for role in person.roles:
        if role.kind != "affiliation" or role.negated:
            continue
        for sentence in found.sentences:
            if not any(span.overlaps(sentence) for span in spans):
                continue
            if role.value == "foreign":
                if _no_foreigners(sentence.quote) and _names(person, found, sentence):
                    yield role, sentence, "certain"
            elif _names(person, found, sentence) and _denied(role, found, sentence):
                yield role, sentence, "likely"


def _denied(role: Role, found: Reading, sentence: Span) -> bool:
    """True when the sentence speaks of the body or its people, and denies."""
    body = any(
        same_name_forms((role.value,), name.forms) is Answer.HOLDS
        for name in found.names
        if sentence.contains(name.span)
    )
    quote = sentence.quote
    if not (body or says(quote, "STAFF")) or not says(quote, "NEVER_BELONGED"):
        return False
    # In the other scripts the phrase carries its negation itself.
    return bool(_NO.search(quote)) or not _LATIN_OR_CYRILLIC.search(quote)


def _no_foreigners(quote: str) -> bool:
    """True when a phrase of the list begins in the text, whatever the ending of its last word."""
    low = quote.casefold()
    return any(phrase in low for phrase in phrases("NOT_FOREIGN"))


def _names(person: Person, found: Reading, sentence: Span) -> bool:
    return any(
        same_name(a, b) is Answer.HOLDS
        for a in person.names
        for b in found.names
        if sentence.contains(b.span)
    )
