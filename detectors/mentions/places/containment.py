"""What a text itself says of its places: which lies in which, and which are two names of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from detectors.mentions.vocabulary import LANGUAGES, listed

# (start, end, forms, kind, rule) of each place, in order.
Placed = tuple[int, int, tuple[str, ...], str, str]
# Words of containment fill all of the text between the two places, so it is short.
_LONGEST_BETWEEN = 40
# A place lies in a few others; a list of hundreds is a list.
MOST_CONTAINERS = 12
_OUTER = frozenset(
    ("country", "region", "district", "city", "capital", "mountain", "island", "quarter", "village")
)
_INNER_OF_NAMED = frozenset(
    ("street", "quarter", "station", "hospital", "airport", "square", "village", "city", "district")
)


class Relations(NamedTuple):
    """Forms of the containers of a place and of its other names."""

    containers: tuple[str, ...]
    aliases: tuple[str, ...]


@cache
def _phrases(name: str) -> frozenset[str]:
    return frozenset(
        phrase.casefold() for language in LANGUAGES for phrase in listed(language, "places", name)
    )


_YEAR_TAIL = re.compile(r"^[,(]?\s*")


def relate(body: str, places: Sequence[Placed]) -> list[Relations]:
    """The relations of each place to the next ones of the text, in the same order."""
    containers: list[list[str]] = [[] for _ in places]
    aliases: list[list[str]] = [[] for _ in places]
    for at, (inner, outer) in enumerate(pairwise(places)):
        between = body[inner[1] : outer[0]]
        if len(between) > _LONGEST_BETWEEN or inner[3] == "territory" or outer[3] == "territory":
            continue
        words = between.strip(" ,()—–-:").casefold()
        if _renamed(words, between, body, outer):
            aliases[at].extend(outer[2])
            aliases[at + 1].extend(inner[2])
        elif inner[2] != outer[2] and _contains(words, between, inner, outer):
            containers[at].extend(outer[2])
    _spread(places, containers)
    return [
        Relations(tuple(inside), tuple(others))
        for inside, others in zip(containers, aliases, strict=True)
    ]


def _renamed(words: str, between: str, body: str, outer: Placed) -> bool:
    if words in _phrases("RENAMED"):
        return True
    # "Aq-Bulun (Ak-Boolun on older maps)", "Sankt Albrecht (Kesselgrad)"
    return between.strip() == "(" and body[outer[1] : outer[1] + 24].split(")")[0].strip() in (
        "", "on older maps", "on old maps", "in older maps",
    )  # fmt: skip


def _contains(words: str, between: str, inner: Placed, outer: Placed) -> bool:
    if words in _phrases("CONTAINED") or words.rpartition(" ")[0] in _phrases("CONTAINED"):
        # "in X in Y" said of two events is rare; "from X in Y" is not told with a bare comma.
        return True
    if not words and "," in between:
        return outer[3] in _OUTER or outer[3] == "unknown"
    # "на вокзале Тарска", "Тарск шаары Ак көчөсү": the name in the genitive owns the site.
    return (
        not words and not between.strip() and inner[3] in _INNER_OF_NAMED and outer[3] != "street"
    )


def _spread(places: Sequence[Placed], containers: list[list[str]]) -> None:
    """What is said once of a name holds wherever the text names it again."""
    known: dict[str, dict[str, None]] = {}
    named = [pair for pair in zip(places, containers, strict=True) if pair[0][4] != "noun"]
    for place, inside in named:
        for form in place[2]:
            known.setdefault(form, {}).update(dict.fromkeys(inside))
    for place, inside in named:
        together = dict.fromkeys(inside)
        for form in place[2]:
            together.update(known[form])
        inside[:] = list(together)[:MOST_CONTAINERS]


def containments_of(
    places: Sequence[tuple[tuple[str, ...], tuple[str, ...]]],
) -> frozenset[tuple[str, str]]:
    """(inner, outer) pairs of forms from the (forms, within) of places."""
    return frozenset(
        (form, container) for forms, within in places for form in forms for container in within
    )
