"""Runs of capitalised words and what each of them is: a person, a body, a place or neither.

Names and places are two sides of one decision, so it is taken once and both readers select from it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from detectors.mentions import morphology
from detectors.mentions.names.declension import given_readings, is_patronymic, surname_readings
from detectors.mentions.names.romanise import sound
from detectors.mentions.names.tables import GIVEN
from detectors.mentions.vocabulary import lexicon, words_in
from detectors.mentions.words import Word, is_turkic, words_of
from detectors.types import Span, Text

Kind = Literal["person", "organisation", "place", "unknown"]


class Run(NamedTuple):
    """Words `first` to `last` of a sentence (inclusive) that stand together as a name.

    `start` and `end` are its half-open offsets without title and suffix, `words` the words of the
    name as they compare, `suffix` what stood after an apostrophe ("s", "nde"), `before` the
    case-folded word before it ("" at the start), `rule` why it is of its `kind`.
    """

    sentence: int
    first: int
    last: int
    start: int
    end: int
    words: tuple[str, ...]
    suffix: str
    before: str
    kind: Kind
    rule: str


_QUOTES = {"«": "»", "“": "”", "„": "“", "「": "」"}
_LONGEST_QUOTED = 60
# No sentence: no stop, no comma, no verb sign inside the marks.
_TITLE_LIKE = re.compile(r"[^.,!?;:«»“”]{2,60}")
_TURKIC_PLACE = re.compile(
    r".{3}(?:[дт][аеоө]|н?[дт][аеоө]н|[дтн][аеоө]н|[дт][ае][ғг][ыі]|[дт][ао][гк]у|[гқғк][аеоө]|н[аеө]н)$"
)
_TOWN = re.compile(r".(?:[сц]ь?к|град|бург|поль|абад|кент|стан|горск)(?:а|у|е|ом|і|і)?$")
_ARTICLE = re.compile(r"(?:a[ldnrstz]|el|ul|аль|эль|ад|ас|аш|ан)-[A-ZА-ЯЁ]")
_CASED = ("latin", "cyrillic")
_APOSTROPHES = "'’ʼ"
_MONTHS_AND_NAMES = frozenset(("jan", "june", "april", "may"))
_POSSESSIVE = ("ы", "і", "и", "у", "ү", "ı", "i", "u", "ü")
# They stand before a person's other verb, and before a thing's as well.
_AUXILIARIES = frozenset("is was has had did does never was была был були була был".split())
# Long texts of one "sentence" (speech recognition) hold no more names than this for each.
_MOST_WORDS_IN_NAME = 8


@cache
def _starters() -> frozenset[str]:
    return words_in("names", "STARTERS", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def _not_names() -> frozenset[str]:
    return words_in("names", "NOT_NAMES", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def _named_bodies() -> frozenset[str]:
    return words_in("names", "NAMED_BODIES", "en")


def _plain_given(low: str) -> bool:
    return sound(low) in GIVEN


@cache
def _titles() -> frozenset[str]:
    return words_in("names", "TITLES", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def _particles() -> frozenset[str]:
    return words_in("names", "PARTICLES", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def _connectors() -> frozenset[str]:
    return words_in("names", "CONNECTORS", "en", "tr", "ru", "uk", "kk", "ky") | {"&"}


@cache
def _person_verbs() -> frozenset[str]:
    return words_in("names", "PERSON_VERBS", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def _prepositions() -> frozenset[str]:
    return words_in("places", "PREPOSITIONS", "en", "ru", "uk")


@cache
def _openers() -> frozenset[str]:
    return words_in("places", "OPENERS", "en")


_DIRECTIONS = frozenset(
    "north south east west outskirts centre center middle northeast northwest southeast southwest south-west north-west north-east south-east town city village port".split()
)
# After these Russian and Ukrainian prepositions a person stands as easily as a place.
_EITHER = frozenset(
    "у к ко от за до между над перед від із з with by from of for past near".split()
)


@lru_cache(maxsize=64)
def runs_of(text: Text, sentences: tuple[Span, ...]) -> tuple[Run, ...]:
    """The runs of every sentence in order, each with its kind; a text agrees with itself.

    A surname that a full name of the text carries is a person wherever it stands alone, and a word
    once plainly a place is one wherever nothing says otherwise.
    """
    found: list[Run] = []
    turkic = is_turkic(text, sentences)
    for number, words in enumerate(words_of(text, sentences)):
        if _has_case(words):
            found.extend(_Sentence(text.body, number, words, turkic=turkic).runs())
    return _agreed(tuple(found))


def _has_case(words: tuple[Word, ...]) -> bool:
    """False for a headline in capitals and for speech recognition without any."""
    cased = [word for word in words if word.script in _CASED and len(word.text) > 1]
    capitals = sum(word.capital for word in cased)
    upper = sum(word.upper for word in cased)
    return capitals > 0 and (upper * 2 <= len(cased) or len(cased) <= 3)


def _capital(word: Word) -> bool:
    """True for a word with a capital, also after an Arabic article: "al-Mansouri"."""
    return word.capital or bool(_ARTICLE.match(word.text))


class _Sentence:
    """One pass over the words of a sentence."""

    def __init__(self, body: str, number: int, words: tuple[Word, ...], *, turkic: bool) -> None:
        self.body = body
        self.number = number
        self.words = words
        self.turkic = turkic

    def runs(self) -> list[Run]:
        found: list[Run] = []
        at = 0
        while at < len(self.words):
            if not self._opens(at):
                at += 1
                continue
            last = self._extent(at)
            quoted = self._quoted(at)
            if quoted:
                found.append(quoted)
                at = quoted.last + 1
                continue
            for first, end in self._split(at, last):
                run = self._trimmed(first, end)
                if run:
                    self._register(self._container(run, found), found)
            at = last + 1
        return found

    def _container(self, run: Run, found: list[Run]) -> Run:
        """A name of which nothing is known, right behind a place and a comma: "Tarsk, Vardania"."""
        behind = bool(found) and found[-1].kind == "place" and found[-1].last + 1 == run.first
        if behind and run.kind == "unknown" and self._gap(run.first - 1) == ", ":
            return run._replace(kind="place", rule="container")
        return run

    def _split(self, first: int, last: int) -> tuple[tuple[int, int], ...]:
        """The run, or two of them where a place in the genitive stands before a person's name.

        «гражданин Кессии Умар Дасаев»: the first word is no part of the name behind it.
        """
        if self.turkic and last > first and self._stands_there(first, last):
            return ((first, last - 1), (last, last))
        if self.words[first].script != "cyrillic" or last - first < 2:
            return ((first, last),)
        lows = [self.words[at].low for at in range(first, last + 1)]
        if any(is_patronymic(low) for low in lows) or len(lows[0]) < 3:
            return ((first, last),)
        for at in range(1, len(lows) - 1):
            before = lows[at - 1]
            if (
                _is_given(lows[at], True)
                and not _is_given(before, True)
                and not _surname_like(before)
            ):
                return ((first, first + at - 1), (first + at, last))
        return ((first, last),)

    def _stands_there(self, first: int, last: int) -> bool:
        """True for a person's name before a place in the locative: "Ahmet Yılmaz Ankara'da"."""
        place = self.words[last]
        located = _place_suffix(_suffix_of(place.text)) or (
            place.script == "cyrillic" and bool(_TURKIC_PLACE.search(place.low))
        )
        if not located or self._tagged(last, "place-noun"):
            return False
        cyrillic = self.words[first].script == "cyrillic"
        if not _is_given(self.words[first].low, cyrillic):
            return False
        return last - first >= 2 or self._tagged(last, "city", "country")

    def _quoted(self, at: int) -> Run | None:
        """The words between quotation marks as one name, if they look like one; else None."""
        start = self.words[at].start
        mark = self.body[start - 1 : start]
        if mark not in _QUOTES:
            return None
        close = self.body.find(_QUOTES[mark], start, start + _LONGEST_QUOTED)
        inner = self.body[start:close] if close > 0 else ""
        if not inner or not _TITLE_LIKE.fullmatch(inner) or len(self.words[at].text) == 1:
            return None
        last = at
        while last + 1 < len(self.words) and self.words[last + 1].end <= close:
            last += 1
        if last - at > 4:
            return None
        body = any(self._tagged(word, "body") for word in range(at, last + 1)) or any(
            self._tagged(word, "body") for word in range(max(0, at - 2), at)
        )
        before = self.words[at - 1].low if at else ""
        if not body and (
            not at or self.body[start - 2 : start - 1] != " " or before in _prepositions()
        ):
            return None
        kind: Kind = "organisation" if body else "unknown"
        words = self._words_of(at, last)
        return Run(self.number, at, last, start, close, words, "", before, kind, "quoted")

    def _gap(self, at: int) -> str:
        """What stands between word `at` and the next."""
        return self.body[self.words[at].end : self.words[at + 1].start]

    def _opens(self, at: int) -> bool:
        word = self.words[at]
        if word.script not in _CASED:
            return False
        return _capital(word)

    def _extent(self, at: int) -> int:
        """The last word of the run that begins at `at`."""
        last = at
        while last + 1 < len(self.words) and last - at < _MOST_WORDS_IN_NAME:
            word, following = self.words[last], self.words[last + 1]
            if _suffix_of(word.text) or following.script != word.script:
                break
            if not self._joined(last, at):
                break
            if _capital(following):
                last += 1
                continue
            step = self._bridge(last + 1, at)
            if not step:
                break
            last += step
        return last

    def _joined(self, at: int, first: int) -> bool:
        gap = self._gap(at)
        if gap in (" ", "\u00a0", "-", "‑", "' ", "’ "):
            return True
        dotted = gap in (".", ". ", ".\u00a0", "." + "\u202f")
        if not dotted:
            return gap == " & "
        word = self.words[at]
        return len(word.text) <= 2 or word.low in _titles()

    def _bridge(self, at: int, first: int) -> int:
        """How many words forward the run goes on across small words, 0 when it ends."""
        low = self.words[at].low
        if low in _particles():
            if self._capital_follows(at):
                return 2
            twice = at + 1 < len(self.words) and self.words[at + 1].low in _particles()
            return 3 if twice and self._capital_follows(at + 1) else 0
        titled = low == "of" and self.words[at - 1].low in _titles()
        if low in _connectors() and (titled or self._is_body(first, at)):
            if self._capital_follows(at):
                return 2
            if (
                at + 2 < len(self.words)
                and self.words[at + 1].low == "the"
                and self._capital_follows(at + 1)
            ):
                return 3
        return 0

    def _capital_follows(self, at: int) -> bool:
        return (
            at + 1 < len(self.words)
            and self._gap(at) in (" ", "-", "\u00a0")
            and self._gap(at - 1) in (" ", "-", "\u00a0")
            and _capital(self.words[at + 1])
        )

    def _is_body(self, first: int, stop: int) -> bool:
        return any(self._tagged(at, "body") for at in range(first, stop))

    def _tagged(self, at: int, *kinds: str) -> bool:
        return any(tag.kind in kinds for tag in lexicon().tags(self.words, at))

    def _trimmed(self, first: int, last: int) -> Run | None:
        """The run without title, opening word and suffix, with its kind; None when nothing is left."""
        opened = first
        title = False
        if first == 0 and self._is_opening_word(first, last):
            first += 1
        body = any(self._tagged(at, "body") for at in range(first, last + 1))
        if not body:
            inside = [at for at in range(first, last) if self.words[at].low in _titles()]
            if inside and not self.words[inside[-1]].upper:  # "Kremlin Spokesman Dmitry Peskov"
                first = inside[-1]
        while first <= last:
            low = self.words[first].low
            is_title = low in _titles() and not self.words[first].upper
            if is_title and (first < last or not body):
                title, first = True, first + 1
                # "Secretary of State Antony Blinken": the office goes with its title.
                if first + 2 <= last and self.words[first].low in ("of", "for"):
                    first += 2
            elif (self._no_name(first) or self._tagged(first, "nationality")) and not (
                body and self._tagged(first, "nationality")
            ):
                first += 1
            else:
                break
        while last >= first and (
            self._no_name(last) or (self.words[last].low in _titles() and last > first)
        ):
            last -= 1
        if first > last:
            return None
        if first == last and len(self.words[first].text) == 1:
            dotted = self.body[self.words[first].end : self.words[first].end + 1] == "."
            if not dotted:
                return None
        return self._classified(first, last, title=title, at_start=opened == 0)

    def _no_name(self, at: int) -> bool:
        """True for months, days, languages and currency codes; an initial is none of them."""
        low = _without_suffix(self.words[at].low)
        if low in _MONTHS_AND_NAMES and at + 1 < len(self.words) and self._gap(at) == " ":
            following = self.words[at + 1]
            if following.low in _particles() or (following.capital and not following.upper):
                return False  # "Jan van der Berg", "June Smith"
        if len(low) == 1 and self.body[self.words[at].end : self.words[at].end + 1] == ".":
            return False
        return low in _not_names() or low.removesuffix("s") in _not_names()

    def _is_opening_word(self, first: int, last: int) -> bool:
        """True when the sentence's first word is no part of a name although it has its capital."""
        word = self.words[first]
        low = _without_suffix(word.low)
        alone = first == last or len(self._words_of(first + 1, last)) == 0
        if word.low in ("he", "an") and not alone and not _suffix_of(word.text):
            following = self.words[first + 1]
            # "He Jianming": a Chinese surname, since a verb has no capital.
            return (
                self._tagged(first + 1, "country", "nationality", "not-a-name") or following.upper
            )
        if len(word.text) == 1 and not alone and self._gap(first).startswith("."):
            return False
        if "-" in word.text and word.text.rpartition("-")[2].islower() and word.script == "latin":
            return True  # "Tea-house keeper"
        if not alone and self._stands_before_name(first, last):
            return True
        if low in _openers() and not alone and self.words[first + 1].low not in _starters():
            return False  # "Little Orrin"
        if low in _starters() and not (self._tagged(first, "body") and not alone):
            return not (alone and len(low) > 2 and self._is_named_elsewhere(word))
        if not alone or word.upper:
            return False
        return not self._plainly_name(first)

    def _stands_before_name(self, first: int, last: int) -> bool:
        """True for a word of its own before a name: "Защитил Г. Р. Абакумов", "İşsiz Mehmet Demir"."""
        word, following = self.words[first], self.words[first + 1]
        cyrillic = word.script == "cyrillic"
        if _is_given(word.low, cyrillic) or _suffix_of(word.text) or not self._gap(first).isspace():
            return False
        if self._tagged(first, "occupation", "employment", "person", "relation"):
            return True
        initial = (
            len(following.text) == 1 and self._gap(first + 1).startswith(".")
            if (first + 1 < len(self.words) - 1)
            else False
        )
        if cyrillic and initial:
            return not _surname_like(word.low)
        if last - first < 2 or not _is_given(following.low, cyrillic):
            return False
        return not is_patronymic(self.words[first + 2].low) and not _surname_like(word.low)

    def _is_named_elsewhere(self, word: Word) -> bool:
        return sum(other.text == word.text for other in self.words[:200]) > 1

    def _plainly_name(self, at: int) -> bool:
        """True when a lone capitalised word at the start of a sentence is still seen to be a name."""
        word = self.words[at]
        bare = _without_suffix(word.low)
        if self._tagged(at, "country", "city"):
            return True
        if self._tagged(at, "place-noun", "title", "body", "nationality") or self._no_name(at):
            return False
        if self.turkic and self._possessed_place(at + 1):
            return True
        if word.script == "cyrillic":
            return _cyrillic_name(bare)
        if sound(bare) in GIVEN or bare.endswith(_LATIN_SURNAMES):
            return True
        following = self.words[at + 1].low if at + 1 < len(self.words) else ""
        gap = self._gap(at) if following else ""
        if following in _person_verbs() and gap == " " and not bare.endswith(("s", "ing", "ed")):
            return True
        if gap == ", " and sound(following) in GIVEN and self.words[at + 1].capital:
            return True  # "Brasket, Luca, male"
        return bool(_suffix_of(word.text)) or (
            gap.startswith((", ", " (")) and self._initials(at + 1)
        )

    def _possessed_place(self, at: int) -> bool:
        """True for the noun of a Turkic place name, which has a possessive ending: "Сарыөзен көпірі"."""
        return (
            at < len(self.words)
            and self._gap(at - 1) == " "
            and self.words[at].low.endswith(_POSSESSIVE)
            and self._tagged(at, "place-noun")
        )

    def _initials(self, at: int) -> bool:
        return (
            at < len(self.words)
            and len(self.words[at].text) == 1
            and self.words[at].capital
            and self.body[self.words[at].end : self.words[at].end + 1] == "."
        )

    def _words_of(self, first: int, last: int) -> tuple[str, ...]:
        return tuple(
            _without_suffix(self.words[at].text)
            for at in range(first, last + 1)
            if self.words[at].low not in _connectors() or self.words[at].capital
        )

    def _classified(self, first: int, last: int, *, title: bool, at_start: bool) -> Run:
        words = self._words_of(first, last)
        suffix = _suffix_of(self.words[last].text)
        end = self.words[last].end - (len(suffix) + 1 if suffix else 0)
        if len(self.words[last].text) == 1 and self.body[end : end + 1] == "." and last > first:
            end += 1  # the full stop of a closing initial belongs to it: "Molnay, G."
        before = self.words[first - 1].low if first else ""
        kind, rule = self._kind(first, last, words, suffix, title=title, at_start=at_start)
        return Run(
            self.number,
            first,
            last,
            self.words[first].start,
            end,
            words,
            suffix,
            before,
            kind,
            rule,
        )

    def _kind(
        self,
        first: int,
        last: int,
        words: tuple[str, ...],
        suffix: str,
        *,
        title: bool,
        at_start: bool,
    ) -> tuple[Kind, str]:
        lows = [word.casefold() for word in words]
        cyrillic = self.words[first].script == "cyrillic"
        if any(self._tagged(at, "body") for at in range(first, last + 1)):
            return "organisation", "body-noun"
        if (
            not self.turkic
            and self._tagged_before(first, "body")
            and len(words) <= 3
            and not any(_is_given(low, cyrillic) for low in (lows if cyrillic else lows[:1]))
        ):
            return "organisation", "body-noun"
        if not cyrillic and self._named_body(last) and not any(map(_plain_given, lows)):
            return "organisation", "body-noun"
        if self._tagged_before(first, "vessel"):
            return "unknown", "vessel"
        if title:
            return "person", "title"
        if self._gazetteer(first, last):
            return "place", "gazetteer"
        if at_start and lows[0] == "he" and len(words) == 2:
            return "person", "chinese-order"
        if any(len(word) == 1 for word in words) and len(words) > 1:
            return "person", "initials"
        if (
            len(words) == 1
            and self.words[first].upper
            and len(words[0]) <= 6
            and words[0].isalpha()
        ):
            return "organisation", "acronym"
        if _place_suffix(suffix):
            return "place", "locative"
        preposition = self._preposition(first)
        if cyrillic and any(is_patronymic(low) for low in lows[1:]):
            return "person", "patronymic"
        given = [_is_given(low, cyrillic) for low in lows]
        if len(words) > 1 and any(given if cyrillic else given[:-1]):
            return "person", "given-name"
        if self._place_word(first, last):
            return "place", "place-noun"
        if cyrillic and len(words) > 1 and _surname_like(lows[-1]) and not preposition:
            return "person", "surname"
        if len(words) == 1 and given[0] and not (preposition and preposition not in _EITHER):
            return "person", "given-name"
        if preposition and preposition not in _EITHER:
            return "place", "preposition"
        if self.turkic and _TURKIC_PLACE.search(lows[-1]):
            return "place", "locative"
        if cyrillic and _TOWN.search(lows[-1]):
            return "place", "ending"
        if cyrillic and len(words) == 1 and _surname_like(lows[0]):
            return "person", "surname"
        if self._tagged_before(first, "title"):
            return "person", "title"
        if preposition and cyrillic and preposition not in ("за", "между", "к", "ко"):
            return "place", "preposition"
        if not preposition and self._told(last):
            return "person", "person-verb"
        return "unknown", "opening" if at_start else "capitals"

    def _named_body(self, last: int) -> bool:
        """True for "the Harvest party": a noun that bodies with names of their own have behind them."""
        return (
            last + 1 < len(self.words)
            and self._gap(last) == " "
            and self.words[last + 1].low in _named_bodies()
            and not self._gazetteer(last, last)
        )

    def _gazetteer(self, first: int, last: int) -> bool:
        for tag in lexicon().tags(self.words, first):
            if tag.kind in ("country", "city") and tag.length >= last - first + 1:
                return True
        return False

    def _tagged_before(self, first: int, kind: str) -> bool:
        return first > 0 and self._gap(first - 1) in (" ", ". ") and self._tagged(first - 1, kind)

    def _preposition(self, first: int) -> str:
        at = first - 1
        while at > 0 and (
            self.words[at].low in ("the", "neighbouring", "nearby", "distant")
            or (self.words[at].capital and self._tagged(at, "nationality"))
        ):
            at -= 1
        if at > 0 and self.words[at].low == "of" and self.words[at - 1].low in _DIRECTIONS:
            return "in"
        if at >= 0 and self.words[at].low in _prepositions():
            between = self.body[self.words[at].end : self.words[first].start]
            if not any(mark in between for mark in ".,;:!?"):
                return self.words[at].low
        return ""

    def _place_word(self, first: int, last: int) -> bool:
        """True when a noun of place is part of the run or stands beside it."""
        inside = any(self._tagged(at, "place-noun") for at in range(first, last + 1))
        if inside and last > first:
            return True
        if self.words[first].low in _openers() and last > first:
            return True
        if last + 1 < len(self.words) and self._gap(last) in (" ", "\u00a0"):
            following = self.words[last + 1]
            if not following.capital and self._tagged(last + 1, "place-noun"):
                latin = self.words[last].script == "latin"
                return latin or self.turkic or _adjectival(self.words[last].low)
        if first and self._gap(first - 1) in (" ", ". ", "\u00a0", " «"):
            noun = self.words[first - 1]
            if noun.script == "cyrillic" and not noun.capital:
                return self._tagged(first - 1, "place-noun")
            if noun.low == "of" and first > 1:
                return self._tagged(first - 2, "place-noun")
        return False

    def _told(self, last: int) -> bool:
        if last + 1 >= len(self.words):
            return False
        gap = self._gap(last)
        following = self.words[last + 1]
        if gap == " ":
            return following.low in _person_verbs() and following.low not in _AUXILIARIES
        # "Luca Brasket, 26, a courier": an age in apposition.
        return gap == ", " and following.text.isdigit() and 5 <= int(following.text[:3]) <= 110

    def _register(self, run: Run, found: list[Run]) -> None:
        """Add the run, joined to the one before where both are a name in register order."""
        family = found[-1] if found else None
        if family is None or family.last + 1 != run.first or not self._is_register(family, run):
            found.append(run)
            return
        dot = int(
            len(run.words[-1]) == 1
            and self.body[run.end : run.end + 1] == "."
            and self.body[run.end - 1] != "."
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

    def _is_register(self, family: Run, run: Run) -> bool:
        """True for "Molnay, G." and, at the head of an entry, "Brasket, Luca,"."""
        if self._gap(family.last) not in (", ", "/") or len(family.words) != 1:
            return False
        if family.kind == "organisation" or family.suffix:
            return False
        if all(len(word) == 1 for word in run.words):
            return True
        after = self.body[run.end : run.end + 1]
        opening = self.body[: family.start].rstrip()[-1:] if family.start < 200 else ""
        opening = opening or self.body[max(0, family.start - 3) : family.start].rstrip()[-1:]
        entry = family.first == 0 or opening in ("", ":", ";", ".", "\n", "(", "—", "-", "№")
        if sound(run.words[0]) in GIVEN:
            return entry or self._gap(family.last) == "/" or after in (",", ";", ".", "")
        return opening == ":" and after in (",", ";") and len(run.words) == 1


_LATIN_SURNAMES = (
    "ov", "ova", "ev", "eva", "yev", "yeva", "enko", "sky", "skiy", "skyi", "skaya", "ska", "shvili", "dze",
    "ian", "yan", "sson", "ssen", "oğlu", "oglu", "zadeh", "pour", "uly", "kyzy",
)  # fmt: skip


def _suffix_of(word: str) -> str:
    """What stands after an apostrophe when it is an ending: "s" of "Kazakhstan's", "nde" of "Tüneli'nde"."""
    for apostrophe in _APOSTROPHES:
        if apostrophe in word:
            head, _, tail = word.rpartition(apostrophe)
            if (
                tail.islower()
                and len(head) > 2
                and len(tail) <= 7
                and head[:1].isascii() | (head[:1] < "\u0250")
            ):
                return tail
    return ""


def _without_suffix(word: str) -> str:
    suffix = _suffix_of(word)
    return word[: -len(suffix) - 1] if suffix else word


_LOCATIVE = frozenset(
    "da de ta te nda nde dan den tan ten ndan nden daki deki taki teki ndaki ndeki".split()
)


def _place_suffix(suffix: str) -> bool:
    """True for the Turkish locative and ablative, which persons seldom carry."""
    return suffix in _LOCATIVE


def _is_given(low: str, cyrillic: bool) -> bool:
    if cyrillic:
        return any(sound(reading.lemma) in GIVEN for reading in given_readings(low))
    return sound(low) in GIVEN


_SURNAME_ENDS = (
    "ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "енко",
    "швили", "дзе", "ян", "ук", "юк", "чук", "ський", "цький", "ська", "баев", "бай", "ұлы", "улы", "тегін",
)  # fmt: skip


def _surname_like(low: str) -> bool:
    """True when some nominative of a Cyrillic word ends as surnames end."""
    return len(low) > 4 and any(
        reading.lemma.endswith(_SURNAME_ENDS) for reading in surname_readings(low)
    )


def _cyrillic_name(low: str) -> bool:
    """True for a lone Cyrillic word that is a name rather than the first word of a sentence."""
    known = morphology.forms(low, "ru")
    if known and known[0].known:
        return any({"Surn", "Name", "Patr", "Geox"} & form.grammemes for form in known[:1])
    return _is_given(low, True) or _surname_like(low)


def _adjectival(low: str) -> bool:
    return low.endswith(
        (
            "ий",
            "ый",
            "ой",
            "ая",
            "ого",
            "ому",
            "ом",
            "ым",
            "им",
            "ую",
            "ій",
            "ої",
            "ський",
            "ська",
            "ському",
        )
    )


def _agreed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs with one kind for each name throughout the text."""
    people: set[str] = set()
    places: set[str] = set()
    for run in runs:
        if run.kind == "person" and (len(run.words) > 1 or run.rule != "surname"):
            people.update(_keys(run.words[-1]))
            if len(run.words) > 1:
                people.update(_keys(run.words[0]))
        elif run.kind == "place":
            places.update(_keys(" ".join(run.words)))
    return tuple(_agree(run, people, places) for run in runs)


def _keys(word: str) -> frozenset[str]:
    low = word.casefold()
    if "\u0400" <= low[:1] <= "\u052f" and " " not in low:
        readings = (*surname_readings(low), *given_readings(low))
        return frozenset(sound(reading.lemma) for reading in readings if len(reading.lemma) > 2)
    return frozenset((sound(low),)) if len(low) > 2 else frozenset()


def _agree(run: Run, people: set[str], places: set[str]) -> Run:
    if run.kind == "organisation" or run.rule == "gazetteer":
        return run
    alone = len(run.words) == 1 and run.kind in ("unknown", "place")
    if alone and run.rule not in ("locative", "place-noun") and _keys(run.words[0]) & people:
        return run._replace(kind="person", rule="same-text")
    open_to_place = run.kind == "unknown" or run.rule in ("surname", "person-verb")
    if open_to_place and _keys(" ".join(run.words)) & places:
        return run._replace(kind="place", rule="same-text")
    return run
