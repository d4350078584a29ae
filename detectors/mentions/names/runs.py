"""Runs of capitalised words and what each of them is: a person, a body, a place or neither.

Names and places are two sides of one decision, so it is taken once and both readers select from it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from detectors.mentions.names.declension import is_patronymic
from detectors.mentions.names.kinds import TURKIC_PLACE, kind_of
from detectors.mentions.names.line import Line
from detectors.mentions.names.openings import is_opening_word
from detectors.mentions.names.romanise import sound
from detectors.mentions.names.shapes import (
    Kind,
    Run,
    capital,
    connectors,
    has_case,
    is_given,
    keys,
    particles,
    place_suffix,
    prepositions,
    suffix_of,
    surname_like,
    titles,
)
from detectors.mentions.names.tables import GIVEN
from detectors.mentions.vocabulary import tags_of
from detectors.mentions.words import is_turkic, words_of
from detectors.types import Span, Text

_QUOTES = {"«": "»", "“": "”", "„": "“", "「": "」"}
_LONGEST_QUOTED = 60
# No sentence: no stop, no comma, no verb sign inside the marks.
_TITLE_LIKE = re.compile(r"[^.,!?;:«»“”]{2,60}")
# Long texts of one "sentence" (speech recognition) hold no more words in a name than this.
_MOST_WORDS_IN_NAME = 8
_CASED = ("latin", "cyrillic")


@lru_cache(maxsize=64)
def runs_of(text: Text, sentences: tuple[Span, ...]) -> tuple[Run, ...]:
    """The runs of every sentence in order, each with its kind; a text agrees with itself.

    A surname that a full name of the text carries is a person wherever it stands alone, and a word
    once plainly a place is one wherever nothing says otherwise.
    """
    found: list[Run] = []
    turkic = is_turkic(text, sentences)
    tags = tags_of(text, sentences)
    for number, words in enumerate(words_of(text, sentences)):
        if has_case(words):
            found.extend(_runs_in(Line(text.body, number, words, tags[number], turkic=turkic)))
    return _agreed(tuple(found))


def _runs_in(line: Line) -> list[Run]:
    found: list[Run] = []
    at = 0
    while at < len(line.words):
        if not _opens(line, at):
            at += 1
            continue
        last = _extent(line, at)
        quoted = _quoted(line, at)
        if quoted:
            found.append(quoted)
            at = quoted.last + 1
            continue
        for first, end in _split(line, at, last):
            run = _trimmed(line, first, end)
            if run:
                _register(line, _container(line, run, found), found)
        at = last + 1
    return found


def _container(line: Line, run: Run, found: list[Run]) -> Run:
    """A name of which nothing is known, right behind a place and a comma: "Tarsk, Vardania"."""
    behind = bool(found) and found[-1].kind == "place" and found[-1].last + 1 == run.first
    if behind and run.kind == "unknown" and line.gap(run.first - 1) == ", ":
        return run._replace(kind="place", rule="container")
    return run


def _split(line: Line, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """The run, or two of them where a place in the genitive stands before a person's name.

    «гражданин Кессии Умар Дасаев»: the first word is no part of the name behind it.
    """
    if (
        line.turkic
        and last > first + 1
        and is_given(line.words[first].low, line.words[first].script == "cyrillic")
    ):
        for at in range(first + 2, last + 1):
            if line.tagged(at, "country", "nationality"):  # "Ali Çelik Suriye vatandaşı"
                return ((first, at - 1), (at, last))
    if line.turkic and last > first and _stands_there(line, first, last):
        return ((first, last - 1), (last, last))
    if line.words[first].script != "cyrillic" or last - first < 2:
        return ((first, last),)
    lows = [line.words[at].low for at in range(first, last + 1)]
    if any(is_patronymic(low) for low in lows) or len(lows[0]) < 3:
        return ((first, last),)
    for at in range(1, len(lows) - 1):
        before = lows[at - 1]
        if is_given(lows[at], True) and not is_given(before, True) and not surname_like(before):
            return ((first, first + at - 1), (first + at, last))
    return ((first, last),)


def _stands_there(line: Line, first: int, last: int) -> bool:
    """True for a person's name before a place in the locative: "Ahmet Yılmaz Ankara'da"."""
    place = line.words[last]
    located = place_suffix(suffix_of(place.text)) or (
        place.script == "cyrillic" and bool(TURKIC_PLACE.search(place.low))
    )
    if not located or line.tagged(last, "place-noun"):
        return False
    cyrillic = line.words[first].script == "cyrillic"
    if not is_given(line.words[first].low, cyrillic):
        return False
    return last - first >= 2 or line.tagged(last, "city", "country")


