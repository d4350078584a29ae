"""Whose word a text passes on: the bodies, outlets and people that it names as its source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import chain
from types import ModuleType

from detectors.mentions.names import same_name_forms
from detectors.mentions.types import Name
from detectors.types import Answer, Span, Text

LANGUAGES = ("en", "ru", "uk", "kk", "ky", "fa", "zh", "ar", "tr")
# A source stands right beside the word that names it as one: at most so many words away, and no
# farther than this in characters where a script writes no words apart.
WORDS_BETWEEN = 3
LETTERS_BETWEEN = 12
REACH = 90
# "BISHKEK, 9 January (Interfax) -": the name in brackets stands this early in the text.
CREDIT_WITHIN = 80

_STOP = re.compile(r"[,;:.!?…«»“”\"()—–،؛。，；：！？]|\s-\s")
_WORDS = re.compile(r"\w+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_CREDIT = re.compile(r"\(([^()\d]{3,40})\)\s*[.:—–-]")
_JOINED = frozenset({"zh"})
_PREFIXED = frozenset({"ar", "fa"})


@dataclass(frozen=True, slots=True)
class Cited:
    """A source that a text names: a public body by the id of its kind, or somebody by his name.

    `countries` are the ISO 3166-1 codes of the countries named with a body, empty when none is.
    """

    span: Span
    body: str | None
    forms: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()


def read_cited(text: Text, names: Sequence[Name]) -> tuple[Cited, ...]:
    """The sources that the text names, in order; `names` are the names in it, in order.

    A person counts only right beside the word of saying: "said Ann Lee", not "Ann Lee's wife said".
    """
    languages = (text.language,) if text.language in LANGUAGES else LANGUAGES
    found: dict[tuple[int, int], Cited] = {}
    windows = list(chain.from_iterable(_windows(text.body, code) for code in languages))
    for start, end, cue_before, code in windows:
        for one in _in_window(text, names, start, end, cue_before=cue_before, code=code):
            found.setdefault((one.span.start, one.span.end), one)
    for one in _credited(text, names):
        found.setdefault((one.span.start, one.span.end), one)
    kept: list[Cited] = []
    # The longest of those that begin at one place comes first; what lies in one is no other.
    for _, one in sorted(found.items(), key=lambda item: (item[0][0], -item[0][1])):
        if not kept or kept[-1].span.end < one.span.end:
            kept.append(one)
    return tuple(kept)


def body_of(name: str) -> tuple[str | None, frozenset[str]]:
    """The kind of public body that a name is the name of, None for none, and its countries."""
    for code in LANGUAGES:
        best = max(
            ((m.end() - m.start(), id) for id, m in _bodies_in(name, code)), default=(0, None)
        )
        if best[1] is not None:
            return best[1], _countries(name, code)
    return None, frozenset()


def same_source(one: Cited, other: Cited) -> bool:
    """True when both may be the same body or bear the same name.

    Bodies of one kind differ only when the words place them in different countries.
    """
    if one.body is not None or other.body is not None:
        apart = one.countries and other.countries and not one.countries & other.countries
        return one.body == other.body and not apart
    return bool(one.forms and other.forms) and (
        same_name_forms(one.forms, other.forms) is Answer.HOLDS
    )


def _windows(body: str, code: str) -> Iterator[tuple[int, int, bool, str]]:
    """Where the source of each cue may stand, and whether the cue stands before it."""
    before, after, turned = _cues(code)
    for cue in turned.finditer(body):
        # "…, said Ann Lee." names her, "he said Ann Lee left" does not: the pause decides.
        pause = _STOP.match(body, len(body[: cue.start()].rstrip()) - 1)
        stop = _STOP.search(body, cue.end(), cue.end() + REACH)
        if pause is not None and (stop is not None or len(body) <= cue.end() + REACH):
            yield cue.end(), stop.start() if stop else len(body), True, code
    for cue in before.finditer(body):
        stop = _STOP.search(body, cue.end(), cue.end() + REACH)
        yield cue.end(), stop.start() if stop else min(len(body), cue.end() + REACH), True, code
    for cue in after.finditer(body):
        start = max(0, cue.start() - REACH)
        for stop in _STOP.finditer(body, start, cue.start()):
            start = stop.end()
        yield start, cue.start(), False, code


def _in_window(
    text: Text, names: Sequence[Name], start: int, end: int, *, cue_before: bool, code: str
) -> Iterator[Cited]:
    def far(at: int, until: int) -> int:
        between = text.body[start:at] if cue_before else text.body[until:end]
        if _HAN.search(between):
            return WORDS_BETWEEN + 1 if len(between) > LETTERS_BETWEEN else 0
        return len(_WORDS.findall(between))

    window = text.body[start:end]
    bodies = [
        (far(start + m.start(), start + m.end()), start + m.start(), start + m.end(), id)
        for id, m in _bodies_in(window, code)
    ]
    near = [one for one in bodies if one[0] <= WORDS_BETWEEN]
    if near:
        # The longest of those that begin at one place: "Interior Ministry", not the "ministry" in it.
        _, at, until, id = min(near, key=lambda one: (one[0], one[1] - one[2]))
        yield Cited(text.span(at, until), id, (), _countries(window, code))
        return
    low = bisect_left(names, start, key=lambda name: name.span.start)
    high = bisect_left(names, end, key=lambda name: name.span.start)
    for name in names[low:high]:
        if name.span.end > end:
            continue
        distance = far(name.span.start, name.span.end)
        if name.kind == "person" and _kin_before(text.body[start : name.span.start], code):
            continue
        if distance <= (0 if name.kind == "person" else 1):
            yield Cited(name.span, None, name.forms)


def _kin_before(window: str, code: str) -> bool:
    """True for «брат Анны Ли»: the word right before the name says that another one speaks."""
    words = _WORDS.findall(window)
    return bool(words) and words[-1].casefold().startswith(_kin(code))


def _credited(text: Text, names: Sequence[Name]) -> Iterator[Cited]:
    """The agency in brackets at the head of a report."""
    for credit in _CREDIT.finditer(text.body, 0, CREDIT_WITHIN):
        at, until = credit.span(1)
        named = [n for n in names if n.span.start >= at and n.span.end <= until]
        forms = named[0].forms if named else (credit.group(1).strip().casefold(),)
        yield Cited(text.span(at, until), None, forms)


def _bodies_in(text: str, code: str) -> Iterator[tuple[str, re.Match[str]]]:
    for id, pattern in _bodies(code):
        for match in pattern.finditer(text):
            yield id, match


def _countries(text: str, code: str) -> frozenset[str]:
    if not _any_land(code).search(text):
        return frozenset()
    return frozenset(iso for iso, pattern in _lands(code) if pattern.search(text))


@cache
def _table(code: str, kind: str) -> ModuleType:
    return import_module(f"detectors.languages.{code}.{kind}")


@cache
def _cues(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    table = _table(code, "sourcing")
    turned: tuple[str, ...] = getattr(table, "TURNED", ())
    return _any_of(table.BEFORE, code), _any_of(table.AFTER, code), _any_of(turned, code)


@cache
def _bodies(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table: dict[str, tuple[str, ...]] = _table(code, "sourcing").BODIES
    return tuple((id, _any_of(words, code)) for id, words in table.items())


@cache
def _lands(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """For each country its names and its people's, cut where they are declined."""
    places = _table(code, "places")
    tables: tuple[dict[str, tuple[str, ...]], ...] = (places.COUNTRIES, places.NATIONALITIES)
    words: dict[str, list[str]] = {}
    for table in tables:
        for iso, forms in table.items():
            words.setdefault(iso, []).extend(_cut(form, code) for form in forms)
    return tuple((iso, _any_of(tuple(forms), code)) for iso, forms in words.items())


