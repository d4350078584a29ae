"""Whether two amounts are plainly not of one thing, however well their clauses agree."""

from __future__ import annotations

from detectors.mentions.names import same_name_forms
from detectors.mentions.quantities.scope import is_listed, is_moment, sums_of
from detectors.mentions.types import Event, Name, Quantity
from detectors.pairing import Pair
from detectors.types import Answer

# Measures of a deed that another may do as well: a pass of 25 yards.
SHARED_OUT = frozenset(["count", "percent", "ratio"])
AREAS = frozenset(["city", "country", "region", "island", "district", "unknown"])
# So far behind a count its own place may begin.
CLOSE_BY = 40
OF_A_DEED = frozenset(["length", "speed"])


def other_thing(pair: Pair, claimed: Quantity, found: Quantity) -> bool:
    """True when the words around the two amounts give them to two people, moments or kinds of money.

    So do words that share several amounts out ("5 and 7 respectively"): which is whose is then open.
    """
    mine, theirs = pair.claimed, pair.found
    if _shared_out(mine, claimed) or _shared_out(theirs, found):
        return True
    if claimed.dimension == "age" and _of_another(theirs, found, mine):
        return True
    if claimed.dimension in OF_A_DEED and _strangers(mine, theirs):
        return True
    if claimed.dimension == "count" and (
        _elsewhere(mine, claimed, theirs) or _elsewhere(theirs, found, mine)
    ):
        return True
    if claimed.dimension == "count" and is_moment(claimed, mine.clause):
        return is_moment(found, theirs.clause)
    if claimed.dimension != "money":
        return False
    one = sums_of(claimed, mine.clause, mine.quantities)
    two = sums_of(found, theirs.clause, theirs.quantities)
    return bool(one and two) and not one & two


def _shared_out(event: Event, quantity: Quantity) -> bool:
    if quantity.dimension not in SHARED_OUT:
        # "Each household got 200 million rials (20 million tomans)" is a rate.
        return False
    alike = [
        q
        for q in event.quantities
        if q.dimension == quantity.dimension and q.counted in (quantity.counted, None)
    ]
    return len(alike) > 1 and is_listed(event.clause)


def _elsewhere(event: Event, count: Quantity, other: Event) -> bool:
    """True for "one case in Lasko" beside the cases of the country that both clauses name."""
    named = {form for place in other.places for form in place.forms}
    if not any(named & set(place.forms) for place in event.places):
        return False
    return any(
        place.kind in AREAS
        and not named & set(place.forms)
        and 0 < place.span.start - count.span.end < CLOSE_BY
        and not any(count.span.end <= q.span.start < place.span.start for q in event.quantities)
        for place in event.places
    )


def _of_another(event: Event, age: Quantity, claimed: Event) -> bool:
    """True when the name next to an age is none of the claim's: "her niece Lira, 7, and Toman"."""
    names = _people(event)
    if len(names) < 2:
        return False
    nearest = min(names, key=lambda name: _gap(name, age))
    return all(
        same_name_forms(nearest.forms, name.forms) is not Answer.HOLDS for name in _people(claimed)
    )


def _gap(name: Name, age: Quantity) -> int:
    return max(name.span.start - age.span.end, age.span.start - name.span.end, 0)


def _strangers(mine: Event, theirs: Event) -> bool:
    """True when both clauses name people and share none of them."""
    ours, others = _people(mine), _people(theirs)
    return bool(ours and others) and not any(
        same_name_forms(a.forms, b.forms) is Answer.HOLDS for a in ours for b in others
    )


def _people(event: Event) -> list[Name]:
    parties = (*event.agents, *event.patients, *event.others)
    return [party for party in parties if isinstance(party, Name) and party.kind != "organisation"]
