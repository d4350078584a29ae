"""The stems that an inflected word may have, in the scripts of all nine languages."""

from __future__ import annotations

import re
from functools import lru_cache

_SLAVIC = (
    "а у ю я ом ем ём ою ею ой ей ёй е ё ы и о ов ев ёв ам ям ами ями ах ях ью ь й ия ию ием ии "
    "ый ий ого его ому ему ым им ая яя ую юю ое ее ые ие ых их ыми ими ої єю ою ї і ів їв ові еві єві ьо "
    "ій ої ому єму іх ім іми єї ою єю ою ця ці цю ство".split()
)
_PLURAL = ("лар лер дар дер тар тер лор лөр дор дөр тор төр".split(), 3)
_POSSESSIVE = (
    "ы і и у ү сы сі си су сү ым ім им ум үм м ың ің иң уң үң ң ымыз іміз ибиз ыбыз убуз үбүз быз биз "
    "ыңыз іңіз ыңар ңыз ңіз ңар ңер".split()
)
_CASE = (
    "ның нің дың дің тың тің нын нин нун нүн дын дин дун дүн тын тин тун түн ға ге қа ке га го гө ка ко кө "
    "на не а е ына іне ды ді ты ті ны ні ди ду дү ти ту тү ни ну нү н да де та те до дө то тө нда нде "
    "дан ден тан тен нан нен дон дөн тон төн нон нөн мен пен бен ндай дай дей дағы дегі тағы тегі дагы "
    "деги дөгү догу тагы теги төгү тогу ндағы ндегі ндагы ндеги мын мін сың пын пін бін бын".split()
)


def _turkic() -> frozenset[str]:
    plurals = ["", *_PLURAL[0]]
    possessives = ["", *_POSSESSIVE]
    cases = ["", *_CASE]
    return frozenset(p + o + c for p in plurals for o in possessives for c in cases)


_CYRILLIC_ENDINGS = _turkic() | frozenset(_SLAVIC)
_LONGEST_CYRILLIC = 9


def _turkish() -> frozenset[str]:
    plurals = ("", "lar", "ler")
    possessives = (
        "", "ı", "i", "u", "ü", "sı", "si", "su", "sü", "ım", "im", "um", "üm", "m", "ın", "in", "un", "ün",
        "ımız", "imiz", "umuz", "ümüz", "mız", "miz", "muz", "müz", "ları", "leri",
    )  # fmt: skip
    cases = (
        "", "ı", "i", "u", "ü", "yı", "yi", "yu", "yü", "nı", "ni", "nu", "nü", "a", "e", "ya", "ye", "na", "ne",
        "da", "de", "ta", "te", "nda", "nde", "dan", "den", "tan", "ten", "ndan", "nden", "ın", "in", "un", "ün",
        "nın", "nin", "nun", "nün", "la", "le", "yla", "yle", "dır", "dir", "dur", "dür", "tır", "tir", "tur",
        "tür", "dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "ydı", "ydi", "ydu", "ydü", "ymış", "ymiş",
        "mış", "miş", "lık", "lik", "luk", "lük", "lığı", "liği", "daki", "deki", "ndaki", "ndeki",
    )  # fmt: skip
    return frozenset(p + o + c for p in plurals for o in possessives for c in cases)


_LATIN_ENDINGS = _turkish() | {"s", "es", "ed", "'s", "’s"}
_LONGEST_LATIN = 9

_ARABIC_PREFIXES = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ك")
_ARABIC_SUFFIXES = (
    "ها", "هم", "ه", "ة", "ات", "ين", "ون", "ية", "ي", "ا", "ان", "تان", "تين", "ته", "تها",
    "\u200cها", "\u200cهای", "\u200cهایی", "های", "ی", "ای", "\u200cای", "ان", "م", "ش", "\u200cاش", "\u200cاند", "اند",
)  # fmt: skip
_DIACRITICS = re.compile("[\u064b-\u065f\u0670\u0640]")
_ARABIC_FOLD = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ۀ": "ه",
        "ؤ": "و",
        "ئ": "ی",
    }
)
_SHORTEST_STEM = 3
# "ex-policeman": the word behind the prefix is the one that tables know.
_FORMER_PREFIXES = ("ex-", "экс-")


def fold_arabic(word: str) -> str:
    """Arabic script with one letter for each group of variants, without vowel signs."""
    return _DIACRITICS.sub("", word).translate(_ARABIC_FOLD)


@lru_cache(maxsize=65_536)
def stems(low: str) -> tuple[str, ...]:
    """The word itself and what is left when an ending that its script allows is taken off.

    `low` is case-folded; Arabic script comes back folded. Longest first. Which of them is a stem is
    for the table to say that is asked.
    """
    first = low[:1]
    for prefix in _FORMER_PREFIXES:
        if low.startswith(prefix) and len(low) > len(prefix) + 2:
            return (low, *stems(low[len(prefix) :]))
    if "\u0400" <= first <= "\u052f":
        return _cut(low.replace("ё", "е"), _CYRILLIC_ENDINGS, _LONGEST_CYRILLIC)
    if "\u0600" <= first <= "\u06ff":
        return _arabic(fold_arabic(low))
    if "\u4e00" <= first <= "\u9fff":
        return (low,)
    bare = re.split("['’ʼ]", low, maxsplit=1)[0] if len(low) > 3 else low
    found = _cut(bare, _LATIN_ENDINGS, _LONGEST_LATIN)
    if bare.endswith("ies"):
        found = (*found, bare[:-3] + "y")
    elif bare.endswith("men"):
        found = (*found, bare[:-2] + "an")
    return found if bare == low else (low, *found)


def _cut(word: str, endings: frozenset[str], longest: int) -> tuple[str, ...]:
    lengths = range(1, min(longest, len(word) - _SHORTEST_STEM) + 1)
    return (word, *(word[:-length] for length in lengths if word[-length:] in endings))


def _arabic(word: str) -> tuple[str, ...]:
    found = {word: None}
    for prefix in ("", *_ARABIC_PREFIXES):
        if prefix and not (word.startswith(prefix) and len(word) - len(prefix) >= 2):
            continue
        bare = word[len(prefix) :]
        found[bare] = None
        for suffix in _ARABIC_SUFFIXES:
            if bare.endswith(suffix) and len(bare) - len(suffix) >= 2:
                found[bare[: -len(suffix)]] = None
    return tuple(found)


@lru_cache(maxsize=65_536)
def lemma_keys(low: str) -> tuple[str, ...]:
    """The stems under which a lemma of a word table is found again by `stems`."""
    first = low[:1]
    if "\u0600" <= first <= "\u06ff":
        word = fold_arabic(low)
        return tuple({word, word.removesuffix("ه"), word.removesuffix("ة")})
    if not "\u0400" <= first <= "\u052f":
        return (low,)
    low = low.replace("ё", "е")
    keys = {low}
    if len(low) > 4 and low.endswith(("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие")):
        keys.add(low[:-2])
    elif len(low) > 3 and low[-1] in "аяоеьйыиуюіїєөү":
        keys.add(low[:-1])
    if low.endswith("ец") and len(low) > 3:
        keys.add(low[:-2] + ("йц" if low[-3] in "аоуеия" else "ц"))
    if low.endswith(("ів", "їв")) and len(low) > 3:  # Харків, в Харкові; Київ, у Києві
        keys.update((low[:-2] + "ов", low[:-2] + "ев", low[:-2] + "єв"))
    if low.endswith("ка") and len(low) > 4:
        keys.add(low[:-2] + "ок")
    return tuple(keys)
