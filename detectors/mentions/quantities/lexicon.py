"""The tables of the nine languages, compiled once into look-ups over token keys."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from detectors.languages.ar.quantities import TABLE as ARABIC
from detectors.languages.en.quantities import TABLE as ENGLISH
from detectors.languages.fa.quantities import TABLE as PERSIAN
from detectors.languages.kk.quantities import TABLE as KAZAKH
from detectors.languages.ky.quantities import TABLE as KYRGYZ
from detectors.languages.quantity_table import QuantityTable
from detectors.languages.ru.quantities import TABLE as RUSSIAN
from detectors.languages.tr.quantities import TABLE as TURKISH
from detectors.languages.uk.quantities import TABLE as UKRAINIAN
from detectors.languages.zh.quantities import TABLE as CHINESE
from detectors.mentions.quantities.phrases import Phrases, forms, split_form

TABLES = {
    table.language: table
    for table in (ENGLISH, RUSSIAN, UKRAINIAN, KAZAKH, KYRGYZ, PERSIAN, CHINESE, ARABIC, TURKISH)
}  # fmt: skip
_SCRIPT = {
    "en": "latin", "tr": "latin", "ru": "cyrillic", "uk": "cyrillic", "kk": "cyrillic",
    "ky": "cyrillic", "fa": "arabic", "ar": "arabic", "zh": "han",
}  # fmt: skip


class Word(NamedTuple):
    """One number word.

    `role` is "cardinal", "hundred", "magnitude", "dual" (two of a magnitude) or "single" (a weak one).
    """

    role: str
    value: float


class Lexicon:
    """One language, ready for look-up. Build it with `lexicon`, which keeps each one."""

    def __init__(self, table: QuantityTable) -> None:
        self.table = table
        self.language = table.language
        self.turkish = table.language == "tr"
        self.decimal = table.decimal
        self.codes = frozenset(table.currencies)
        self.not_numbers = frozenset(self._keys(table.not_numbers))
        self.suffixes = forms(table.suffixes)
        self.words = self._number_words()
        self.inside = self._inside_words()
        self.conjunctions = self._key_set(table.conjunctions)
        self.any_conjunction = table.any_conjunction
        self.point = self._key_set(table.point)
        self.plus_half = self._phrases({"half": table.plus_half})
        self.fixed = self._numbers(table.fixed)
        self.fractions = self._numbers(table.fractions, inflected=True)
        self.denominators = self._numbers(table.denominators, inflected=True)
        self.fraction_bases = self._numbers(table.fraction_bases)
        self.out_of = self._phrases({"of": table.out_of})
        self.factors = self._numbers(table.factors)
        self.factor_after = self._phrases({"factor": table.factor_after})
        self.factor_before = self._phrases({"factor": table.factor_before})
        self.vague = self._phrases(table.vague)
        self.ordinals = self._numbers(table.ordinals)
        self.ordinal_suffixes = self._key_set(table.ordinal_suffixes)
        self.none = self._phrases({"none": table.none})
        self.none_before_noun = self._phrases({"none": table.none_before_noun})
        self.none_after_noun = self._phrases({"none": table.none_after_noun})
        self.hedges_before = self._phrases(table.hedges_before)
        self.hedges_after = self._phrases(table.hedges_after)
        self.change_verbs = self._phrases({"change": table.change_verbs})
        self.range_from = self._phrases({"from": table.range_from})
        self.range_to = self._phrases({"to": table.range_to})
        self.alternatives = self._phrases({"or": table.alternatives})
        self.units = self._phrases(table.units, inflected=True)
        self.units_before = self._phrases(table.units_before)
        self.currencies = self._phrases(table.currencies, inflected=True)
        self.half_units = self._half_units()
        self.duals = self._phrases(table.duals)
        self.money_magnitudes = self._numbers(table.money_magnitudes)
        self.per = self._phrases(table.per)
        self.age_after = self._phrases({"age": table.age_after})
        self.age_before = self._phrases({"age": table.age_before})
        self.counted = self._phrases(table.counted)
        self.singulars = self._singulars()
        self.outcomes = self._phrases(table.outcomes)
        self.classifiers = self._phrases({"classifier": table.classifiers})
        self.function_words = self._key_set(table.function_words)
        self.adjective_endings = tuple(forms(table.adjective_endings))
        self.noun_endings = tuple(sorted(forms(table.noun_endings), key=len, reverse=True))
        self.copulas = self._phrases({"is": table.copulas})
        self.part_after = self._phrases({"part": table.part_after})
        self.partitives = self._key_set(table.partitives)
        self.number_of = self._phrases({"number": table.number_of})
        self.numbered = self._phrases({"numbered": table.numbered})
        self.part_of = self._phrases({"part": table.part_of})
        self.further = self._phrases({"further": table.further})
        self.skipped = self._phrases({"skip": table.skipped})
        self.labels_after = self._phrases({"label": table.labels_after})
        self.endings = self._key_set(table.suffixes)
        self.labels = self._phrases({"label": table.labels})
        self.weak_labels = self._phrases({"label": table.weak_labels})
        self.streets = self._key_set(table.streets)
        self.clock_before = self._phrases({"clock": table.clock_before})
        self.clock_units = self._phrases({"clock": table.clock_units})
        self.clock_word = self._phrases({"clock": table.clock_word})
        self.verb_endings = tuple(forms(table.verb_endings))
        self.inverted = self._phrases(table.inverted)
        self.not_aged = self._phrases({"thing": table.not_aged})
        self.clock_after = self._phrases({"clock": table.clock_after})
        self.scopes = self._phrases(
            {
                "plan": table.plan,
                "demand": table.demand,
                "capacity": table.capacity,
                "previous": table.previous,
                "so_far": table.so_far,
                "as_of": table.as_of,
                "early": table.early,
                "estimate": table.estimate,
                "other": table.other_scope,
                "cumulative": table.cumulative,
                "partial": table.partial,
                "gross": table.gross,
                "net": table.net,
            }
        )
        self.listed = self._phrases({"listed": table.listed})
        self.moments = self._phrases({"moment": table.moments})
        self.moments_after = self._phrases({"moment": table.moments_after})
        self.sums = self._phrases(table.sums)
        self.turnout = self._phrases({"turnout": table.turnout})
        self.scopes_before = self._phrases({"previous": table.previous_before})
        self.compound_values: dict[str, float] = {}
        self.compound_units: dict[str, str] = {}
        self.compound = self._compound()
        self.compound_hint = re.compile("|".join(self.compound_units) or r"\0")
        self.starters = self._starters()
        self.triggers = self._triggers()
        self.vocabulary = self._vocabulary()

    def _keys(self, text: str) -> list[str]:
        return [
            keys[0]
            for form in forms(text)
            if len(keys := split_form(form, turkish=self.turkish)) == 1
        ]

    def _key_set(self, text: str) -> frozenset[str]:
        return frozenset(self._keys(text))

    def _inflected(self, form: str) -> list[str]:
        """The form itself and, in an agglutinative language, with every ending."""
        return [form, *(form + ending for ending in self.suffixes)]

    def _phrases(self, table: Mapping[str, str], *, inflected: bool = False) -> Phrases[str]:
        return Phrases(
            (
                (variant, value)
                for value, text in table.items()
                for form in forms(text)
                for variant in (self._inflected(form) if inflected else [form])
            ),
            turkish=self.turkish,
        )

    def _numbers(self, table: Mapping[float, str], *, inflected: bool = False) -> Phrases[float]:
        return Phrases(
            (
                (variant, value)
                for value, text in table.items()
                for form in forms(text)
                for variant in (self._inflected(form) if inflected else [form])
            ),
            turkish=self.turkish,
        )

    def _number_words(self) -> dict[str, Word]:
        words: dict[str, Word] = {}
        roles: list[tuple[str, Mapping[float, str]]] = [
            ("magnitude", self.table.magnitudes),
            ("dual", self.table.dual_magnitudes),
            ("hundred", {100: self.table.hundred}),
            ("cardinal", self.table.cardinals),
            ("single", {1: self.table.singles}),
        ]
        for role, table in roles:
            for value, text in table.items():
                for form in forms(text):
                    for variant in self._inflected(form):
                        keys = split_form(variant, turkish=self.turkish)
                        if len(keys) == 1 and keys[0] not in self.not_numbers:
                            words.setdefault(keys[0], Word(role, float(value)))
        # A bare form beats the ending of another ("altı" is six, not "alt" with an ending).
        for role, table in roles:
            for value, text in table.items():
                for key in self._keys(text):
                    words[key] = Word(role, float(value))
        return words

    def _inside_words(self) -> dict[str, Word]:
        """Magnitudes whose inflected form is another word unless a number stands before ("30 bine")."""
        return {
            split_form(variant, turkish=self.turkish)[0]: Word("magnitude", float(value))
            for value, text in self.table.magnitudes.items()
            for form in forms(text)
            for variant in self._inflected(form)
            if variant in self.not_numbers and _in_harmony(form, variant)
        }

    def _singulars(self) -> dict[str, str]:
        """The class of each English noun of the table, by its singular."""
        nouns = self.table.counted if self.table.language == "en" else {}
        return {
            form[:-1]: value
            for value, text in nouns.items()
            for form in forms(text)
            if form.isalpha() and form.endswith("s") and not form.endswith(("ss", "ies"))
        }

    def _half_units(self) -> Phrases[str]:
        """Units written together with the word for half ("полчаса", "півгодини")."""
        return Phrases(
            (prefix + form, unit)
            for prefix in forms(self.table.half_prefixes)
            for unit, text in self.table.units.items()
            for form in forms(text)
            if " " not in form and "*" not in form and len(form) > 2
        )

    def _compound(self) -> re.Pattern[str] | None:
        """The pattern of adjectives with a fused number ("двадцатилетний"), or None."""
        table = self.table
        if not table.compounds or not table.compound_numbers:
            return None
        numbers = {
            split_form(form)[0]: value
            for value, text in table.compound_numbers.items()
            for form in forms(text)
        }
        self.compound_values = numbers
        self.compound_units = {
            split_form(form)[0]: unit
            for unit, text in table.compounds.items()
            for form in forms(text)
        }
        either = "|".join(sorted(numbers, key=len, reverse=True))
        units = "|".join(sorted(self.compound_units, key=len, reverse=True))
        endings = "|".join(sorted(forms(table.compound_endings), key=len, reverse=True))
        return re.compile(f"(?P<a>{either})?(?P<b>{either})?(?P<u>{units})(?P<e>{endings})")

    def _starters(self) -> frozenset[str]:
        """Words with which a quantity can begin."""
        return frozenset(self.words).union(*(table.first_words() for table in self._openers()))

    def _triggers(self) -> frozenset[str]:
        """Words without which a sentence in letters alone holds no quantity.

        Of a phrase it is the longest word: "a third" is looked for by "third".
        """
        return frozenset(self.words).union(*(table.rare_words() for table in self._openers()))

    def _openers(self) -> list[Phrases[str] | Phrases[float]]:
        return [
            self.fixed, self.fractions, self.fraction_bases, self.factors, self.vague,
            self.ordinals, self.none, self.none_before_noun, self.none_after_noun,
            self.half_units, self.duals, self.plus_half,
        ]  # fmt: skip

    def _vocabulary(self) -> frozenset[str]:
        """Every word of the tables: the prefixes that Arabic writes joined are cut off others."""
        known = set(self.words) | self.function_words | self.conjunctions
        for table in vars(self).values():
            if isinstance(table, Phrases):
                known |= table.all_words()
        return frozenset(known)


_VOWELS = "eiöüaıou"  # first the front ones


def _in_harmony(form: str, variant: str) -> bool:
    """False for a Turkish ending with the wrong vowel: "bina" is a building, "bine" is "to a thousand"."""
    own = [_VOWELS.index(sign) < 4 for sign in form if sign in _VOWELS]
    ending = [_VOWELS.index(sign) < 4 for sign in variant[len(form) :] if sign in _VOWELS]
    return not own or not ending or own[-1] == ending[0]


@cache
def lexicon(language: str) -> Lexicon:
    """The compiled table of one of the nine languages; KeyError for any other."""
    return Lexicon(TABLES[language])


_LETTERS = {
    "latin": re.compile("[A-Za-zÇĞİÖŞÜçğıöşü]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "arabic": re.compile(r"[\u0600-\u06ff]"),
    "han": re.compile(r"[\u3400-\u9fff]"),
}
_ASCII = re.compile("[A-Za-z]")
# Letters that one language of a script has and its neighbours lack.
_TELLTALE = {
    "cyrillic": (("uk", "іїєґ"), ("kk", "әғқұһ"), ("ky", "ңөү")),
    "arabic": (("fa", "پچژگکی"), ("ar", "ةىيكأإ")),
    "latin": (("tr", "ğışİçöü"),),
}


def language_of(body: str, tag: str | None) -> str:
    """The one of the nine languages to read `body` in.

    The tag decides when it is one of the nine and its script is the text's; otherwise the letters
    of the first 2,000 signs do. English when there are no letters at all.
    """
    sample = body[:2000]
    counts = {"latin": 0, "cyrillic": 0, "arabic": 0, "han": 0}
    if sample.isascii():
        counts["latin"] = len(_ASCII.findall(sample))
    else:
        counts = {name: len(letters.findall(sample)) for name, letters in _LETTERS.items()}
    # One Han sign says about as much as a short word.
    counts["han"] *= 3
    script = max(counts, key=lambda name: counts[name])
    named = (tag or "").replace("_", "-").split("-")[0].lower()
    if named in TABLES and (_SCRIPT[named] == script or not counts[script]):
        return named
    lowered = sample.lower()
    for language, letters in _TELLTALE.get(script, ()):
        count = sum(lowered.count(letter) for letter in letters)
        if count * 60 >= counts[script]:
            # Kazakh shares its і with Ukrainian, and Kyrgyz letters are Kazakh ones too.
            if language == "uk" and any(letter in lowered for letter in "әғқұһңөү"):
                continue
            return language
    return {"latin": "en", "cyrillic": "ru", "arabic": "fa", "han": "zh"}[script]
