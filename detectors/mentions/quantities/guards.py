"""Numbers that count nothing: labels, addresses, codes, scores, clock times and bare years."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detectors.mentions.quantities.digits import plain_digits
from detectors.mentions.quantities.lexicon import Lexicon
from detectors.mentions.quantities.number import Number
from detectors.mentions.quantities.tokens import Token

# «В больнице 12 умер пациент»: a verb in the singular has no twelve for its subject.
_SINGULAR = ("умер", "погиб", "помер", "ала", "ила", "ула", "лся", "лась", "нув", "вся", "лася")
_TIES = frozenset("-\u2010\u2011\u2013\u2014/\\_.@:=&?#'’")
_LISTING = frozenset([",", "-", "–", "/", "and", "и", "і", "та", "&", "ve", "و", "،", "、", "和"])
# Behind these an English million takes an article or a number.
_PREPOSITIONS = frozenset(
    ["of", "for", "at", "with", "in", "on", "from", "was", "were", "is", "are"]
)
_WEAK_STOPS = frozenset(".,;:!?()")


def is_label(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    """True when the number at `index` names, dates or scores something and counts nothing."""
    if lex.labels_after.at(tokens, _past_tie(tokens, number.end)):
        return True
    if number.role not in ("count", "single", "percent"):
        return False
    if lex.labels.before(tokens, index) or _is_rate_of_exchange(tokens, index, lex):
        return True
    if not number.digits:
        return _weakly_labelled(tokens, index, number, lex) or _is_clock(tokens, index, number, lex)
    return (
        _tied(tokens, index, number, lex)
        or _weakly_labelled(tokens, index, number, lex)
        or _looks_like_code(tokens, index)
        or _is_clock(tokens, index, number, lex)
        or _is_year_of_date(tokens, index, number, lex)
        or _is_named(tokens, index, number, lex)
        or _is_address(tokens, index, number, lex)
        or _is_bare_year(tokens, index, number, lex)
    )


def is_garbled(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    """True when what stands there is no amount that could be read: its number was lost or split.

    "A budget of billion euros" has lost it, "$221 2 million" is in two pieces, "1,966,500 million" names
    its millions twice, and "a score of 28" is 28 and no twenty.
    """
    end = number.end
    after = tokens[end] if end < len(tokens) else None
    if number.magnitude > 1 and tokens[index].kind == "n":
        return len(re.findall(r"\D", tokens[index].text)) > 1
    if number.digits:
        split = after is not None and after.kind == "n" and number.end == index + 1
        return split and lex.currencies.before(tokens, index) is not None
    of = tokens[end - 1].key == "of" or (after is not None and after.key == "of")
    amount = end if tokens[end - 1].key == "of" else end + 1
    if of and number.rule == "number-word" and amount < len(tokens) and number.magnitude == 1:
        return tokens[amount].kind == "n"
    word = lex.words.get(tokens[index].key)
    bare = lex.language == "en" and word is not None and word.role in ("magnitude", "hundred")
    return bare and end == index + 1 and index > 0 and tokens[index - 1].key in _PREPOSITIONS


def _past_tie(tokens: Sequence[Token], end: int) -> int:
    """The token after a hyphen that ties the next word to the number ("105-бап")."""
    tied = (
        end < len(tokens) and tokens[end].key in "-–" and tokens[end].start == tokens[end - 1].end
    )
    return end + 1 if tied else end


def label_run(tokens: Sequence[Token], end: int, lex: Lexicon) -> int:
    """The token after every number that a label goes on to name ("pages 31, 32 and 40")."""
    while end + 1 < len(tokens) and tokens[end].key in _LISTING and tokens[end + 1].kind == "n":
        after = end + 2
        if lex.counted.at(tokens, after) or lex.units.at(tokens, after):
            return end
        if lex.outcomes.at(tokens, after) or lex.currencies.at(tokens, after):
            return end
        end = after
    return end


def _weakly_labelled(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    found = lex.weak_labels.before(tokens, index)
    if not found:
        return False
    end = number.end
    known = (
        lex.counted.at(tokens, end) or lex.units.at(tokens, end) or lex.age_after.at(tokens, end)
    )
    if known is None and end < len(tokens) and not tokens[end].key.endswith(_SINGULAR):
        known = lex.outcomes.at(tokens, end)
    return known is None and lex.currencies.at(tokens, end) is None


def _tied(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    """True when letters or signs hold on to the digits: "COVID-19", "5G", "14:06", "09/27"."""
    token = tokens[index]
    if index > 0 and lex.language != "zh":
        before = tokens[index - 1]
        if before.end == token.start:
            money = lex.currencies.before(tokens, index) or lex.units_before.before(tokens, index)
            hedge = lex.hedges_before.before(tokens, index)
            joined = lex.language in ("ar", "fa") and before.key in ("و", "ب", "ل", "ف")
            if before.kind == "w" and not money and not joined:
                return True
            if before.key in _TIES and not hedge and not money and index > 1:
                further = tokens[index - 2]
                if further.end == before.start and further.kind in "wnd":
                    return True
    elif index > 0 and tokens[index - 1].end == token.start and tokens[index - 1].kind == "w":
        return not lex.currencies.before(tokens, index)
    end = number.end
    if end >= len(tokens):
        return False
    after = tokens[end]
    if after.start != tokens[end - 1].end:
        return False
    following = tokens[end + 1] if end + 1 < len(tokens) else None
    if after.kind == "w":
        unit = lex.units.at(tokens, end) or lex.currencies.at(tokens, end)
        return (
            (unit is None or _is_capital(after))
            and after.key not in lex.ordinal_suffixes
            and lex.money_magnitudes.at(tokens, end) is None
            and after.key not in lex.words
            and after.key not in lex.endings
        )
    if after.key in ":/" and following is not None and following.kind == "n":
        return following.start == after.end
    if after.key in "-–" and following is not None and following.start == after.end:
        if following.kind == "n":
            second = tokens[end + 2] if end + 2 < len(tokens) else None
            chain = second is not None and second.key in "-–" and second.start == following.end
            if chain:
                return True
            # A falling pair is a score, and so is a bare pair of small digits.
            return _number(following) < number.low
        code = following.kind == "w" and following.text.isupper() and len(following.text) <= 2
        return code and lex.units.at(tokens, end + 1) is None
    return False


def _is_capital(token: Token) -> bool:
    """True for one capital letter, which is no unit: "5G"."""
    return len(token.text) == 1 and token.text.isupper()


def _number(token: Token) -> float:
    digits = plain_digits(token.text)
    return float(digits) if digits.isdigit() and len(digits) < 16 else float("inf")


def _is_year_of_date(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    """True for two digits right behind a day and month, with nothing known to count: «۶ مهر ۵۹»."""
    if index == 0 or tokens[index - 1].kind != "d" or len(tokens[index].text) != 2:
        return False
    known = (table.at(tokens, number.end) for table in (lex.counted, lex.units, lex.outcomes))
    return not any(known) and lex.language in ("fa", "ar")


def _is_rate_of_exchange(tokens: Sequence[Token], index: int, lex: Lexicon) -> bool:
    """True for "GBP/USD 1.30"."""
    money = lex.currencies.before(tokens, index)
    return money is not None and index > money[1] and tokens[index - money[1] - 1].key == "/"


def _looks_like_code(tokens: Sequence[Token], index: int) -> bool:
    """True for leading zeros, phone numbers and list enumerators."""
    token = tokens[index]
    digits = plain_digits(token.text)
    if len(digits) > 1 and digits[0] == "0" and digits.isdigit():
        return True
    if index > 0 and tokens[index - 1].key == "+" and tokens[index - 1].end == token.start:
        return True
    if index > 1 and tokens[index - 2].key == "+" and tokens[index - 1].kind == "n":
        return True
    if index == 0 and len(tokens) > 1 and tokens[1].key in ").]" and tokens[1].start == token.end:
        return tokens[1].key != "." or len(tokens) == 2 or len(digits) <= 2
    return False


def _is_clock(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    if number.low > 24:
        return False
    end = number.end
    if lex.clock_after.at(tokens, end):
        return True
    if lex.clock_units.at(tokens, end) and lex.clock_before.before(tokens, index):
        return True
    named = lex.clock_word.before(tokens, index)
    return named is not None and not lex.counted.at(tokens, end) and not lex.units.at(tokens, end)


def _is_named(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    """True when bare digits end a proper name: "Boeing 737", "Kolvi 3"."""
    if index < 2:
        return False
    if _is_title(tokens, index, number, lex):
        return True
    if tokens[index - 2].key in _WEAK_STOPS or tokens[index - 1].kind != "w":
        return False
    name = tokens[index - 1]
    if not name.text[:1].isupper():
        return False
    end = number.end
    known = lex.counted.at(tokens, end) or lex.units.at(tokens, end)
    # "a Boeing 737 landed" and "Resident Evil 5 sold well"
    title = index - (3 if tokens[index - 2].key == "of" and index > 2 else 2)
    double = tokens[title].kind == "w" and tokens[title].text[:1].isupper()
    article = tokens[index - 2].key in ("a", "an", "the")
    if (article or double) and not known and number.low < 1000:
        return not lex.outcomes.at(tokens, end) and not lex.currencies.before(tokens, index)
    if lex.currencies.before(tokens, index):
        return False
    if lex.outcomes.before(tokens, index) or lex.units_before.before(tokens, index):
        return False
    if end < len(tokens) and (tokens[end].kind != "s" or tokens[end].key in "%٪$€£₽₸₺-–"):
        return False
    return number.low < 10000


def _is_title(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    """True for "Tarlan Bros. 2" and, after a comma, "Nightfall 2 has"."""
    end = number.end
    if number.low >= 1000 or lex.counted.at(tokens, end) or lex.units.at(tokens, end):
        return False
    if lex.outcomes.at(tokens, end) or lex.currencies.at(tokens, end):
        return False
    if tokens[index - 1].key == ".":
        pair = tokens[index - 3 : index - 1] if index > 2 else ()
        tied = tokens[index - 1].start == tokens[index - 2].end
        return tied and bool(pair) and all(t.kind == "w" and t.text[0].isupper() for t in pair)
    name = tokens[index - 1]
    if name.kind != "w" or not name.text[:1].isupper() or tokens[index - 2].key != ",":
        return False
    goes_on = end < len(tokens) and tokens[end].key in lex.function_words
    return goes_on and tokens[end].key not in _LISTING


def _is_address(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    """True for "45 Lime Street" and "ул. Ленина, 45"."""
    if not lex.streets or number.low > 9999:
        return False
    for step in range(number.end, min(number.end + 4, len(tokens))):
        token = tokens[step]
        if token.kind != "w" or not token.text[:1].isupper():
            break
        if token.key in lex.streets:
            return True
    for step in range(index - 1, max(index - 5, -1), -1):
        token = tokens[step]
        if token.key in lex.streets:
            near = step >= index - 2 or tokens[index - 1].key == ","
            known = lex.counted.at(tokens, number.end) or lex.units.at(tokens, number.end)
            return near and known is None
        if token.kind == "w" and not token.text[:1].isupper():
            break
    return False


def _is_bare_year(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> bool:
    """True for four digits from 1300 to 2100 that no unit, noun or colon makes an amount."""
    text = plain_digits(tokens[index].text)
    if len(text) != 4 or not text.isdigit() or not 1300 <= number.low <= 2100:
        return False
    end = number.end
    unit = lex.units.at(tokens, end)
    if unit:
        return unit[0] == "year"
    if lex.counted.at(tokens, end) or lex.outcomes.at(tokens, end):
        return False
    if lex.classifiers.at(tokens, end) or lex.currencies.at(tokens, end):
        return False
    if index > 0 and (tokens[index - 1].key in ":：" or lex.currencies.before(tokens, index)):
        return False
    if lex.language in ("ru", "uk") and end + 1 < len(tokens) and lex.counted.at(tokens, end + 1):
        return False
    hedge = lex.hedges_before.before(tokens, index)
    return not (
        hedge
        and hedge[0] in ("about", "at_least", "more_than", "nearly")
        and end < len(tokens)
        and tokens[end].kind in "wh"
        and tokens[end].key not in lex.function_words
    )
