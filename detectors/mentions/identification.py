"""Sentences that say who somebody is: "recognised him as X", "the man in the video is X"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from detectors.mentions.inflection import stems
from detectors.mentions.people import find, phrases, says, sentence_of
from detectors.mentions.reading import Reading
from detectors.mentions.roles.scan import small
from detectors.mentions.types import Name, Role
from detectors.types import Span

_POINTING = re.compile(
    r"\b(?:him|her|man|woman|нём|нем|ней|его|мужчине|ньому|ній|його|чоловікові)\b|(?:кадре|видео|кадрах|записи|ролике|сюжете|экране) (?:узна|опозна)|(?:узна|опозна)\w+ (?:в|на) (?:кадр|видео|экран)|(?:кадрі|відео|кадрах|записі|сюжеті) [ву]пізна|пізнали (?:в|на) (?:кадр|відео)|(?:footage|video|screen) (?:viewers|they) recogni|recognised in the (?:footage|video)|таны|тааны|اورا|او را|عليه|他|她|tanıdı"
)
# "recognised the man in the clip as": a few words for him, then as whom.
_RECOGNISED = re.compile(
    r"\b(?:recogni[sz]ed|identified|knew|know|named|introduced|presented) (?:(?:him|her)|(?:the|this|that) (?:[^\W\d_]+ ){1,6}?) ?as\b"
)
# Between the words of recognition and the name.
_REACH = 90
_WORD = re.compile(r"[^\W\d_]{3,}")
# Half of the description has to be shared, and two words of it.
_ALIKE = 0.5
_FEW = 2


@dataclass(frozen=True, slots=True)
class Identification:
    """A name, or only attributes, given to somebody who was described or shown.

    `description` are the words for him, `shown` says that they speak of footage, `negated` that he
    is said not to be the one named.
    """

    name: Name
    roles: tuple[Role, ...]
    span: Span
    cue: str
    description: str = ""
    shown: bool = False
    negated: bool = False

    @property
    def firm(self) -> bool:
        """True when the words of recognition themselves point at the person: "recognised him as"."""
        return bool(_POINTING.search(self.cue))

    def alike(self, other: Identification) -> float:
        """How sure it is that both describe one person, in [0, 1]; 0 when nothing says so."""
        if _others(self.description, other.description):
            return 0.0
        mine, theirs = _content(self.description), _content(other.description)
        common = mine & theirs
        share = len(common) / max(1, min(len(mine), len(theirs)))
        if len(common) >= _FEW and share >= _ALIKE:
            return 1.0
        return 0.9 if self.shown and other.shown else 0.0


_ORDINALS = frozenset(
    "first second third other another next первый второй третий другой первая вторая третья другая перший другий".split()
)


def _others(a: str, b: str) -> bool:
    """True for a man and a woman, or the first and the second."""
    if (says(a, "WOMEN") and says(b, "MEN")) or (says(a, "MEN") and says(b, "WOMEN")):
        return True
    counted = [{w for w in _WORD.findall(text.casefold()) if w in _ORDINALS} for text in (a, b)]
    return counted[0] != counted[1]


def _content(description: str) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(description))
    return frozenset(word for word in words if word not in _EMPTY)


_EMPTY = frozenset(
    "the this that these those who whom which whose and for with from was were has had his her their our "
    "который которая этот эта это том тот что как для его её наш наша".split()
)


def identifications(reading: Reading) -> tuple[Identification, ...]:
    """What the text says of the person shown, found by words of recognition; with name or attributes."""
    found = []
    for sentence in reading.sentences:
        low = sentence.quote.casefold()
        if len(low) != len(sentence.quote):
            continue
        pointed = [(m.start(), m.group()) for m in _RECOGNISED.finditer(low)][:1]
        listed = ((find(low, phrase), phrase) for phrase in phrases("IDENTIFIED"))
        for at, phrase in (*pointed, *listed):
            if at < 0:
                continue
            identified = _identified(reading, sentence, sentence.start + at, phrase)
            if identified:
                found.append(identified)
            break
    return tuple(found)


def _identified(reading: Reading, sentence: Span, at: int, phrase: str) -> Identification | None:
    end = at + len(phrase)
    after = [n for n in reading.names if end <= n.span.start < min(sentence.end, end + _REACH)]
    before = [n for n in reading.names if max(sentence.start, at - _REACH) <= n.span.start < at]
    name = next(iter(after), None) or (before[-1] if before else None)
    roles = tuple(
        role
        for role in reading.roles
        if sentence.contains(role.span)
        and (role.of == name if name is not None else end <= role.span.start < end + _REACH)
    )
    if name is None and not roles:
        return None
    if name is not None:
        roles += tuple(
            r
            for r in reading.roles
            if r.of is not None and r.of.forms == name.forms and r not in roles
        )
    spans = [role.span for role in roles if sentence.contains(role.span)]
    spans += [name.span] if name is not None else []
    start, stop = min([at, *(s.start for s in spans)]), max([end, *(s.end for s in spans)])
    named = name or Name(roles[0].span, "unknown", (), "described")
    return Identification(named, roles, reading.text.span(start, stop), phrase)


def statements(reading: Reading) -> tuple[Identification, ...]:
    """Statements of identity: a description, a copula or dash, and a name.

    "The man asking forgiveness in this recording is Tomas Veld", «На видео — не Гречук».
    """
    found = []
    for name in reading.names:
        if name.kind == "organisation":
            continue
        sentence = sentence_of(reading, name.span)
        statement = _statement(reading, sentence, name)
        if statement:
            found.append(statement)
    return tuple(found)


@cache
def _copulas() -> re.Pattern[str]:
    words = "|".join(
        sorted(
            (
                "is", "was", "is not", "isn't", "was not", "wasn't", "is in fact", "is actually", "is really",
                "was identified as", "was named as", "has been identified as", "has been named as", "identified as",
                "is called", "was called", "shows", "actually shows", "in fact shows", "depicts", "изображён",
                "изображен", "запечатлён", "запечатлен", "назван", "зображений", "зображено",
                "это", "это не", "не", "является", "оказался", "оказалась", "це", "це не", "не", "виявився",
            ),
            key=len,
            reverse=True,
        )
    )  # fmt: skip
    return re.compile(
        rf"(?:^|[\s—–-])(?P<copula>[—–]\s*(?:это\s+|це\s+)?(?:не\s+)?|(?:{words})\s+)(?P<modifier>[^.;:!?,—–]{{0,40}})$",
        re.IGNORECASE,
    )


_HAN_COPULA = re.compile(
    r"(?P<copula>不是|并非|其实是|实际上是|就是|是)(?P<modifier>[^，。；：]{0,12})$"
)
_NOT = re.compile(r"\b(?:not|n't|не)\b|n't|不是|并非", re.IGNORECASE)


def _statement(reading: Reading, sentence: Span, name: Name) -> Identification | None:
    """The statement that ends in `name`, if the words before it describe somebody."""
    before = reading.text.body[max(sentence.start, name.span.start - 200) : name.span.start]
    match = _copulas().search(before[-120:]) or _HAN_COPULA.search(before)
    if match is None:
        return _named_as(reading, name, before) or _denied_behind(reading, name, before)
    offset = len(before) - (len(before[-120:]) if match.re is _copulas() else len(before))
    head = before[: offset + match.start("copula")].strip(" \u00a0—–-,")
    description = re.split(r"[.;:!?,，。；]", head)[-1].strip()
    named = _NAMED.search(match["copula"]) and _has_role(reading, sentence, description)
    if not description or not (named or _describes(description)):
        return None
    if _SHOWS.search(match["copula"]) and not _PICTURE.search(description):
        return None  # a film shows many people, a man shows something
    start = name.span.start - len(before) + before.rfind(description)
    negated = bool(_NOT.search(match["copula"]))
    return Identification(
        name,
        (),
        reading.text.span(start, name.span.end),
        match["copula"].strip(),
        description,
        says(description, "FOOTAGE"),
        negated,
    )


_SHOWS = re.compile(r"shows|depicts|изображ|запечатл|зображ", re.IGNORECASE)
_PICTURE = re.compile(
    r"(?:photo|photograph|picture|portrait|snapshot|фото|фотографи\w|снимк\w|світлин\w|портрете?|знімку)$",
    re.IGNORECASE,
)
_NAMED_AS = re.compile(
    r"\b(?:names?|named|identif(?:y|ies|ied)|lists?|listed) (?P<description>the [^.;:!?,—–]{3,80}) as "
    r"(?:[a-z-]{1,14} ){0,3}$"
)


_NAMED = re.compile(r"\bas\s*$|called|назван", re.IGNORECASE)


def _has_role(reading: Reading, sentence: Span, description: str) -> bool:
    """True for "the driver of the lorry": a trade describes whoever is named for it."""
    return any(
        role.kind == "occupation" and role.span.quote in description
        for role in reading.roles
        if sentence.contains(role.span)
    )


def _named_as(reading: Reading, name: Name, before: str) -> Identification | None:
    """ "Court records name the driver of the lorry as Ricardo Tonti"."""
    match = _NAMED_AS.search(before)
    if match is None:
        return None
    start = name.span.start - len(before) + match.start()
    span, said = reading.text.span(start, name.span.end), match["description"]
    return Identification(name, (), span, "", said, says(said, "FOOTAGE"))


_NOT_BEHIND = re.compile(r"^\s+(?:эмес|емес|değil|نیست)(?!\w)")


def _denied_behind(reading: Reading, name: Name, before: str) -> Identification | None:
    """ "Камерага түшкөн киши Закир Убуров эмес": the denial stands behind the name."""
    behind = reading.text.body[name.span.end : name.span.end + 12]
    description = re.split(r"[.;:!?,،؛]", before)[-1].strip()
    if not _NOT_BEHIND.match(behind) or not description or not _describes(description):
        return None
    start = name.span.start - len(before) + before.rfind(description)
    span = reading.text.span(start, name.span.end + len(behind.rstrip()))
    shown = says(description, "FOOTAGE")
    return Identification(name, (), span, "", description, shown, negated=True)


def _describes(description: str) -> bool:
    """True when a description speaks of footage or of a person by a noun."""
    return says(description, "FOOTAGE") or any(
        stem in small("PERSON_NOUNS")
        for word in _WORD.findall(description)
        for stem in stems(word.casefold())
    )