@cache
def _any_land(code: str) -> re.Pattern[str]:
    return re.compile("|".join(pattern.pattern for _, pattern in _lands(code)), re.IGNORECASE)


@cache
def _kin(code: str) -> tuple[str, ...]:
    """The beginnings of the words for relatives, cut where they are declined."""
    table: dict[str, tuple[str, ...]] = _table(code, "roles").RELATIONS
    cut = 1 if code in {"ru", "uk"} else 0
    return tuple(
        form[: len(form) - cut] if len(form) > 3 else form
        for forms in table.values()
        for form in forms
    )


def _cut(form: str, code: str) -> str:
    if code in {"ru", "uk"} and len(form) > 5:
        return f"{form[:-2]}*"
    return f"{form}*" if code in {"kk", "ky", "tr"} else form


def _any_of(entries: Sequence[str], code: str) -> re.Pattern[str]:
    """Every entry as a pattern, the longest first; never more than a short run is tried at a place."""
    joined = "|".join(_pattern(entry, code) for entry in sorted(entries, key=len, reverse=True))
    return re.compile(joined or r"(?!)", re.IGNORECASE)


def _pattern(entry: str, code: str) -> str:
    words = re.escape(entry).replace(r"\*", r"\w{0,12}").replace(r"\ ", r"\s{1,3}")
    if code in _JOINED:
        return words
    opens = r"\b" if entry[0].isalnum() or entry[0] == "*" else ""
    if code in _PREFIXED and opens:
        # A joined "and": "wa-".
        opens = r"\b(?:و)?"
    return f"{opens}{words}" + (r"\b" if entry[-1].isalnum() or entry[-1] == "*" else "")