def _quoted(line: Line, at: int) -> Run | None:
    """The words between quotation marks as one name, if they look like one; else None."""
    start = line.words[at].start
    mark = line.body[start - 1 : start]
    if mark not in _QUOTES:
        return None
    close = line.body.find(_QUOTES[mark], start, start + _LONGEST_QUOTED)
    inner = line.body[start:close] if close > 0 else ""
    if not inner or not _TITLE_LIKE.fullmatch(inner) or len(line.words[at].text) == 1:
        return None
    last = at
    while last + 1 < len(line.words) and line.words[last + 1].end <= close:
        last += 1
    if last - at > 4:
        return None
    body = any(line.tagged(word, "body") for word in range(at, last + 1)) or any(
        line.tagged(word, "body") for word in range(max(0, at - 2), at)
    )
    before = line.words[at - 1].low if at else ""
    if not body and (not at or line.body[start - 2 : start - 1] != " " or before in prepositions()):
        return None
    kind: Kind = "organisation" if body else "unknown"
    words = line.words_of(at, last)
    return Run(line.number, at, last, start, close, words, "", before, kind, "quoted")


def _opens(line: Line, at: int) -> bool:
    word = line.words[at]
    if word.script not in _CASED:
        return False
    return capital(word)


def _extent(line: Line, at: int) -> int:
    """The last word of the run that begins at `at`."""
    last = at
    while last + 1 < len(line.words) and last - at < _MOST_WORDS_IN_NAME:
        word, following = line.words[last], line.words[last + 1]
        if suffix_of(word.text) or following.script != word.script:
            break
        if not _joined(line, last, at):
            break
        if capital(following):
            last += 1
            continue
        step = _bridge(line, last + 1, at)
        if not step:
            break
        last += step
    return last


def _joined(line: Line, at: int, first: int) -> bool:
    gap = line.gap(at)
    if gap in (" ", "\u00a0", "-", "‑", "' ", "’ "):
        return True
    dotted = gap in (".", ". ", ".\u00a0", "." + "\u202f")
    if not dotted:
        return gap == " & "
    word = line.words[at]
    return len(word.text) <= 2 or word.low in titles()


def _bridge(line: Line, at: int, first: int) -> int:
    """How many words forward the run goes on across small words, 0 when it ends."""
    low = line.words[at].low
    if low in particles():
        if line.capital_follows(at):
            return 2
        twice = at + 1 < len(line.words) and line.words[at + 1].low in particles()
        return 3 if twice and line.capital_follows(at + 1) else 0
    titled = low == "of" and line.words[at - 1].low in titles()
    if low in connectors() and (titled or line.is_body(first, at)):
        if line.capital_follows(at):
            return 2
        if (
            at + 2 < len(line.words)
            and line.words[at + 1].low == "the"
            and line.capital_follows(at + 1)
        ):
            return 3
    return 0


def _trimmed(line: Line, first: int, last: int) -> Run | None:
    """The run without title, opening word and suffix, with its kind; None when nothing is left."""
    opened = first
    title = False
    if first == 0 and is_opening_word(line, first, last):
        first += 1
    body = any(line.tagged(at, "body") for at in range(first, last + 1))
    if not body:
        inside = [at for at in range(first, last) if line.words[at].low in titles()]
        if inside and not line.words[inside[-1]].upper:  # "Kremlin Spokesman Dmitry Peskov"
            first = inside[-1]
    while first <= last:
        low = line.words[first].low
        is_title = low in titles() and not line.words[first].upper
        if is_title and (first < last or not body):
            title, first = True, first + 1
            # "Secretary of State Antony Blinken": the office goes with its title.
            if first + 2 <= last and line.words[first].low in ("of", "for"):
                first += 2
        elif (line.no_name(first) or line.tagged(first, "nationality")) and not (
            body and line.tagged(first, "nationality")
        ):
            first += 1
        else:
            break
    while last >= first and (
        line.no_name(last) or (line.words[last].low in titles() and last > first)
    ):
        last -= 1
    if first > last:
        return None
    if first == last and len(line.words[first].text) == 1:
        dotted = line.body[line.words[first].end : line.words[first].end + 1] == "."
        if not dotted:
            return None
    return _classified(line, first, last, title=title, at_start=opened == 0)


