"""Why a person of the claim and one of the evidence are held to be one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from detectors.mentions.names import same_name
from detectors.mentions.people import Person
from detectors.mentions.reading import Reading
from detectors.mentions.types import Name
from detectors.types import Answer, Claim, Document


@dataclass(frozen=True, slots=True)
class Tie:
    """Why a person of the claim and one of the evidence are held to be one; `firm` by a full name."""

    firm: bool
    why: str


@dataclass(frozen=True, slots=True)
class Pair:
    """The claim and one document of the evidence, read."""

    claim: Claim
    claimed: Reading
    document: Document
    found: Reading


def tie_of(sides: Pair, mine: Person, other: Person) -> Tie | None:
    """Why both are one person by name; None when they are not, or nothing says so."""
    names = mine.names or _subject(sides.claim, mine)
    if not names or not other.names:
        return None
    answers = {same_name(a, b) for a in names for b in other.names}
    if Answer.HOLDS in answers:
        full = any(len(b.forms[0].split()) > 1 for b in other.names)
        return Tie(full, f"both: {other.names[0].span.quote}")
    if answers == {Answer.CANNOT_SAY} and _bare_given(sides, names, other):
        return Tie(False, f"the given name {other.names[0].span.quote}")
    return None


def _bare_given(sides: Pair, names: Sequence[Name], other: Person) -> bool:
    """True when the evidence calls him by the given name, and a relative there has his surname.

    Likewise where his kin or neighbours speak, and the text knows nobody else by that given name.
    """
    bare = {form for name in other.names for form in name.forms if " " not in form}
    if not any(form in full.split()[:-1] for name in names for full in name.forms for form in bare):
        return False
    surnames = {full.split()[-1] for name in names for full in name.forms if " " in full}
    if _kin_speaks(sides.found, bare):
        return True
    return any(
        form.split()[-1] in surnames
        for name in sides.found.names
        if name not in other.names
        for form in name.forms
    )


def _kin_speaks(found: Reading, bare: Iterable[str]) -> bool:
    """True when an unnamed relative or neighbour speaks, and one person alone has the given name."""
    given = set(bare)
    full = [n for n in found.names if " " in n.forms[0] and given & set(n.forms[0].split()[:-1])]
    speaks = any(r.kind == "relation" and r.of is None and not r.negated for r in found.roles)
    return speaks and not full


def _subject(claim: Claim, mine: Person) -> tuple[Name, ...]:
    """The claim's subject as the name of the person shown whom the claim does not name."""
    if not mine.shown or not claim.subject:
        return ()
    forms = (claim.subject, *claim.aliases)
    return (Name(mine.phrase, "person", forms, "subject"),)
