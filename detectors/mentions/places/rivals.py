"""Two bare names of settlements in the same slot of one event, of which nothing says that they may be one."""

from __future__ import annotations

import re

from detectors.mentions.names.comparison import same_sound
from detectors.mentions.places.forms import place_forms
from detectors.mentions.reading import Reading
from detectors.mentions.types import Event, Name, Place, Role
from detectors.types import Answer, Span

# What befalls one person, or one thing on one day, at a single place.
ONCE = frozenset("die kill birth bury drown sink".split())
SAME_DAY = frozenset(
    "detain kidnap crash explode burn shoot beat injure collapse sign meet speech trial sentence "
    "surrender marry land".split()
)
# Without a person that both name: it befalls one train or one store; "two men detained" are any men.
OF_THINGS = frozenset("crash explode burn collapse sink land sign".split())
_SETTLED = frozenset(("unknown", "city", "village"))
_LOCATIVE_BEFORE = re.compile(
    r"(?:\b(?:in|at)(?: the)?|(?<!\w)(?:в|во|у|уві|на|در|في|نزدیک)|在)\s{0,2}(?:the )?"
    r"(?:(?:г|с|пос|м)\. ?)?[«\"“‘]?$",
    re.IGNORECASE,
)
# A name of a land rather than of a settlement, where no noun says which.
_LAND = re.compile(
    r"(?:ia|land|stan|shire|ische|ия|ии|ию|ии|стан|стане|стана|стані|ландия|ландии|щина|щине|щині|область|истан|ستان)$",
    re.IGNORECASE,
)
# What may hold another place, or be one with it.
LANDS = frozenset(
    "unknown country region district city village capital quarter station sea".split()
)
# A clause or participle of its own before the place, which says something else of the person.
_LONGEST_ASIDE = 60
_ASIDE = re.compile(
    r"[,;(—–-]\s{0,2}(?:who|which|whose|where|когда|котор\w{2,3}|где|як(?:ий|а|е|і)|\w{2,14}ing|based|bound|registered|"
    r"\w{2,14}(?:вш|ющ|ущ|ащ|ящ)(?:ий|ая|ее|ие|его|ей|их|ем|ую|ся|аяся|ийся))\b[^,;()—–]*$"
    r"|(?:\b(?:live[sd]?|living|resid\w+|native|work\w*|stud(?:y|ies|ied)|serv(?:es|ed|ing)|bound|head\w*|travel\w+)"
    r"|(?<!\w)(?:жив\w+|прожива\w+|жител\w+|работа\w+|служ\w+|учи\w+|следова\w+|направл\w+|мешка\w+|ساکن|مقیم|المقيمة?))"
    r"\s(?:in|at|в|во|у|на|در|في)\s(?:the )?$",
    re.IGNORECASE,
)
_DWELLING_BEHIND = re.compile(
    r"['’ʼ]?\w{0,4}\s(?:yaşayan|doğan|oturan|çalışan|doğumlu|тұратын|туған|туылған|жұмыс|жашаган|төрөлгөн|туулган|иштеген)"
)
_POSSESSIVE = re.compile(r"['’]s?\s")
_OWNED = re.compile(
    r"['’]s\b|, (?:the|a|an) (?:[\w-]{1,16} ){0,2}"
    r"(?:clinic|hospital|prison|jail|colony|school|monastery|hotel|barracks|camp|base|suburb|district|quarter|part)\b"
)
_TOWN_NAME = re.compile(r"(?:Port|Fort) [A-Z][a-z]+$|[A-Z][a-z]+ (?:Bay|Harbour|Ford|Bridge)$")
_CAPITAL = re.compile(r"[^\W\d_]{3,}")
_LONGEST_LEAD = 40
# Letters that a name and its adjective share.
SHARED = 5


def rival(mine: Place, theirs: Place) -> bool:
    """True for two names of settlements without a word, a sound or a rank in common."""
    if not (_settled(mine) and _settled(theirs)) or {mine.rule, theirs.rule} & {
        "noun",
        "territory",
    }:
        return False
    if "unknown" in {mine.kind, theirs.kind} and "gazetteer" in {mine.rule, theirs.rule}:
        return False  # an unlisted name may be a quarter of a listed city
    for place in (mine, theirs):
        if place.kind == "unknown" and any(_LAND.search(w) for w in place.span.quote.split()):
            return False
    several = any(len(place.forms[0].split()) > 1 for place in (mine, theirs))
    if several and mine.span.quote.isascii() != theirs.span.quote.isascii():
        return False  # such names are translated
    return not _alike(mine.forms, theirs.forms)


def _settled(place: Place) -> bool:
    """True for what may be a settlement, "Port Alva" and "Kestrel Bay" too."""
    return place.kind in _SETTLED or bool(_TOWN_NAME.match(place.span.quote))