def _classified(line: Line, first: int, last: int, *, title: bool, at_start: bool) -> Run:
    words = line.words_of(first, last)
    suffix = suffix_of(line.words[last].text)
    end = line.words[last].end - (len(suffix) + 1 if suffix else 0)
    if len(line.words[last].text) == 1 and line.body[end : end + 1] == "." and last > first:
        end += 1  # the full stop of a closing initial belongs to it: "Molnay, G."
    before = line.words[first - 1].low if first else ""
    kind, rule = kind_of(line, first, last, words, suffix, title=title, at_start=at_start)
    return Run(
        line.number,
        first,
        last,
        line.words[first].start,
        end,
        words,
        suffix,
        before,
        kind,
        rule,
    )


def _register(line: Line, run: Run, found: list[Run]) -> None:
    """Add the run, joined to the one before where both are a name in register order."""
    family = found[-1] if found else None
    if family is None or family.last + 1 != run.first or not _is_register(line, family, run):
        found.append(run)
        return
    dot = int(
        len(run.words[-1]) == 1
        and line.body[run.end : run.end + 1] == "."
        and line.body[run.end - 1] != "."
    )
    found[-1] = run._replace(
        first=family.first,
        start=family.start,
        end=run.end + dot,
        words=(*run.words, family.words[0]),
        before=family.before,
        kind="person",
        rule="register-order",
    )


# "ABRECK, Milo, born 1970": no body is born.
_BORN = re.compile(
    r", ?(?:born\b|b\. ?\d|aged\b|(?:1[89]|20)\d\d г\. ?р|род\.|рожд|doğum)", re.IGNORECASE
)


def _is_register(line: Line, family: Run, run: Run) -> bool:
    """True for "Molnay, G." and, at the head of an entry, "Brasket, Luca,"."""
    if line.gap(family.last) not in (", ", "/") or len(family.words) != 1:
        return False
    shouted = family.kind == "organisation" and bool(_BORN.match(line.body, run.end))
    if (family.kind == "organisation" and not shouted) or family.suffix:
        return False
    if all(len(word) == 1 for word in run.words):
        return True
    after = line.body[run.end : run.end + 1]
    opening = line.body[: family.start].rstrip()[-1:] if family.start < 200 else ""
    opening = opening or line.body[max(0, family.start - 3) : family.start].rstrip()[-1:]
    entry = family.first == 0 or opening in ("", ":", ";", ".", "\n", "(", "—", "-", "№")
    if sound(run.words[0]) in GIVEN:
        return entry or line.gap(family.last) == "/" or after in (",", ";", ".", "")
    return (shouted or opening == ":") and after in (",", ";") and len(run.words) == 1


def _agreed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs with one kind for each name throughout the text."""
    people: set[str] = set()
    places: set[str] = set()
    for run in runs:
        if run.kind == "person" and (len(run.words) > 1 or run.rule != "surname"):
            people.update(keys(run.words[-1]))
            if len(run.words) > 1:
                people.update(keys(run.words[0]))
        elif run.kind == "place":
            places.update(keys(" ".join(run.words)))
    return tuple(_agree(run, people, places) for run in runs)


def _agree(run: Run, people: set[str], places: set[str]) -> Run:
    if run.kind == "organisation" or run.rule == "gazetteer":
        return run
    alone = len(run.words) == 1 and run.kind in ("unknown", "place")
    if alone and run.rule not in ("locative", "place-noun") and keys(run.words[0]) & people:
        return run._replace(kind="person", rule="same-text")
    open_to_place = run.kind == "unknown" or run.rule in ("surname", "person-verb")
    if open_to_place and keys(" ".join(run.words)) & places:
        return run._replace(kind="place", rule="same-text")
    return run
