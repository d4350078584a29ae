"""Where sentences begin and end."""

from __future__ import annotations

import re

from detectors.languages.abbreviations import ALWAYS_INSIDE, MAY_END, UNITS
from detectors.types import Span, Text

# A run of terminators with its closing quotes, or a line break. The look-behind and the possessive
# quantifiers keep a long run of full stops from being tried at each of its positions.
_STOP = re.compile(
    r"(?<![.!?…؟۔])(?P<mark>[.!?…؟۔]++)(?P<close>[\"'»”’\u2018)\]]*+)(?=\s|$)"
    r"|(?P<wide>[。！？｡]+[\"'”’」』）》]*)"
    r"|(?P<line>(?:\r\n|[\n\r\u2028\u2029])\s*)"
    # A full stop that has lost its space, between two Cyrillic sentences: "сказал.Он ушёл".
    r"|(?<=[а-яёіїєґ]{2})(?P<glued>[.!?])(?=[А-ЯЁІЇЄҐ][а-яёіїєґ]+[ ,])"
)
_LAST_WORD = re.compile(r"[^\s\"'«“„(\[]*$")
_NEXT = re.compile(r"[\s\"'«“„(\[]*")
_BULLET = re.compile(r"(?:[-–—•*·▪◦●]|\(?\d{1,3}[.)]|[a-zA-Zа-яА-Я]\))\s")
# The look-back window for the word before a full stop; longer "words" are no abbreviations.
_WINDOW = 24
# Words that begin a sentence but hardly ever follow an abbreviation inside one.
_STARTERS = frozenset(
    "the a an he she it they we i you this that these those there his her its their our my in on at "
    "but and or when while after before if as for from by with no not what who how why then now "
    "two three four one another some many most all both several police officials "
    "он она оно они мы я вы это этот эта эти тот та те в во на но и а по к ко с со из за от до для "
    "при после перед когда если как что кто где там тогда затем потом его её ее их наш мой не нет "
    "також він вона вони ми це цей ця ці у з зі із до від після якщо коли потім його її їх але та й "
    "ол олар біз мен бұл сол бірақ және ал ошол бул алар биз бирок жана "
    "o onlar biz ben bu şu ama ve bir için ancak sonra daha".split()
)
# A year with "г." that stands this early is an opening adverbial: "В 2021 г. Иванов уехал".
_OPENING_WORDS = 5
_OPENING_PREPOSITIONS = frozenset(
    "в во с со к по до от за на лишь только ещё уже у з із від".split()
)


def read_sentences(text: Text) -> tuple[Span, ...]:
    """The sentences of a text in order, without surrounding white space, covering every word.

    Full stops of abbreviations, initials, ordinals and list numbers end nothing; a line break ends
    a sentence unless the next line goes on in lower case; text without punctuation (speech
    recognition) is one sentence a line. Linear in the length of the text.
    """
    body = text.body
    spans: list[Span] = []
    start = 0
    for match in _STOP.finditer(body):
        if match.end() > start and _ends(body, start, match):
            _add(spans, text, start, match.end())
            start = match.end()
    _add(spans, text, start, len(body))
    return tuple(spans)


def _add(spans: list[Span], text: Text, start: int, end: int) -> None:
    piece = text.body[start:end]
    bare = piece.strip()
    if bare:
        left = start + len(piece) - len(piece.lstrip())
        spans.append(text.span(left, left + len(bare)))


def _ends(body: str, start: int, match: re.Match[str]) -> bool:
    """True when a sentence that began at `start` ends with `match`."""
    if match["wide"] or match["glued"]:
        return True
    if match["line"]:
        return _line_ends(body, start, match)
    following = _NEXT.match(body, match.end())
    at = following.end() if following else match.end()
    after = body[at : at + 1]
    if not after:
        return True
    if after.islower() or after in ",;:–—-":
        # «Стой!» — крикнул он; "etc., and": the sentence goes on. After a plain full stop a dash
        # opens a new speech, but an abbreviation's full stop may also stand there.
        return (
            match["mark"] == "."
            and after in "–—"
            and not match["close"]
            and not _abbreviated(body, start, match.start(), at)
        )
    if match["mark"] == "." and not match["close"]:
        return not _abbreviated(body, start, match.start(), at)
    return True


def _line_ends(body: str, start: int, match: re.Match[str]) -> bool:
    """True unless the next line goes on in lower case and is no list item."""
    breaks = match["line"].count("\n")
    after = body[match.end() : match.end() + 1]
    before = body[max(start, match.start() - 1) : match.start()]
    if breaks > 1 or not after:
        return True
    if _BULLET.match(body, match.end()):
        return True
    return not (after.islower() or before in (",", "،", "、", "，"))


def _abbreviated(body: str, start: int, stop: int, next_at: int) -> bool:
    """True when the full stop at `stop` belongs to an abbreviation, an initial or a list number."""
    window = body[max(start, stop - _WINDOW) : stop]
    found = _LAST_WORD.search(window)
    word = found.group() if found else ""
    if not word:
        return False
    low = word.casefold()
    rest = body[next_at : next_at + _WINDOW]
    following = re.match(r"\w+", rest)
    next_word = following.group() if following else ""
    if word.isdigit():
        # A list number opens its line; a Turkish ordinal stands before its noun.
        return len(word) <= 3 and stop - len(word) - start <= 2
    if len(word) == 1 and word.isupper():
        # An initial, unless a function word opens a new sentence after it.
        stands_alone = body[next_at + len(next_word) : next_at + len(next_word) + 1] == "."
        return next_word.casefold() not in _STARTERS or (len(next_word) == 1 and stands_alone)
    if low in UNITS and _after_digit(body, stop - len(word)):
        return not next_word[:1].isupper()
    if low in ALWAYS_INSIDE and (len(low) > 1 or not _after_digit(body, stop - len(word))):
        return True
    if low in MAY_END:
        quoted = body[next_at - 1 : next_at] in ("«", "„", "“")
        return quoted or _goes_on(body, start, stop - len(word), low, next_word)
    if re.fullmatch(r"(?:\w\.)+\w", word) and word[0].isupper():
        # U.S.-like or glued initials ("А.Б.").
        return next_word.casefold() not in _STARTERS
    return False


def _goes_on(body: str, start: int, word_at: int, low: str, next_word: str) -> bool:
    """True when the sentence goes on after an abbreviation that may also end one."""
    if next_word[:1].isdigit():
        return True
    if next_word.casefold() in _STARTERS:
        return False
    if low in {"г", "гг", "в", "р", "рр", "ж", "ж.б", "г.р"}:
        if not _after_digit(body, word_at):
            return True  # «г. Тарск»: the town, not the year
        opening = body[start:word_at].split() if word_at - start < 60 else []
        return 0 < len(opening) <= _OPENING_WORDS and (
            opening[0].isdigit() or opening[0].casefold() in _OPENING_PREPOSITIONS
        )
    return low not in {"т.д", "т.п", "др", "etc", "b", "t.c", "т.б", "т.с.с", "проч", "vb"}


def _after_digit(body: str, at: int) -> bool:
    return body[max(0, at - 3) : at].rstrip()[-1:].isdigit()
