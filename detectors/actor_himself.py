"""Acts that one side tells of strangers and the other of the person himself."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.actors import actors, kinds
from detectors.mentions.names import same_name_forms
from detectors.mentions.reading import read
from detectors.mentions.types import Event, Name, Party
from detectors.pairing import Pair
from detectors.sharing import people
from detectors.types import Answer, Certainty


def done_himself(ours: Party, theirs: Party, pair: Pair) -> Certainty | None:
    """How sure it is that one side says that somebody else did it for him, the other that he did it himself.

    None when the clauses do not say so.
    """
    claimed, found = pair.claimed, pair.found
    for one, event, other, rest in (
        (ours, claimed, theirs, found),
        (theirs, found, ours, claimed),
    ):
        if _in_person(one, event) and _somebody_else(one, event, other, rest):
            return "certain" if other.kind == "someone" else "likely"
    if _for_another(ours, claimed) and _by_himself(theirs, found):
        return "certain" if ours.kind == "someone" else "likely"
    if ours.kind == "someone" and _for_another(ours, claimed) and _only_person(theirs, pair):
        return "likely"
    if _by_himself(ours, claimed) and "self" in _cues(ours, claimed) and kinds(theirs) - {"civil"}:
        return "certain"
    return None


def _in_person(doer: Party, event: Event) -> bool:
    """True when the clause says "himself", whatever the place of the word in it."""
    words = event.clause.quote.lower().replace(",", " ").split()
    return bool(_MYSELF.intersection(words)) and doer.kind not in {"someone", "we"}


def _somebody_else(doer: Party, event: Event, other: Party, rest: Event) -> bool:
    """True when the other clause tells the act of strangers or a body, and of the person as not doing it.

    The person is named there, or meant by "him"; in a clause that says "himself" he is named by the
    doer or, where the doer was read as a thing, by any name of a person.
    """
    if other.kind != "someone" and (other.names or not kinds(other) or _in_person(other, rest)):
        return False
    persons = [n for n in doer.names if n.kind != "organisation"]
    if not persons and not actors(doer):
        persons = [n for n in people(event) if n.kind != "organisation"]
    if not persons:
        return doer.kind in {"pronoun", "self"} and bool(people(rest))
    return same_person(persons, people(rest)) or _cues_of_him(rest)


_MYSELF = frozenset(
    "himself herself themselves personally сам сама сами самостоятельно лично собственноручно "
    "особисто самостійно".split()
)


def _for_another(doer: Party, event: Event) -> bool:
    """True when the doer is a stranger or somebody else, and it is done for "him" or to what is "his"."""
    if not _cues_of_him(event):
        return False
    return doer.kind == "someone" or (doer.kind in {"pronoun", "noun"} and _several(doer))


def _several(doer: Party) -> bool:
    return doer.span.quote.lower().split()[0] in _THEY or "contact" in doer.concepts


_THEY = frozenset({"they", "они", "вони", "recruiters"})
_HIS = frozenset(
    {"him", "his", "her", "hers", "ему", "его", "ей", "её", "йому", "його", "їй", "їх"}
)


def _cues_of_him(event: Event) -> bool:
    return bool(_HIS.intersection(event.clause.quote.lower().replace(",", " ").split()))


def _by_himself(doer: Party, event: Event) -> bool:
    """True when the person of whom the text speaks is the doer: "his own", "himself", or by name."""
    if _cues(doer, event):
        return True
    persons = [n for n in doer.names if n.kind == "person"]
    return len(persons) == 1 and _cues_of_him(event)


def _only_person(doer: Party, pair: Pair) -> bool:
    """True when the doer is the one person whom the document names: the one it is about."""
    reading = read(pair.document.text, pair.document.published_on)
    persons = [name for name in reading.names if name.kind == "person"]
    named = [name for name in doer.names if name.kind != "organisation"]
    return bool(persons and named) and all(same_person([one], named) for one in persons)


_SELF = frozenset(
    "himself herself own личной собственной собственный сам сама самостоятельно лично власноруч особисто "
    "自己 本人 亲自 kendi kendisi өзі өзү خود خودش بنفسه نفسه".split()
)


def _cues(doer: Party, event: Event) -> frozenset[str]:
    """The cue "self" when the words for the doer, or those between him and the verb, say "himself"."""
    start, end = doer.span.start, doer.span.end
    if event.trigger is not None and not doer.inherited:
        end = max(end, event.trigger.start)
    quote = event.clause.text.body[start:end]
    words = set(quote.lower().replace("'s", " ").replace(",", " ").split())
    found = _SELF & words
    return (
        frozenset({"self"}) if found or any(w in quote for w in ("自己", "亲自")) else frozenset()
    )


def same_person(ours: Sequence[Name], theirs: Sequence[Name]) -> bool:
    """True when one of the names on either side is the same."""
    return any(same_name_forms(a.forms, b.forms) is Answer.HOLDS for a in ours for b in theirs)
