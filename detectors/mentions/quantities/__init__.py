"""Numbers with what they measure or count."""

from __future__ import annotations

import re

from detectors.mentions.quantities.compare import Comparison, compare_quantities
from detectors.mentions.quantities.draft import Draft
from detectors.mentions.quantities.lexicon import Lexicon, language_of, lexicon
from detectors.mentions.quantities.reader import read_drafts
from detectors.mentions.quantities.tokens import Token, fold, tokenise
from detectors.mentions.quantities.zero import read_zeros
from detectors.mentions.types import DateMention, Quantity
from detectors.types import Span, Text

__all__ = ["Comparison", "compare_quantities", "read_quantities"]

_WORD = re.compile(r"[^\W\d_]+")
_WORD_UK = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_DIGIT = re.compile(r"\d")


def read_quantities(
    text: Text, sentences: tuple[Span, ...], dates: tuple[DateMention, ...]
) -> tuple[Quantity, ...]:
    """The quantities of a text in order; nothing that is part of a date is one.

    The language is the text's tag if it is one of the nine, else told by the letters. Spans run
    from the hedge to the unit and leave the counted noun out. Never raises, linear in the text.
    """
    if not sentences:
        return ()
    lex = lexicon(language_of(text.body, text.language))
    taken = sorted((date.span.start, date.span.end) for date in dates)
    found: list[Quantity] = []
    cursor = 0
    for sentence in sentences:
        body = text.body[sentence.start : sentence.end]
        if not _worth_reading(body, lex):
            continue
        while cursor < len(taken) and taken[cursor][1] <= sentence.start:
            cursor += 1
        tokens = tokenise(text.body, sentence.start, sentence.end, turkish=lex.turkish)
        tokens = _masked(_unjoined(tokens, lex), taken, cursor)
        drafts = read_drafts(tokens, lex)
        drafts = sorted([*drafts, *read_zeros(tokens, drafts, lex)], key=lambda one: one.first)
        found.extend(_mention(text, tokens, draft) for draft in drafts)
    return tuple(found)


def _worth_reading(sentence: str, lex: Lexicon) -> bool:
    """True when the sentence has a digit or a word that a quantity needs."""
    if _DIGIT.search(sentence):
        return True
    if lex.language == "zh":
        return any(sign in sentence for sign in "一二两三四五六七八九十百千万亿半数几无没零")
    folded = fold(sentence, turkish=lex.turkish)
    words = (_WORD_UK if lex.language == "uk" else _WORD).findall(folded)
    if not lex.triggers.isdisjoint(words):
        return True
    if lex.language in ("ar", "fa"):
        return any(word[0] in "وبلفک" and word[1:] in lex.triggers for word in words) or any(
            "ال" + word in lex.triggers or word[2:] in lex.triggers for word in words
        )
    return lex.compound is not None and lex.compound_hint.search(folded) is not None


def _unjoined(tokens: list[Token], lex: Lexicon) -> list[Token]:
    """Arabic and Persian tokens with the joined "and" split off and other prefixes taken away."""
    if lex.language not in ("ar", "fa"):
        return tokens
    known = lex.vocabulary
    out: list[Token] = []
    for token in _with_slashes(tokens, lex):
        if token.kind != "w" or token.key in known or len(token.key) < 3:
            out.append(token)
            continue
        if token.text[0] == "و" and token.text[1:]:
            rest = token.key[1:]
            stripped = rest if rest in known else _stripped(rest, lex)
            if stripped is not None:
                out.append(Token(token.start, token.start + 1, "و", "و", "w"))
                out.append(Token(token.start + 1, token.end, token.text[1:], stripped, "w"))
                continue
        stripped = _stripped(token.key, lex)
        out.append(token if stripped is None else token._replace(key=stripped))
    return out


def _with_slashes(tokens: list[Token], lex: Lexicon) -> list[Token]:
    """Persian writes a slash for the decimal sign; before a magnitude or unit it is taken as one."""
    if lex.language != "fa":
        return tokens
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "n" and at + 3 < len(tokens) and tokens[at + 1].key == "/":
            part = tokens[at + 2]
            tight = token.end == tokens[at + 1].start and tokens[at + 1].end == part.start
            word = lex.words.get(tokens[at + 3].key)
            scaled = (word is not None and word.role == "magnitude") or lex.units.at(tokens, at + 3)
            if (
                part.kind == "n"
                and tight
                and scaled
                and len(part.text) <= 2
                and part.text.isdigit()
            ):
                text = f"{token.text}٫{part.text}"
                out.append(Token(token.start, part.end, text, text, "n"))
                at += 3
                continue
        out.append(token)
        at += 1
    return out


def _stripped(key: str, lex: Lexicon) -> str | None:
    """The known word behind an Arabic article or preposition, or behind the one that Persian joins.

    Persian has words enough that only look so: «کسی» is somebody and not thirty.
    """
    arabic = lex.language == "ar"
    prefixes = ("وال", "بال", "لل", "فال", "ال", "ب", "ل", "ف", "ک") if arabic else ("ب", "ال")
    for prefix in prefixes:
        rest = key[len(prefix) :]
        if key.startswith(prefix) and rest in lex.vocabulary and len(rest) > (1 if arabic else 2):
            return rest
    return None


def _masked(tokens: list[Token], taken: list[tuple[int, int]], cursor: int) -> list[Token]:
    """The tokens with those of a date made unreadable, so that nothing reads across one."""
    out: list[Token] = []
    for token in tokens:
        while cursor < len(taken) and taken[cursor][1] <= token.start:
            cursor += 1
        if cursor < len(taken) and taken[cursor][0] < token.end:
            token = token._replace(key="\0", kind="d")
        out.append(token)
    return out


def _mention(text: Text, tokens: list[Token], draft: Draft) -> Quantity:
    return Quantity(
        span=text.span(tokens[draft.first].start, tokens[draft.last - 1].end),
        low=draft.low,
        high=draft.high,
        dimension=draft.dimension,
        unit=draft.unit,
        counted=draft.counted,
        hedge=draft.hedge,
        rule=draft.rule or draft.number.rule,
        part_of=draft.part_of,
        among=draft.among,
        per=draft.per,
    )
