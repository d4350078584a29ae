"""How many a run of number words and digits stands for, in any of the nine languages."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.quantities.digits import digit_value
from detectors.mentions.quantities.han import read_han
from detectors.mentions.quantities.lexicon import Lexicon, Word
from detectors.mentions.quantities.number import HUGE, MAX_TOKENS, Number
from detectors.mentions.quantities.tokens import Token

_NO_LIMIT = float("inf")
_HYPHENS = "-\u2010\u2011"


def read_number(tokens: Sequence[Token], index: int, lex: Lexicon) -> Number | None:
    """The longest number that begins at token `index`; None when none does."""
    if tokens[index].kind == "h" or (lex.language == "zh" and tokens[index].kind == "n"):
        return read_han(tokens, index, lex)
    for table, role in (
        (lex.fixed, "count"),
        (lex.fractions, "ratio"),
        (lex.factors, "factor"),
    ):
        found = table.at(tokens, index)
        if found:
            return _after_fixed(tokens, index + found[1], found[0], role, lex)
    vague = lex.vague.at(tokens, index)
    if vague and _is_genitive(tokens, index, vague[1], lex):
        if tokens[index].key in _HUNDRED:
            return Number(100.0, 100.0, index + 1, "count", "number-word")
    elif vague:
        return _vague(tokens, index + vague[1], vague[0], lex)
    based = _based_fraction(tokens, index, lex)
    if based:
        return based
    number = _compose(tokens, index, lex)
    if number is None:
        ordinal = lex.ordinals.at(tokens, index)
        if ordinal:
            return Number(ordinal[0], ordinal[0], index + ordinal[1], "ordinal", "ordinal-word")
        return None
    return _as_fraction(tokens, number, lex) or _as_ordinal(tokens, index, number, lex) or number


def _after_fixed(
    tokens: Sequence[Token], end: int, value: float, role: str, lex: Lexicon
) -> Number:
    """A set phrase, multiplied by a magnitude that follows ("half a million")."""
    if role == "factor":
        return Number(value, value, end, role, "factor")
    magnitude = 1.0
    word = lex.words.get(tokens[end].key) if end < len(tokens) else None
    if word and word.role in ("magnitude", "hundred") and (role != "ratio" or value < 1):
        magnitude = word.value
        return Number(
            value * magnitude,
            value * magnitude,
            end + 1,
            "count",
            "fraction-of-magnitude",
            magnitude,
        )
    rule = "fraction" if role == "ratio" else "number-word"
    return Number(value, value, end, role, rule)


# One in the genitive and several in the nominative are one word: "около тысячи", "тысячи".
_HUNDRED = frozenset(["сотни", "сотні"])
_GENITIVES = _HUNDRED | {"тысячи", "тисячі"}


def _is_genitive(tokens: Sequence[Token], index: int, words: int, lex: Lexicon) -> bool:
    """True for a single thousand or hundred after a hedge, which takes the genitive."""
    if words > 1 or tokens[index].key not in _GENITIVES:
        return False
    return lex.hedges_before.before(tokens, index) is not None


def _vague(tokens: Sequence[Token], end: int, bounds: str, lex: Lexicon) -> Number:
    low, high = (float(part) for part in bounds.split("-"))
    # "dozens of thousands", "десятки тысяч", "hundreds of millions"
    word = None
    step = end
    if step < len(tokens) and tokens[step].key in ("of", "من", "از"):
        step += 1
    if step < len(tokens):
        word = lex.words.get(tokens[step].key)
    if word and word.role == "magnitude" and word.value > low:
        return Number(
            low * word.value, high * word.value, step + 1, "vague", "vague-plural", word.value
        )
    return Number(low, high, end, "vague", "vague-plural")


def _based_fraction(tokens: Sequence[Token], index: int, lex: Lexicon) -> Number | None:
    """A fraction that names its parts first ("üçte bir", "үштен екісі")."""
    base = lex.fraction_bases.at(tokens, index)
    if not base:
        return None
    top_at = index + base[1]
    if top_at >= len(tokens):
        return None
    word = lex.words.get(tokens[top_at].key)
    if word is None or word.role not in ("cardinal", "single") or not word.value < base[0]:
        return None
    share = word.value / base[0]
    return Number(share, share, top_at + 1, "ratio", "fraction")


def _place(value: float, lex: Lexicon) -> float:
    """The room that a cardinal leaves below it: 20 leaves 10, 300 leaves 100, 7 leaves 1.

    Turkic languages say eleven to nineteen as ten and a digit.
    """
    if value != int(value):
        return 0
    if value >= 100:
        return 100 if value % 100 == 0 else (10 if value % 10 == 0 else 1)
    tens = 10 if lex.language in ("tr", "kk", "ky") else 20
    return 10 if value >= tens and value % 10 == 0 else 1


_CASED = frozenset({"kk", "ky", "tr"})
_ABLATIVE = tuple("дан ден дон дөн тан тен тон төн нан нен dan den tan ten".split())


class _Sum:
    """A number in the making: what is complete (`total`), and the part below the next magnitude.

    `room` is what may still be added below the last word, `limit` the last magnitude. Each `take_*`
    answers False when the token does not go on with the number.
    """

    def __init__(self, tokens: Sequence[Token], index: int, lex: Lexicon) -> None:
        self.tokens, self.index, self.lex = tokens, index, lex
        self.total, self.chunk = 0.0, None  # type: float, float | None
        self.room, self.limit = _NO_LIMIT, _NO_LIMIT
        self.end = self.position = index
        self.only_digits, self.role, self.closed = True, "count", False

    def step(self) -> bool:
        """True when the token at `position` belongs to the number and more may follow."""
        token = self.tokens[self.position]
        started = self.end > self.index
        if started and self.lex.language in _CASED and self._leaves():
            return False
        if token.kind == "n":
            return self.take_digits()
        if token.kind == "s":
            return self.take_sign(token)
        word = self.lex.words.get(token.key) or (
            self.lex.inside.get(token.key) if started else None
        )
        if word is None:
            return self.take_link(token) if started and self.end == self.position else False
        if word.role == "single" and started and self.room < 10:
            return False
        return self.take_word(token, word)

    def _leaves(self) -> bool:
        """True behind a magnitude in the ablative: «3 миллиарддан 4 миллиардга чейин» are two numbers."""
        before = self.tokens[self.position - 1]
        return before.kind == "w" and len(before.key) > 4 and before.key.endswith(_ABLATIVE)

    def advance(self, count: int) -> None:
        self.position += count
        self.end = self.position

    def take_digits(self) -> bool:
        value = _digits(self.tokens, self.position, self.lex)
        if value is None or self.chunk is not None or value >= self.limit:
            return False
        if self.position > self.index and self.limit == _NO_LIMIT:
            return False
        self.chunk, self.room = value, 0.0
        self.advance(1)
        return True

    def take_sign(self, token: Token) -> bool:
        """A hyphen inside a number ("twenty-five", "two-and-a-half-hour")."""
        started = self.position > self.index
        if started and token.key in _HYPHENS and _joins(self.tokens, self.position, self.lex):
            self.position += 1
            return True
        half = self.lex.plus_half.at(self.tokens, self.position) if started else None
        if half is None or self.chunk is None or self.end != self.position:
            return False
        self.add_half(half[1])
        return True

    def add_half(self, count: int) -> None:
        """Half of what was named last: of one, or of the magnitude when nothing stands below it."""
        self.only_digits = False
        self.advance(count)
        if self.chunk is not None:
            self.chunk, self.room = self.chunk + 0.5, 0.0
            return
        self.total += 0.5 * self.limit
        self.closed = True
        # "مليون ونصف المليون" names the magnitude again.
        again = (
            self.lex.words.get(self.tokens[self.end].key) if self.end < len(self.tokens) else None
        )
        if again and again.value == self.limit:
            self.end += 1

    def take_link(self, token: Token) -> bool:
        """ "and", "and a half", "point five" after something has been read."""
        half = self.lex.plus_half.at(self.tokens, self.position)
        if half:
            self.add_half(half[1])
            return not self.closed
        if token.key in self.lex.conjunctions:
            if not _may_continue(self.tokens, self.position, self.chunk, self.room, self.lex):
                return False
            self.position += 1
            return True
        if self.chunk is None or token.key not in self.lex.point:
            return False
        decimals = _decimals(self.tokens, self.position + 1, self.lex)
        if decimals is None:
            return False
        self.chunk, self.room, self.only_digits = self.chunk + decimals[0], 0.0, False
        self.position = self.end = decimals[1]
        return True

    def take_word(self, token: Token, word: Word) -> bool:
        taken = {
            "cardinal": self.add_cardinal,
            "single": self.add_cardinal,
            "hundred": self.add_hundred,
            "dual": self.add_dual,
            "magnitude": self.add_magnitude,
        }[word.role](word)
        if not taken:
            return False
        single = word.role == "single" and self.end == self.index
        self.role = "single" if single else "count"
        self.only_digits = False
        self.position += 1
        dot = self.position < len(self.tokens) and self.tokens[self.position].key == "."
        tied = dot and self.tokens[self.position].start == token.end
        if word.role == "magnitude" and tied and is_abbreviated(self.tokens, self.position):
            self.position += 1
        self.end = self.position
        return True

    def add_cardinal(self, word: Word) -> bool:
        arabic = self.lex.language == "ar"
        if self.chunk is None:
            if self.total and word.value >= self.limit:
                return False
            self.chunk = word.value
        elif (arabic and 0 < self.chunk % 100 < 10 and 10 <= word.value < 100) or (
            word.value < self.room and word.value == int(word.value)
        ):
            # Arabic says the units before the tens.
            self.chunk += word.value
        else:
            return False
        self.room = _place(self.chunk if arabic else word.value, self.lex)
        return True

    def add_hundred(self, word: Word) -> bool:
        if self.chunk is None:
            self.chunk = word.value
        elif 0 < self.chunk < 100 and self.room <= 10:
            self.chunk *= word.value
        else:
            return False
        self.room = 100.0
        return True

    def add_dual(self, word: Word) -> bool:
        if self.chunk is not None or word.value >= self.limit:
            return False
        self.total += word.value
        self.limit = word.value / 2
        return True

    def add_magnitude(self, word: Word) -> bool:
        if word.value >= self.limit:
            return False
        self.total += (1.0 if self.chunk is None else self.chunk) * word.value
        self.chunk, self.room, self.limit = None, _NO_LIMIT, word.value
        return True

    def number(self) -> Number | None:
        value = self.total + (self.chunk or 0.0)
        if self.end == self.index or value >= HUGE:
            return None
        whole = self.limit < _NO_LIMIT and self.chunk is None
        rule = "digits" if self.only_digits else "number-word"
        magnitude = self.limit if whole else 1.0
        return Number(value, value, self.end, self.role, rule, magnitude, self.only_digits)


def _compose(tokens: Sequence[Token], index: int, lex: Lexicon) -> Number | None:
    """Digits, cardinals, hundreds and magnitudes added up as far as they fit together."""
    run = _Sum(tokens, index, lex)
    while run.position < len(tokens) and run.position - index < MAX_TOKENS and run.step():
        pass
    return run.number()


def is_abbreviated(tokens: Sequence[Token], dot: int) -> bool:
    """True when the full stop at `dot` ends an abbreviation: the sentence goes on in lower case."""
    if dot + 1 >= len(tokens):
        return False
    after = tokens[dot + 1]
    return after.kind != "w" or after.text[:1].islower() or after.text.isupper()


def _digits(tokens: Sequence[Token], position: int, lex: Lexicon) -> float | None:
    """The value of a digit token; grouping wins where a word for a magnitude does not follow."""
    text = tokens[position].text
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    word = lex.words.get(after.key) if after else None
    scaled = word is not None and word.role == "magnitude"
    measured = after is not None and (
        after.key in "%٪" or (lex.units.at(tokens, position + 1) is not None)
    )
    return digit_value(text, decimal=lex.decimal, whole=not scaled and not measured)


def _joins(tokens: Sequence[Token], hyphen: int, lex: Lexicon) -> bool:
    """True when a hyphen ties two words of one number ("twenty-five")."""
    if hyphen + 1 >= len(tokens):
        return False
    left, sign, right = tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]
    if left.end != sign.start or sign.end != right.start:
        return False
    before, after = lex.words.get(left.key), lex.words.get(right.key)
    if after is None:
        return False
    if after.role != "cardinal":
        return after.role in ("hundred", "magnitude") and before is None
    return before is not None and 20 <= before.value < 100 and after.value < 10


def _may_continue(
    tokens: Sequence[Token], conjunction: int, chunk: float | None, room: float, lex: Lexicon
) -> bool:
    """True when the number goes on after "and": "one hundred and five", "بیست و پنج"."""
    if conjunction + 1 >= len(tokens):
        return False
    after = lex.words.get(tokens[conjunction + 1].key)
    if tokens[conjunction + 1].kind == "n":
        # "دو هزار و ۵۰۰"
        return lex.any_conjunction and chunk is None
    if after is None:
        half = lex.plus_half.at(tokens, conjunction)
        return half is not None
    if after.role not in ("cardinal", "single", "hundred"):
        return lex.any_conjunction and chunk is None
    if lex.any_conjunction:
        if lex.language == "ar" and chunk is not None and 0 < chunk % 100 < 10:
            return 10 <= after.value < 100
        return after.value < room
    # English says "and" only below a hundred, after hundreds or a magnitude.
    return after.value < 100 and (chunk is None or room == 100)


def _decimals(tokens: Sequence[Token], position: int, lex: Lexicon) -> tuple[float, int] | None:
    """Decimal places said one by one ("point two five"), with the token after them."""
    places = ""
    while position < len(tokens) and len(places) < 6:
        word = lex.words.get(tokens[position].key)
        if word is None or word.role not in ("cardinal", "single") or not 0 <= word.value < 10:
            break
        places += str(int(word.value))
        position += 1
    return (float("0." + places), position) if places else None


def _as_fraction(tokens: Sequence[Token], number: Number, lex: Lexicon) -> Number | None:
    """ "two thirds", "три четверти", "three in five", "два из трёх"; None when it is no fraction."""
    end = number.end
    if number.role not in ("count", "single") or number.magnitude != 1.0:
        return None
    if end < len(tokens) and tokens[end].key in "-\u2010\u200c":
        end += 1
    parts = lex.denominators.at(tokens, end)
    if parts and 0 < number.low <= parts[0]:
        share = number.low / parts[0]
        after = end + parts[1]
        word = lex.words.get(tokens[after].key) if after < len(tokens) else None
        if word is None and after + 1 < len(tokens) and tokens[after].key == "of":
            step = after + (2 if tokens[after + 1].key in ("a", "an") else 1)
            word = lex.words.get(tokens[step].key) if step < len(tokens) else None
            after = step if word else after
        if word and word.role == "magnitude":
            value = share * word.value
            return Number(value, value, after + 1, "count", "fraction-of-magnitude", word.value)
        return Number(share, share, end + parts[1], "ratio", "fraction")
    between = lex.out_of.at(tokens, number.end)
    if between and number.low >= 1:
        start = number.end + between[1]
        whole = _compose(tokens, start, lex) if start < len(tokens) else None
        if (
            whole
            and whole.low in (2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000)
            and number.low < whole.low
        ):
            share = number.low / whole.low
            return Number(share, share, whole.end, "ratio", "so-many-in-so-many")
    return None


def _as_ordinal(tokens: Sequence[Token], index: int, number: Number, lex: Lexicon) -> Number | None:
    """ "5th", "20-й", "twenty-first": the same value as an ordinal; None when it is a cardinal."""
    end = number.end
    if number.digits and end == index + 1 and end < len(tokens):
        step = end
        if tokens[step].key in ("-", "'", "’", "\u2010", "\u2011") and step + 1 < len(tokens):
            step += 1
        after = tokens[step]
        attached = after.start == tokens[end - 1].end or (
            step > end and after.start == tokens[end].end and tokens[end].start == tokens[index].end
        )
        dotted = lex.language == "tr" and after.key == "." and step + 1 < len(tokens)
        if attached and dotted and tokens[step + 1].text[:1].islower():
            return Number(number.low, number.high, step + 1, "ordinal", "ordinal-digits")
        if attached and after.key in lex.ordinal_suffixes:
            return Number(number.low, number.high, step + 1, "ordinal", "ordinal-digits")
        return None
    step = end
    if step < len(tokens) and tokens[step].key == "-":
        step += 1
    ordinal = lex.ordinals.at(tokens, step)
    if ordinal and ordinal[0] < 10 and number.low % 10 == 0 and number.low < HUGE / 10:
        value = number.low + ordinal[0]
        return Number(value, value, step + ordinal[1], "ordinal", "ordinal-word")
    return None
