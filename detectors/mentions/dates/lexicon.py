"""The word tables of one language, compiled for lookup."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module

from detectors.mentions.dates.forms import Item
from detectors.mentions.dates.numerals import han_item, roman_item
from detectors.mentions.dates.tokens import TOKEN, character_pattern, pieces_of

LANGUAGES = ("en", "ru", "uk", "kk", "ky", "fa", "zh", "ar", "tr")

# Kind of entry in a language table -> code letter in the grammar. A question mark marks words that
# mean something else more often; the grammar takes them only beside other date words.
CODES = {
    "month": "m",
    "month?": "M",
    "jalali": "m",
    "jalali?": "M",
    "hijri": "m",
    "hijri?": "M",
    "weekday": "w",
    "weekday?": "W",
    "season": "s",
    "season?": "S",
    "day-mark": "D",
    "deictic": "r",
    "year-deictic": "Q",
    "month-deictic": "U",
    "week-weekday": "H",
    "direction": "l",
    "number": "c",
    "ordinal": "o",
    "some": "c",
    "part": "p",
    "since": "K",
    "until": "K",
    "by": "K",
    "before": "K",
    "after": "K",
    "eve": "K",
    "since-post": "k",
    "until-post": "k",
    "by-post": "k",
    "before-post": "k",
    "after-post": "k",
    "between-post": "k",
    "from": "f",
    "to": "t",
    "between": "b",
    "and": "&",
    "at": "a",
    "of": "v",
    "ago": "g",
    "ago-pre": "G",
    "later": "L",
    "earlier": "E",
    "in-pre": "F",
    "about": "~",
    "daypart": "B",
    "zone": "Z",
    "oclock": "h",
    "meridiem": "x",
    "clock-part": "P",
    "era": "R",
    "every": "V",
    "recurring": "7",
    "count": "X",
    "label": "I",
    "holiday": "H",
    "quarter-name": "1",
    "half-name": "2",
    "decade-name": "3",
    "years": "J",
    "none": "_",
    "possessive": "9",
}
_UNITS = {
    "year": "j",
    "month": "n",
    "decade": "i",
    "century": "e",
    "quarter": "q",
    "half": "q",
    "hour": "h",
    "minute": "h",
    "second": "h",
}
# Codes that can start a date; a run of words without one is not looked at.
TRIGGERS = frozenset("dzymMwWsSujJnierQUHBAToCOYP1237")
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0652\u0654\u0655\u0670\u0640\u200c\u200d\u0307]")
_FOLD = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ة": "ه",
        "ۀ": "ه",
        "ؤ": "و",
        "’": "'",
        "ʼ": "'",
        "`": "'",
        "‘": "'",
        "ʻ": "'",
    }
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of a word: grammar code, number and tag."""

    code: str
    num: int
    tag: str


# By the second word; of each the other words with the meaning of the whole, longest first.
Phrases = dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]


_NONE: Phrases = {}
_QUOTED = {"uk": ("ru", "en"), "kk": ("ru", "en"), "ky": ("ru", "en")}


