"""Names of any script as comparison keys in plain Latin letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

# A key that ends in this is a consonant skeleton: Arabic script leaves short vowels out.
SKELETON = "~"
# A key that ends in this is a foreign name in Han characters, which only approximate its sounds.
APPROXIMATE = "^"
VOWELS = frozenset("aeiou")
_LONGEST = 60

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u", "ә": "a", "ғ": "g", "қ": "k", "ң": "n",
    "ө": "o", "ұ": "u", "ү": "u", "һ": "kh", "җ": "zh", "ҷ": "j", "ҳ": "kh", "ӣ": "i", "ӯ": "u",
}  # fmt: skip
# Turkish and Azerbaijani letters whose sound is another than that of their plain Latin base.
_LATIN = {
    "ş": "sh", "š": "sh", "ș": "sh", "ś": "sh", "ç": "ch", "č": "ch", "ć": "ch", "ž": "zh", "ź": "zh",
    "ż": "zh", "ğ": "g", "ı": "i", "ø": "o", "œ": "o", "æ": "e", "å": "o", "ł": "l", "đ": "d", "ß": "ss",
    "þ": "th", "ð": "d", "ə": "a", "ŋ": "n", "ц": "ts",
}  # fmt: skip
# Consonants of Arabic script; the long vowels are marked so that both readings stay possible.
_ARABIC = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j",
    "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "z", "ر": "r", "ز": "z", "ژ": "zh", "س": "s",
    "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "q",
    "ک": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ة": "", "و": "u", "ؤ": "u",
    "ی": "i", "ي": "i", "ى": "a", "ئ": "i", "ء": "", "ۀ": "h", "ە": "a", "ڤ": "v",
}  # fmt: skip

# From spelling to sound, in this order.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"shch|sch|sh", "š"),
        (r"tch|ch", "č"),
        (r"dzh|dj|zh|j", "ž"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ck|q", "k"),
        (r"tz", "ts"),
        (r"(?<=[aeiou])x", "ks"),
        (r"x", "h"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"ou|oo", "u"),
        (r"ee", "i"),
        (r"w", "v"),
        (r"y", "i"),
        (r"(.)\1+", r"\1"),
        (r"^ie", "e"),
        (r"(?<=[aeiou])ie", "e"),
        (r"(?<=[aou])h(?=$|[^aeiou])", ""),
        (r"(?<=[^aeioustkščž])h(?=$|[^aeiou])", ""),
        (r"(.)\1+", r"\1"),
        (r"(?<=.)f$", "v"),
    )
)


# "George III" and "George IV" are two people; as sounds both would be next to nothing.
_REGNAL = {
    roman: f"{number:02}"
    for number, roman in enumerate("ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split(), 2)
    if len(roman) > 1 and roman not in ("vi", "xi")  # given names and surnames as well
}
_REGNAL |= {number: number for number in _REGNAL.values()}


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """One word as a key that spellings of one name share: "Rouzakhunov" -> "ruzahunov".

    Latin letters only; š, č and ž stand for the sounds written sh, ch and zh or j. A word
    in Arabic script ends in `SKELETON`, since its short vowels are unknown. Han characters are read
    in Mandarin. Idempotent on its own results. Words beyond 60 characters are cut.
    """
    word = word[:_LONGEST]
    if word.endswith((SKELETON, APPROXIMATE)):
        return word
    word = unicodedata.normalize("NFC", word).casefold().replace("i\u0307", "i")
    if word in _REGNAL:
        return _REGNAL[word]
    if any("\u0600" <= char <= "\u06ff" or "\ufb50" <= char <= "\ufeff" for char in word):
        return _arabic(word)
    plain = "".join(_letter(char) for char in word)
    for pattern, replacement in _SOUNDS:
        plain = pattern.sub(replacement, plain)
    return plain


def _letter(char: str) -> str:
    if "a" <= char <= "z":
        return char
    known = _CYRILLIC.get(char) or _LATIN.get(char)
    if known is not None:
        return known
    if char in "ъьЪЬ" or not char.isalpha():
        return ""
    base = unicodedata.normalize("NFD", char)[0]
    if "a" <= base <= "z":
        return base
    return "".join(letter for letter in anyascii(char).casefold() if "a" <= letter <= "z")


def _arabic(word: str) -> str:
    word = unicodedata.normalize("NFKC", word)
    if word.startswith("ال") and len(word) > 4:
        word = word[2:]
    plain = "".join(_ARABIC.get(char, "") for char in word)
    for pattern, replacement in _SOUNDS:
        if "h(?" not in pattern.pattern:  # no vowels, so nothing says that an h is silent
            plain = pattern.sub(replacement, plain)
    return plain + SKELETON if plain else ""


def pinyin(characters: str) -> str:
    """Han characters read in Mandarin without tones, joined: 建明 -> "jianming"."""
    return "".join(char for char in anyascii(characters).casefold() if "a" <= char <= "z")


def foreign_sound(characters: str) -> str:
    """The key of a foreign name in Han characters, whose x and q stand for s and ch."""
    return sound(pinyin(characters).replace("x", "s").replace("q", "ch"))
