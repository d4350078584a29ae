"""What a language must say about its numbers: the shape of every `quantities.py` table.

Forms are written in one string and separated by `|`. A form may have several words; a word that
ends in `*` stands for every word that begins so. Letters are compared case-folded and composed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def _none() -> dict[str, str]:
    return {}


def _no_numbers() -> dict[float, str]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityTable:
    """The number words of one language. Every field is data; the reader holds the logic.

    `cardinals` up to 999 by value; `hundred` words multiply what stands before them;
    `magnitudes` by multiplier, from 1,000. `suffixes` are endings that any number word, unit or
    currency may take (agglutinative languages); `not_numbers` are words that only look inflected,
    `skipped` are whole words of Chinese that hold a number sign. `dual_magnitudes` are two of a
    magnitude in one word (Arabic). `further` says that a number comes on top of another.
    `denominators` are the words that turn a number before them into a fraction ("thirds"),
    `fraction_bases` those that stand before the numerator ("üçte" + "bir").
    `vague` maps "low-high" to plural words ("dozens"). `singles` are words for one that are mostly
    an article or pronoun and count only before a known noun. `labels` always make the number after
    them a name ("No.", "page"); `weak_labels` only if no counted noun follows ("bus 12").
    `half_prefixes` make a half of the unit that they are written with ("полчаса"), `duals` are words
    for two of something (Arabic), by unit or class. `money_magnitudes` are short letters that
    multiply only a sum of money ("$5m").
    `compounds` maps a unit to the stem of an adjective that takes a fused number ("летн").
    `inverted` are nouns and units that mean "about" when they stand before the number. `not_aged`
    are nouns that a number of years describes without being an age. A clock time is a number after
    `clock_word`, before `clock_after`, or between `clock_before` and `clock_units`.
    `plan`, `demand`, `capacity`, `previous`, `so_far`, `estimate` and `other_scope` are cues that a number is
    not what happened here and now; `previous_before` stand only before it ("compared with").
    `cumulative` cues say that it was counted since a beginning, `partial` ones that it was counted in a
    part of the time only; `gross` and `net` that a sum stands before or after taxes.
    `listed` words share several numbers out among several things ("respectively", "each"). `moments` stand
    before a count that says when ("after ten rounds"), `moments_after` behind its noun. `sums` maps a
    kind of money ("bonus", "profit") to its words: only of one kind are two sums of one thing.
    `part_of` says before a number that it is a part, `part_after` behind it ("of them"), and
    `partitives` are number words that always are ("төртеуі").
    `copulas` join a noun to the number after it ("reached", "составило"), `number_of` stands before
    the noun that a number counts ("the number of"); `numbered` things run "from 1 to 312".
    `counted` maps the class of a counted thing to its nouns, `outcomes` what became of people.
    """

    language: str
    decimal: str = "."
    cardinals: Mapping[float, str]
    hundred: str = ""
    magnitudes: Mapping[float, str]
    dual_magnitudes: Mapping[float, str] = field(default_factory=_no_numbers)
    suffixes: str = ""
    not_numbers: str = ""
    skipped: str = ""
    singles: str = ""
    conjunctions: str = ""
    any_conjunction: bool = False
    point: str = ""
    plus_half: str = ""
    fixed: Mapping[float, str] = field(default_factory=_no_numbers)
    fractions: Mapping[float, str] = field(default_factory=_no_numbers)
    denominators: Mapping[float, str] = field(default_factory=_no_numbers)
    fraction_bases: Mapping[float, str] = field(default_factory=_no_numbers)
    out_of: str = ""
    factors: Mapping[float, str] = field(default_factory=_no_numbers)
    factor_after: str = ""
    factor_before: str = ""
    vague: Mapping[str, str] = field(default_factory=_none)
    ordinals: Mapping[float, str] = field(default_factory=_no_numbers)
    ordinal_suffixes: str = ""
    none: str = ""
    none_before_noun: str = ""
    none_after_noun: str = ""
    hedges_before: Mapping[str, str] = field(default_factory=_none)
    hedges_after: Mapping[str, str] = field(default_factory=_none)
    change_verbs: str = ""
    range_from: str = ""
    range_to: str = ""
    alternatives: str = ""
    units: Mapping[str, str] = field(default_factory=_none)
    units_before: Mapping[str, str] = field(default_factory=_none)
    compounds: Mapping[str, str] = field(default_factory=_none)
    compound_numbers: Mapping[float, str] = field(default_factory=_no_numbers)
    compound_endings: str = ""
    half_prefixes: str = ""
    duals: Mapping[str, str] = field(default_factory=_none)
    currencies: Mapping[str, str] = field(default_factory=_none)
    money_magnitudes: Mapping[float, str] = field(default_factory=_no_numbers)
    per: Mapping[str, str] = field(default_factory=_none)
    age_after: str = ""
    age_before: str = ""
    counted: Mapping[str, str] = field(default_factory=_none)
    outcomes: Mapping[str, str] = field(default_factory=_none)
    classifiers: str = ""
    function_words: str = ""
    verb_endings: str = ""
    inverted: Mapping[str, str] = field(default_factory=_none)
    not_aged: str = ""
    adjective_endings: str = ""
    noun_endings: str = ""
    copulas: str = ""
    number_of: str = ""
    numbered: str = ""
    part_of: str = ""
    part_after: str = ""
    partitives: str = ""
    further: str = ""
    labels: str = ""
    labels_after: str = ""
    weak_labels: str = ""
    streets: str = ""
    clock_before: str = ""
    clock_units: str = ""
    clock_after: str = ""
    clock_word: str = ""
    turnout: str = ""
    plan: str = ""
    demand: str = ""
    capacity: str = ""
    previous: str = ""
    previous_before: str = ""
    so_far: str = ""
    as_of: str = ""
    early: str = ""
    estimate: str = ""
    other_scope: str = ""
    cumulative: str = ""
    partial: str = ""
    gross: str = ""
    net: str = ""
    listed: str = ""
    moments: str = ""
    moments_after: str = ""
    sums: Mapping[str, str] = field(default_factory=_none)
