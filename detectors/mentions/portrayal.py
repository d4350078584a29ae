"""Who the bearer of a part in an event is said to be: "the driver of the lorry was a farmer"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detectors.languages.concepts import VAGUE
from detectors.mentions.inflection import stems
from detectors.mentions.people import says, sentence_of
from detectors.mentions.reading import Reading
from detectors.mentions.roles.exclusion import broader
from detectors.mentions.roles.scan import small
from detectors.mentions.types import Name, Role
from detectors.types import Span

# Longer stretches before the copula or behind it describe more than one thing.
_LONGEST_PART = 110
_LONGEST_ANSWER = 90
# Half of the shorter description has to be shared, and two words of it.
_FEW = 2
_SHARE = 0.5
_COPULA = re.compile(
    r"\s+(?:(?:is|was) that of|is|was|has been (?:identified|named) as|belong(?:s|ed) to|was (?:identified|named) as|turned out to be|"
    r"был|была|оказался|оказалась|является|був|була|виявився|виявилася)\s+(?:also\s+)?(?P<not>not\s|не\s)?"
    r"|\s*[—–]\s*(?:это\s+|це\s+)?(?P<not_>не\s)?|(?<=的|人|者|手|机|员)(?P<han_not>不)?是|\s+(?:هو|هي)\s+"
    r"|(?<=\w)\s+(?:находился|находилась|сидел|сидела|знаходився|знаходилася|сидів|сиділа|сидел)\s+|:\s+"
)
# "Police named the attacker as": the description stands inside.
_NAMED = re.compile(
    r"\b(?:named?|names|identif(?:y|ies|ied)|list(?:s|ed)?) (?P<head>the [^.;:!?,—–]{3,80}?) as\s+"
)
_APPOSED = re.compile(r",\s+(?=(?:a|an)\s)")
_STOPS = re.compile(
    r"[.;:!?«»\"“”。；：，]|\s[—–]\s|, что\s|"
    r"\b(?:sa(?:id|ys?)|told|found|show(?:s|ed)?|claim(?:s|ed)?|heard|report(?:s|ed)?|establish(?:es|ed)|"
    r"confirm(?:s|ed)?|insist(?:s|ed)?|believes?) (?:[^\W\d_]+ ){0,2}that\s"
)
_ENDS = re.compile(r"[.;:!?—–。；：]|，")


@dataclass(frozen=True, slots=True)
class Portrayal:
    """Somebody described by his part in an event, with the name or the attributes that he is given.

    `keys` are the comparison keys of the description, in any language; `head` is its words. `counted` is
    True when the sentence speaks of a first, a second or another one.
    """

    head: str
    keys: frozenset[str]
    names: tuple[Name, ...]
    roles: tuple[Role, ...]
    span: Span
    counted: bool = False

    def alike(self, other: Portrayal) -> bool:
        """True when both descriptions share two telling words, and half of the shorter one.

        One telling word is enough where neither has another: "the bomber".
        """
        common = self.keys & other.keys
        fewer = min(len(self.keys), len(other.keys))
        if self.counted != other.counted or _sexes(self.head, other.head):
            return False
        if self.keys == other.keys and len(common) == 1:
            return not common & _ANYBODY  # "the bomber", "the slain"
        return len(common) >= _FEW and len(common) >= _SHARE * fewer


_ANYBODY = frozenset("@man @woman @boy @girl @child @worker @officer @player".split())
_ORDINAL = re.compile(
    r"\b(?:first|second|third|other|another|next|one of|перв\w+|втор\w+|трет\w+|друг\w+|один из|"
    r"одна из|перш\w+|інш\w+|басқа|башка|екінші|экинчи|başka|ikinci|دیگر|دوم|آخر)\b|另|第",
    re.IGNORECASE,
)


def _sexes(a: str, b: str) -> bool:
    return (says(a, "WOMEN") and says(b, "MEN")) or (says(a, "MEN") and says(b, "WOMEN"))


def portrayals(reading: Reading) -> tuple[Portrayal, ...]:
    """The people of a text whom a copula, a dash or an apposition ties to their part in an event."""
    return tuple(found for sentence in reading.sentences for found in _of(reading, sentence))


def _of(reading: Reading, sentence: Span) -> Iterator[Portrayal]:
    text, quote = reading.text, sentence.quote
    joints = [joint for joints in (_NAMED, _COPULA, _APPOSED) for joint in joints.finditer(quote)]
    for joint in joints[:4]:
        told = joint.groupdict()
        named = told.pop("head", None)
        if any(group is not None for group in told.values()):
            continue
        before = quote[: joint.end("head") if named else joint.start()]
        stops = [stop.end() for stop in _STOPS.finditer(before)]
        begin = joint.start("head") if named else stops[-1] if stops else 0
        behind = quote[joint.end() : joint.end() + _LONGEST_ANSWER]
        end = _ENDS.search(behind)
        answer = text.span(
            sentence.start + joint.end(),
            sentence.start + joint.end() + (end.start() if end else len(behind)),
        )
        head = before[begin:].strip()
        if not head or len(head) > _LONGEST_PART:
            continue
        start = sentence.start + before.index(head, begin)
        described = text.span(start, start + len(head))
        loose = ":" in joint.group()
        found = _portrayal(reading, described, answer, loose=loose)
        if found is not None:
            yield found


def _portrayal(reading: Reading, described: Span, answer: Span, *, loose: bool) -> Portrayal | None:
    """What is said of the one described; None where the words name no part, or already a person.

    A colon joins `loose`ly: the words before it need a noun for a person.
    """
    if any(described.contains(name.span) and name.kind == "person" for name in reading.names):
        return None
    if not _one(described.quote) or _office(reading, described):
        return None
    keys = _keys(reading, described)
    end = answer.start + len(re.split(r"[,，]", answer.quote)[0])
    names = tuple(
        n
        for n in reading.names
        if answer.contains(n.span) and n.kind != "organisation" and n.span.end <= end
    )
    if not keys or ((loose or not names) and not _bears_a_part(reading, described)):
        return None
    roles = tuple(_given(reading, answer, names))
    if not roles and not any(name.kind == "person" for name in names):
        return None
    span = reading.text.span(described.start, answer.end)
    counted = bool(_ORDINAL.search(sentence_of(reading, described).quote))
    return Portrayal(described.quote, keys, names, roles, span, counted)


# Several may be among the dead, and "a victim" is one of some.
_SOME = re.compile(
    r"^(?:among|one of|some|also|среди|в числе|один из|одна из|одним из|одной из|также|серед|у числі|"
    r"один із|однією з|из|від|with|beside)\b|之一|其中",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"^(?:the|that|this|his|her|their|its|our|who|whoever)\b", re.IGNORECASE)
_LATIN = re.compile(r"^[\x00-\x7f]")


def _one(head: str) -> bool:
    """True unless the words leave room for another one of the kind."""
    if _SOME.search(head):
        return False
    return bool(_DEFINITE.search(head)) or not _LATIN.search(head)


def _office(reading: Reading, described: Span) -> bool:
    """True for "the mayor of the town": whoever holds it today, another did before."""
    return any(
        role.kind == "occupation" and _OFFICES.intersection(broader(role.value))
        for role in reading.roles
        if described.contains(role.span)
    )


_OFFICES = frozenset(
    "politician manager coach editor rector headteacher owner spokesperson judge prosecutor official "
    "diplomat presenter director_film conductor banker investigator referee".split()
)


def _given(reading: Reading, answer: Span, names: tuple[Name, ...]) -> Iterator[Role]:
    """The attributes up to the first comma, those that follow at once, and those of the one named."""
    end = answer.start + len(re.split(r"[,，]", answer.quote)[0])
    for role in reading.roles:
        here = answer.contains(role.span) and role.span.start <= end + len(", a ")
        if here:
            end = max(end, role.span.end)
        if here or (role.of is not None and role.of in names):
            yield role


def _bears_a_part(reading: Reading, described: Span) -> bool:
    """True when the description has a noun for a person: a trade, "the man", "those queuing"."""
    if any(role.kind == "occupation" and described.contains(role.span) for role in reading.roles):
        return True
    words = re.findall(r"[^\W\d_]{3,}", described.quote.casefold())
    nouns = small("PERSON_NOUNS")
    return any(stem in nouns for word in words for stem in stems(word)) or any(
        t.key in _PEOPLE for e in reading.events for t in e.tokens if _inside(t.start, described)
    )


_PEOPLE = frozenset("@driver @pilot @captain @man @woman @boy @girl @guard @officer".split())


def _inside(at: int, span: Span) -> bool:
    return span.start <= at < span.end


def _keys(reading: Reading, described: Span) -> frozenset[str]:
    """The telling words of a description as they compare across languages."""
    return frozenset(
        t.key
        for event in reading.events
        for t in event.tokens
        if _inside(t.start, described) and t.kind != "number" and len(t.key) > 2
        if t.key[1:] not in _EMPTY
    )


_EMPTY = VAGUE - frozenset("man woman officer worker farmer captain journalist".split())
