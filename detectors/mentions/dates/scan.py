"""From a text to runs of date words: one pass, dictionary look-ups only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.mentions.dates.forms import Item
from detectors.mentions.dates.lexicon import TRIGGERS, Found, Lexicon, fold
from detectors.mentions.dates.tokens import number_item

_PUNCTUATION = {
    **dict.fromkeys(",،，、", ","),
    ".": ";",
    **dict.fromkeys("．;；؛!?！？؟。۔", "!"),
    **dict.fromkeys('"«»“”„「」『』', '"'),
    **dict.fromkeys("(（[【", "<"),
    **dict.fromkeys(")）]】", ">"),
    **dict.fromkeys("-–—‒−‐‑~～﹣－", "-"),
    **dict.fromkeys("'’‘ʼ", "'"),
    **dict.fromkeys("%٪°‰", "X"),
    **dict.fromkeys("$€£₸₽¥₴₺№#﷼", "I"),
    "/": "/",
    ":": ":",
    "：": ":",
}
_WORD, _NUMBER, _PHONE, _BREAK, _MARK = 1, 2, 4, 5, 6
# More suffix letters than any case ending of the Turkic languages has.
_LONGEST_SUFFIX = 8
# Tags of what a Chinese 月 or the numeral of an ROC year may follow.
_JOINABLE = frozenset({"", "han", "roc"})
_ABBREVIATED = 3
# What makes a year begin in some other month than January.
_FISCAL = (
    "fiscal",
    "financial",
    "budget",
    "tax",
    "fy",
    "финансов",
    "бюджетн",
    "фіскальн",
    "mali",
    "қаржы",
)


# "mid-January": the hyphen after a part word is no dash of a range.
_PART = "p"


def runs(body: str, words: Lexicon) -> Iterator[list[Item]]:
    """The runs of neighbouring date words, numbers and marks that can hold a date.

    Any other word ends a run and stands at its two ends as an item of code `_`, so that a rule can
    see that something follows; a line break does so as `|`. Time grows linearly with the text.
    """
    seen, look = words.seen, words.look
    tokens = list(words.pattern.finditer(body))
    at, count = 0, len(tokens)
    run: list[Item] = []
    stop: re.Match[str] | None = None  # the last other word, made an item only when it is needed
    hot = False
    while at < count:
        token = tokens[at]
        at += 1
        kind = token.lastindex
        item = None
        if kind == _WORD:
            raw = token.group()
            found = seen[raw] if raw in seen else look(raw)
            if found is not None:
                item, used = _word(token, found, tokens, at, body)
                at += used
                if item is not None and (found.lead or found.tail):
                    _trim(item, token, found, run, whole=used == 0)
            elif words.numeral is not None:
                item = words.numeral(token)
        elif kind == _NUMBER:
            item = number_item(
                token.group(),
                token.start(),
                language=words.language,
                slash_mdy="slash-mdy" in words.options,
            )
            at += _suffix(item, tokens, at, words)
        elif kind == _MARK:
            code = _mark(token, run)
            if code == "":
                continue
            if code is not None:
                item = Item(code, token.start(), token.end(), tag=token.group())
        if item is not None and item.code != "_":
            joined = bool(run) and run[-1].tag in _JOINABLE and _joined(run[-1], item)
            if not joined:
                run.append(item)
            if not hot and (joined or item.code in TRIGGERS or _hour(item, run)):
                hot = True
                if stop is not None:
                    run.insert(0, _stop(stop, body, words))
            continue
        if hot:
            run.append(_stop(token, body, words))
            yield run
            hot = False
        if run:
            run = []
        stop = token
    if hot:
        run.append(Item("|", len(body), len(body)))
        yield run


def _hour(item: Item, run: list[Item]) -> bool:
    """True for the number word of "at nine"."""
    return item.code == "c" and len(run) > 1 and run[-2].tag.startswith("clock")


def _stop(token: re.Match[str], body: str, words: Lexicon) -> Item:
    """The item of a word that is none of date language, or of a line break."""
    start = token.start()
    low = token.group().lower()
    tag = "function" if low in words.function else "fiscal" if low.startswith(_FISCAL) else ""
    code = "|" if token.lastindex == _BREAK else "_"
    return Item(code, start, token.end(), tag=tag, capital=body[start].isupper())


def _mark(token: re.Match[str], run: list[Item]) -> str | None:
    """The code of a punctuation mark; empty when it is to be passed over, None if it ends a run."""
    code = _PUNCTUATION.get(token.group())
    if code == "-" and run and run[-1].code == _PART and run[-1].end == token.start():
        return ""
    if code == ";" and run and _full_month(run[-1]):
        return "!"  # the sentence ends here: what follows is no year of this month
    return code


def _trim(item: Item, token: re.Match[str], found: Found, run: list[Item], *, whole: bool) -> None:
    """Take clitics off an item; an Arabic "and" written on to it becomes an item of its own."""
    if found.lead and token.group()[0] == "و":
        run.append(Item("&", token.start(), token.start() + 1, tag="و"))
    item.start += found.lead
    if whole:
        item.end -= found.tail


def _joined(last: Item, item: Item) -> bool:
    """Make a Chinese month of a numeral and 月, and a year of 民国 and a numeral; True when done."""
    if item.tag == "month mark":
        numeral = last.code in "dc" and 1 <= last.num <= 12 and last.end == item.start
        if numeral and last.tag in ("", "han"):
            last.code, last.tag, last.end = "m", "", item.end
            return True
    if last.tag == "roc" and item.code in "dczCy" and item.num < 200:
        last.code, last.num, last.end = "y", item.num + 1911, item.end
        return True
    return False


def _full_month(item: Item) -> bool:
    """True for a month or weekday that is no abbreviation: a full stop behind it ends a sentence."""
    return item.code in "mMwW" and item.tag != "abbr" and item.end - item.start > _ABBREVIATED


def _word(
    token: re.Match[str],
    found: Found,
    tokens: list[re.Match[str]],
    at: int,
    body: str,
) -> tuple[Item | None, int]:
    """The item of a word or of the phrase it begins, and how many further tokens that takes."""
    entry, phrases = found.entry, found.phrases
    used, end = 0, token.end()
    if phrases and at < len(tokens):
        for rest, longer in phrases.get(fold(tokens[at].group()), ()):
            last = at + len(rest)
            if last < len(tokens) and all(
                fold(tokens[at + 1 + i].group()) == piece for i, piece in enumerate(rest)
            ):
                entry, used, end = longer, len(rest) + 1, tokens[last].end()
                break
    if entry is None:
        return None, 0
    capital = body[token.start()].isupper()
    return Item(entry.code, token.start(), end, entry.num, entry.tag, capital=capital), used


def _suffix(item: Item, tokens: list[re.Match[str]], at: int, words: Lexicon) -> int:
    """Take a glued suffix (9th, 16-го, 5'inde) into a number; the number of tokens it has."""
    if item.code not in "dzyNT" or at >= len(tokens):
        return 0
    joint = tokens[at]
    if joint.start() != item.end:
        return 0
    skip = 0
    if joint.lastindex == _MARK and _PUNCTUATION.get(joint.group()) in ("-", "'"):
        skip = 1
        if at + 1 >= len(tokens) or tokens[at + 1].start() != joint.end():
            return 0
    tail = tokens[at + skip]
    if tail.lastindex != _WORD:
        return 0
    found = words.look(tail.group())
    known = found is not None and (found.entry is not None or bool(found.phrases))
    ordinal = found is not None and found.ordinal
    free = "any-suffix" in words.options and skip == 1 and not known
    if ordinal or (free and len(tail.group()) <= _LONGEST_SUFFIX):
        if item.code == "d":
            item.code = "o"
        item.end = tail.end() if skip == 0 or words.language in ("ru", "uk") else item.end
        item.tag = f"-{fold(tail.group())}"
        return skip + 1
    if skip and known and len(tail.group()) == 1 and found is not None:
        letter = found.entry is not None and found.entry.code in "Kftav&"
        if letter:
            item.code = "N"  # order No. 214-к
            return skip + 1
    # A hyphen between a number and the word that names it is no range: 2021-жылдын, 16-декабря.
    if skip and known:
        item.tag = item.tag or "glued"
    return skip if known else 0