@dataclass(frozen=True, slots=True)
class Found:
    """What a written word is: its meaning, how many code points around it are clitics, phrases.

    `lead` and `tail` are prefixes and suffixes that are no part of the date ("و", "'da").
    `phrases` are the longer entries that this word begins.
    """

    entry: Entry | None
    lead: int
    tail: int
    phrases: Phrases
    ordinal: bool
    future: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word forms of a language; `pattern` cuts texts of a script without spaces into words,
    `numeral` makes items of words that are numerals in themselves."""

    language: str
    words: dict[str, Entry]
    phrases: dict[str, Phrases]
    suffixes: frozenset[str]
    clitics: tuple[str, ...]
    future: frozenset[str]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    reporting: frozenset[str]
    function: frozenset[str]
    aside: re.Pattern[str] | None
    options: frozenset[str]
    pattern: re.Pattern[str]
    numeral: Callable[[re.Match[str]], Item | None] | None = None
    seen: dict[str, Found | None] = field(default_factory=dict, compare=False)

    def look(self, raw: str) -> Found | None:
        """What a word as written can be; None if it has no meaning here."""
        try:
            return self.seen[raw]
        except KeyError:
            pass
        found = self._find(raw)
        if len(self.seen) > 20_000:  # bounded: texts come without end
            self.seen.clear()
        self.seen[raw] = found
        return found

    def _find(self, raw: str) -> Found | None:
        word = fold(raw)
        entry, lead, tail = self.words.get(word), 0, 0
        head = word
        if entry is None and "'" in word:
            head = word.split("'", 1)[0]
            entry, tail = self.words.get(head), len(word) - len(head)
        if entry is None and word not in self.phrases:
            for clitic in self.clitics:
                rest = word[len(clitic) :]
                if word.startswith(clitic) and (rest in self.words or rest in self.phrases):
                    entry, lead, head, tail = self.words.get(rest), len(clitic), rest, 0
                    break
        phrases = self.phrases.get(head, _NONE)
        ordinal, future = word in self.suffixes, word in self.future
        if entry is None and not (phrases or ordinal or future):
            return None
        return Found(entry, lead, tail if entry else 0, phrases, ordinal, future)


def fold(word: str) -> str:
    """The comparison form of a word: composed, case-folded, without vowel signs and joiners."""
    if word.isascii():
        return word.lower()
    composed = unicodedata.normalize("NFC", word).replace("İ", "i").lower()
    return _MARKS.sub("", composed).translate(_FOLD)


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """The compiled tables of `language`, one of `LANGUAGES`; KeyError for any other."""
    if language not in LANGUAGES:
        raise KeyError(language)
    module = import_module(f"detectors.languages.{language}.dates")
    table: dict[str, str] = module.WORDS
    words: dict[str, Entry] = {}
    phrases: dict[str, dict[str, list[tuple[tuple[str, ...], Entry]]]] = {}
    whole = language == "zh"  # no spaces: the pattern finds the longest term by itself
    for key, forms in table.items():
        entry = _entry(key)
        for form in expand(forms):
            pieces = (form,) if whole else tuple(fold(piece) for piece in pieces_of(form))
            if len(pieces) == 1:
                words.setdefault(pieces[0], entry)
            else:
                behind = phrases.setdefault(pieces[0], {})
                behind.setdefault(pieces[1], []).append((pieces[2:], entry))
    for form, entry in _borrowed(language):
        words.setdefault(form, entry)
    return Lexicon(
        language=language,
        words=words,
        phrases={
            head: {
                second: tuple(sorted(rest, key=lambda item: -len(item[0])))
                for second, rest in behind.items()
            }
            for head, behind in phrases.items()
        },
        suffixes=frozenset(fold(form) for form in expand(getattr(module, "SUFFIXES", ""))),
        clitics=tuple(expand(getattr(module, "CLITICS", ""))),
        future=frozenset(fold(form) for form in expand(getattr(module, "FUTURE", ""))),
        past=frozenset(fold(form) for form in expand(getattr(module, "PAST", ""))),
        past_endings=tuple(fold(form) for form in expand(getattr(module, "PAST_ENDINGS", ""))),
        reporting=frozenset(fold(form) for form in expand(getattr(module, "REPORTING", ""))),
        function=frozenset(expand(getattr(module, "FUNCTION", ""))),
        aside=_stems(expand(getattr(module, "ASIDE", ""))),
        options=frozenset(expand(getattr(module, "OPTIONS", ""))),
        pattern=character_pattern(words) if whole else TOKEN,
        numeral={"zh": han_item, "en": None}.get(language, roman_item),
    )


def _borrowed(language: str) -> Iterator[tuple[str, Entry]]:
    """Months, and Russian words for "year", of the languages that texts of this one quote."""
    for other in _QUOTED.get(language, ("en",) if language != "en" else ()):
        table: dict[str, str] = import_module(f"detectors.languages.{other}.dates").WORDS
        for key, forms in table.items():
            month = key.startswith("month") and not key.endswith("abbr")
            if month or (other == "ru" and key == "unit year"):
                single = [form for form in expand(forms) if len(pieces_of(form)) == 1]
                yield from ((fold(form), _entry(key)) for form in single)


def _stems(stems: list[str]) -> re.Pattern[str] | None:
    """A pattern for any word that begins with one of the stems; None without stems."""
    if not stems:
        return None
    return re.compile("|".join(re.escape(stem) for stem in stems), re.IGNORECASE)


def expand(forms: str) -> list[str]:
    """The single forms of a table line: comma-separated, each a word or `stem|ending|ending`."""
    out: list[str] = []
    for piece in forms.split(","):
        word = piece.strip()
        if "|" in word:
            stem, *endings = word.split("|")
            out.extend(stem.strip() + ending.strip() for ending in endings)
        elif word:
            out.append(word)
    return out


def _entry(key: str) -> Entry:
    """`month 1` -> code m, num 1; `deictic day -1` -> code r, tag day, num -1."""
    kind, *rest = key.split()
    num, tags = 0, []
    for value in rest:
        if value.lstrip("-").isdigit():
            num = int(value)
        else:
            tags.append(value)
    tag = " ".join(tags)
    if kind == "unit":
        return Entry(_UNITS.get(tag.split()[0], "u"), num or 1, tag)
    code = CODES[kind]
    if kind in ("jalali", "jalali?", "hijri", "hijri?", "some", "week-weekday"):
        tag = kind.rstrip("?") + (" " + tag if tag else "")
    elif code in "Kk":
        tag = f"{kind.split('-')[0]} {tag}".strip()
    if kind == "number" and num > 31:
        code = "C"
    elif kind == "ordinal" and num > 31:
        code = "O"
    return Entry(code, num, tag)
