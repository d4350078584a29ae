"""Whether two places may be one, or one inside the other, three-valued."""

from __future__ import annotations

from collections.abc import Collection

from detectors.languages.cities import COUNTRY_OF
from detectors.mentions.names.comparison import same_sound
from detectors.mentions.names.romanise import sound
from detectors.mentions.types import Place
from detectors.types import Answer

# (inner, outer): forms of a place and of one that contains it, as a text says.
Containments = Collection[tuple[str, str]]

# Places of one level do not lie inside each other; two of them with different names are two places.
_LEVELS = (
    frozenset(("country",)),
    frozenset(("city", "village")),
    frozenset(("district",)),
    frozenset(("region",)),
    frozenset(("street",)),
    frozenset(("bridge",)),
    frozenset(("tunnel",)),
    frozenset(("airport",)),
    frozenset(("port",)),
    frozenset(("square",)),
    frozenset(("river",)),
    frozenset(("lake",)),
    frozenset(("island",)),
)
# Waters of two sorts with two names.
_WATERS = frozenset(("sea", "lake"))
# Sorts of site that may be one spot all the same.
_TOGETHER = frozenset(
    frozenset(pair)
    for pair in (
        ("border", "station"), ("border", "airport"), ("border", "bridge"), ("airport", "hotel"),
        ("station", "hotel"), ("prison", "hospital"), ("station", "market"), ("airport", "station"),
        ("school", "home"), ("border", "market"), ("court", "prison"),
    )
)  # fmt: skip
# Sorts of site that are never one and the same spot.
_SITES = frozenset(
    "home station airport hospital prison school court hotel market church mine bridge tunnel border".split()
)
# Kinds whose names go from script to script by their sound.
_SPELLED = frozenset(("country", "region", "district", "city", "village", "unknown"))
_COUNTRIES = {sound(city.replace("-", " ")): code.casefold() for city, code in COUNTRY_OF.items()}


def same_place(a: Place, b: Place, containments: Containments = ()) -> Answer:
    """HOLDS when both are one place or one lies in the other, DOES_NOT_HOLD when they are apart.

    Apart are two names of one level (two cities, two bridges, two countries), two sorts of site (a
    station, a home), a listed city and another country, home and abroad. `containments` are what the
    texts themselves say ("Little Orrin belongs to Pellam district"); `Place.within` is known from the
    place's own text. Everything else is CANNOT_SAY: an unlisted village may lie in any district.
    """
    if a.rule == b.rule == "noun" and a.kind == b.kind:
        # "the river", "the river": the same noun is not yet the same place; "the northern site" is.
        same = _equal(a.forms, b.forms) and " " in a.forms[0]
        return Answer.HOLDS if same else Answer.CANNOT_SAY
    if _equal(a.forms, b.forms):
        return Answer.HOLDS if _sites_agree(a, b) else Answer.CANNOT_SAY
    if _inside(a, b, containments) or _inside(b, a, containments):
        return Answer.HOLDS
    territory = _territory(a, b)
    if territory is not Answer.CANNOT_SAY:
        return territory
    if _country(a) and _country(b):
        if _country(a) != _country(b):
            return Answer.DOES_NOT_HOLD
        if "country" in (a.kind, b.kind):
            return Answer.HOLDS
    if not _named(a) or not _named(b):
        return Answer.DOES_NOT_HOLD if _two_sites(a, b) else Answer.CANNOT_SAY
    if any(_similar(x, y) is not Answer.DOES_NOT_HOLD for x in a.forms for y in b.forms):
        return Answer.CANNOT_SAY
    if _translatable(a, b) or _part_of_name(a, b):
        return Answer.CANNOT_SAY
    if {a.kind, b.kind} <= _WATERS and a.kind != b.kind:
        return Answer.DOES_NOT_HOLD
    if _common_container(a, b, containments) or any(
        {a.kind} <= level and {b.kind} <= level for level in _LEVELS
    ):
        return Answer.DOES_NOT_HOLD
    return Answer.DOES_NOT_HOLD if _two_sites(a, b) else Answer.CANNOT_SAY


def _translatable(a: Place, b: Place) -> bool:
    """True for "Builders' Avenue" and «проспект Строителей»: such names are translated, not spelled."""
    scripts = {place.span.quote.isascii() for place in (a, b)}
    return len(scripts) > 1 and not ({a.kind, b.kind} <= _SPELLED)


def _part_of_name(a: Place, b: Place) -> bool:
    """True for "Alder" and "Alder City": a longer name may be the full one of the same place."""
    names = [
        frozenset(place.span.quote.casefold().removeprefix("the ").split()) for place in (a, b)
    ]
    return names[0] <= names[1] or names[1] <= names[0]


def _sites_agree(a: Place, b: Place) -> bool:
    return not _two_sites(a, b)


def _two_sites(a: Place, b: Place) -> bool:
    both = frozenset((a.kind, b.kind))
    return both <= _SITES and len(both) == 2 and both not in _TOGETHER


def _named(place: Place) -> bool:
    return place.rule not in ("noun", "territory")


def _equal(a: Collection[str], b: Collection[str]) -> bool:
    return any(_similar(x, y) is Answer.HOLDS for x in a for y in b)


def _similar(a: str, b: str) -> Answer:
    """Two forms: HOLDS for one name in two spellings, also where a noun of place stands with one."""
    if a == b:
        return Answer.HOLDS
    x, y = a.split(), b.split()
    if len(x) == len(y):
        answers = {same_sound(one, other) for one, other in zip(x, y, strict=True)}
        if answers == {Answer.HOLDS}:
            return Answer.HOLDS
        return Answer.DOES_NOT_HOLD if Answer.DOES_NOT_HOLD in answers else Answer.CANNOT_SAY
    return Answer.DOES_NOT_HOLD


def _inside(inner: Place, outer: Place, containments: Containments) -> bool:
    """True when a text or the gazetteer says that `inner` lies in `outer`, over any number of steps."""
    reached = set(inner.forms) | set(inner.within)
    if _equal(inner.within, outer.forms):
        return True
    for _ in range(5):  # deeper nesting than quarter, city, district, region, country is not told
        further = {
            container
            for contained, container in containments
            if any(_similar(contained, form) is Answer.HOLDS for form in reached)
        } - reached
        if not further:
            return False
        if _equal(further, outer.forms):
            return True
        reached |= further
    return False


def _common_container(a: Place, b: Place, containments: Containments) -> bool:
    """True when both are said to be quarters or streets of one level in the same container."""
    return bool(a.kind == b.kind and set(a.within) & set(b.within) and a.kind != "unknown")


def _territory(a: Place, b: Place) -> Answer:
    sides = {place.forms[0] for place in (a, b) if place.kind == "territory"}
    if sides == {"home", "abroad"}:
        return Answer.DOES_NOT_HOLD
    if "abroad" in sides and any(place.kind == "capital" and not _named(place) for place in (a, b)):
        return Answer.DOES_NOT_HOLD  # "our capital" is not abroad
    return Answer.CANNOT_SAY


def _country(place: Place) -> str:
    """The ISO code, in lower case, of a country or a listed city; "" when unknown."""
    if place.kind == "country" and len(place.forms[0]) == 2:
        return place.forms[0]
    for form in (*place.forms, *place.within):
        if form in _COUNTRIES:
            return _COUNTRIES[form]
    return ""