def in_slot(place: Place) -> bool:
    """True when the word before a place, or its ending, says that something is done in it."""
    body, start = place.span.text.body, place.span.start
    if place.rule == "locative":
        return not _DWELLING_BEHIND.match(body, place.span.end)
    if _OWNED.match(body, place.span.end):
        return False  # "in Saint Elm's", "in Lenz, the largest clinic of the region"
    if _ASIDE.search(body[max(0, start - _LONGEST_ASIDE) : start]):
        return False  # "Wall, who lives in Ostvik, was arrested"
    return bool(_LOCATIVE_BEFORE.search(body[max(0, start - _LONGEST_LEAD) : start]))


def spoken_of(place: Place, reading: Reading) -> bool:
    """True when a text has the place's name anywhere, in any case: it may say how both belong together."""
    return any(
        word[:1].upper() == word[:1] and _inflected(place.forms, place_forms((word,)))
        for word in _CAPITAL.findall(reading.text.body)
    )


def one_scene(claimed: Event, found: Event, *, person: bool, score: float, sure: float) -> bool:
    """True when both clauses tell what happens once: to one person, or on one day to one thing."""
    shared = claimed.concepts & found.concepts
    if any(_of_another(event) for event in (claimed, found)):
        return False
    dated = bool(claimed.dates) and bool(found.dates)
    if shared & ONCE:
        return person
    if shared & SAME_DAY:
        return dated and (person or (score >= sure and bool(shared & OF_THINGS)))
    return False


# The clause says itself that the footage was taken in the place; "a report on X" is about it.
_SHOT = re.compile(
    r"\b(?:video|footage|clip|recording|photo|photograph|film|pictures?)(?: [\w-]{1,12}){0,3} "
    r"(?:filmed|shot|taken|recorded|made|shows?)\b|\b(?:filmed|recorded)\b"
    r"|(?<!\w)(?:снят|сделан|записан|відзнят|знят)\w{0,2}(?!\w)|拍摄|摄于|çekil|түсірілген|тартылган|گرفته شده|التقط|صُور|صور في",
    re.IGNORECASE,
)
_FOOTAGE = re.compile(
    r"\b(?:video|footage|clip|recording|photo|photograph|film|picture)\b"
    r"|(?<!\w)(?:видео|відео|ролик|запис|фотограф|фото|кадр|снимок|знімок)\w{0,3}|视频|照片|画面|görüntü|бейне|видеожазба|ویدیو|فیلم|عکس|الفيديو|الصورة|فيديو",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:another|other|second|third|also|different|earlier|too)\b"
    r"|(?<!\w)(?:друг|втор|также|тоже|ещё одн|еще одн|інш|також|басқа|башка|başka|ayrıca)\w{0,3}|另|其他|دیگر|آخر|أخرى",
    re.IGNORECASE,
)


def one_footage(ours: Span, theirs: Span) -> bool:
    """True when both sentences speak of the footage, the second says where it was shot, and of no other."""
    return (
        bool(_FOOTAGE.search(ours.quote))
        and bool(_SHOT.search(theirs.quote))
        and bool(_FOOTAGE.search(theirs.quote))
        and not _ANOTHER.search(ours.quote)
        and not _ANOTHER.search(theirs.quote)
    )


def shot_apart(mine: Place, theirs: Place) -> bool:
    """True for two settlements, or two sites, with names that have nothing in common."""
    if rival(mine, theirs):
        return in_slot(mine) and in_slot(theirs)
    sites = mine.kind not in LANDS and theirs.kind not in LANDS and mine.kind != theirs.kind
    named = not {mine.rule, theirs.rule} & {"noun", "territory"}
    return sites and named and not _alike(mine.forms, theirs.forms)


def _of_another(event: Event) -> bool:
    """True when the named person only says whose relative or man it befell: "Holt's bodyguard", «муж Беловой»."""
    body = event.clause.text.body
    everyone = (*event.agents, *event.patients, *event.others)
    return any(isinstance(one, Role) and one.kind == "relation" for one in everyone) or any(
        isinstance(one, Name) and _POSSESSIVE.match(body, one.span.end) for one in everyone
    )


def _alike(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """True when any word of the one may be a word of the other."""
    return any(
        same_sound(one, other) is not Answer.DOES_NOT_HOLD
        for a in ours
        for b in theirs
        for one in a.split()
        for other in b.split()
    )


def _inflected(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """True when a word of the one is a word of the other, or an adjective made of it."""
    return any(
        one[:SHARED] == other[:SHARED] if len(one) > SHARED < len(other) else one == other
        for a in ours
        for b in theirs
        for one in a.split()
        for other in b.split()
    )
