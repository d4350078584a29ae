"""The words and stops of a text, each with what the tables of its language know about it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from detectors.mentions import morphology
from detectors.mentions.lexical.endings import modal, negative
from detectors.mentions.lexical.lexicon import Lexicon, Phrase, lexicon
from detectors.mentions.lexical.parted import join_parted
from detectors.mentions.lexical.scripts import language_of, normaliser, script_language, skeleton
from detectors.types import Text

_HAN_RUN = "㐀-鿿"
_MARK = "\u0300-\u036f\u064b-\u065f\u0670\u0640"
_LETTER = rf"[^\W_{_HAN_RUN}]"
# Each part after a joiner begins with a letter that the part before cannot hold: linear.
_TOKEN = re.compile(
    rf"[{_HAN_RUN}]+|{_LETTER}(?:{_LETTER}|[{_MARK}])*(?:[-'’ʼ\u200c.,]{_LETTER}(?:{_LETTER}|[{_MARK}])*)*|[^\w\s]"
)
_NUMERIC = re.compile(r"\d")
LONGEST_HAN_WORD = 8
# A longer run of letters is no word of a language; what is behind would only cost time.
LONGEST_WORD = 60
MORPHOLOGY = frozenset({"ru", "uk"})
REPORTING = frozenset({"say", "confirm", "repeat", "deny", "ask"})
# Languages whose words alone tell no verb: any word for something that happens makes a clause.
BY_TRIGGER = frozenset({"zh", "ar", "fa"})
# Languages whose verb ends the clause: a word with its ending elsewhere is a noun or an attribute.
VERB_FINAL = frozenset({"kk", "ky", "tr"})
FINITE = frozenset({"VERB", "PRTS"})
_STOP_CUES = frozenset(
    {
        "and", "relative", "that", "subordinate", "after", "before", "when", "then", "first", "because",
        "so", "already", "only", "if", "not", "no", "plan", "may", "demand", "say", "confirm",
        "repeat", "ask", "accordingly", "by", "for", "with", "to", "be", "have", "do", "he", "they",
        "it", "we", "self", "someone", "other", "article", "adverb", "universal", "alleged", "led_to", "generic",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lexeme:
    """What is known of a word form by itself.

    `key` compares across scripts, "" for function words. `verb` is "finite", "participle", "other"
    (infinitive, gerund) or "".
    """

    key: str
    triggers: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    cues: frozenset[str] = frozenset()
    verb: str = ""
    past: bool = False
    forms: tuple[morphology.Form, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    parts: frozenset[str] = frozenset()
    parted: tuple[Phrase, ...] = ()


@dataclass(slots=True)
class Token:
    """A word ("w"), number ("n") or stop ("p") at `[start, end)` of the text."""

    start: int
    end: int
    kind: str
    low: str
    capital: bool
    lexeme: Lexeme
    triggers: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    cues: frozenset[str] = frozenset()
    #: "finite", "participle", "other" or "" as it stands here
    verb: str = ""
    past: bool = False
    #: how many tokens the phrase that starts here covers
    covers: int = 1
    #: inside a phrase that began before
    inside: bool = field(default=False)


_STOP = Lexeme(key="")


# Arabic conjunctions, prepositions and the article, written in front of a word without a space.
_CLITICS = ("وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و", "ف", "ب", "ل", "ك", "س")
_AUXILIARY = frozenset({"be", "have", "do", "say", "plan"})
_DETERMINERS = frozenset({"article", "other"})
_BEFORE_NOUN = frozenset({"article", "to", "with", "by", "for", "universal", "other", "no"})
_AFTER_FINAL_VERB = frozenset(
    {
        "and",
        "say",
        "confirm",
        "not",
        "after",
        "before",
        "when",
        "because",
        "so",
        "be",
        "if",
        "may",
        "demand",
    }
)
_POSSESSIVE = frozenset({"his", "her", "their", "our", "my", "its", "your"})


@lru_cache(maxsize=131_072)
def lexeme(low: str, language: str) -> Lexeme:
    """What the tables and the morphology of `language` say about a levelled word form."""
    table = lexicon(language)
    parts: frozenset[str] = frozenset()
    for bare in _readings(low, language):
        triggers = table.find(bare, "trigger")
        things = table.find(bare, "thing")
        cues = table.find(bare, "cue")
        parts |= table.find(bare, "part")
        if triggers or things or cues:
            break
    else:
        bare = low
    cues |= negative(low, language) | modal(low, language)
    phrases = tuple(p for part in parts for p in table.phrases.get(part, ()))
    forms = morphology.forms(bare, language) if language in MORPHOLOGY else ()
    verb, past = _verb(bare, table, forms, cues)
    function = bool(cues & _STOP_CUES) and not triggers and not things
    key = "" if function else _key(bare, table, forms)
    parted = tuple(p for part in parts for p in table.parted.get(part, ()))
    return Lexeme(key, triggers, things, cues, verb, past, forms, phrases, parts, parted)


def _readings(low: str, language: str) -> tuple[str, ...]:
    """The form itself, then without what its language writes in front of or behind a word."""
    if language == "en" and low.endswith("'s"):
        return (low[:-2], low)
    if language == "tr" and "'" in low:
        return (low.split("'")[0], low)
    if language == "ar":
        bare = (
            low[len(clitic) :]
            for clitic in _CLITICS
            if low.startswith(clitic) and len(low) - len(clitic) >= 3
        )
        # An imperfect hides the first letter of the perfect that the tables hold.
        imperfect = ("ا" + low[1:], low[1:]) if low[0] in "يتن" and len(low) > 3 else ()
        return (low, *bare, *imperfect)
    return (low,)


def _verb(
    low: str, table: Lexicon, forms: tuple[morphology.Form, ...], cues: frozenset[str]
) -> tuple[str, bool]:
    if forms:
        best = forms[0]
        if best.pos in FINITE and "Fixd" not in best.grammemes:
            return ("participle" if best.pos == "PRTS" else "finite"), best.tense == "past"
        if best.pos == "ADJS" and any(form.pos == "PRTS" for form in forms):
            return "participle", True
        if best.pos in {"INFN", "GRND"}:
            return "other", False
        if best.pos == "PRED":
            return "finite", False
        return "", False
    if table.language in BY_TRIGGER and cues & REPORTING:
        return "finite", False
    if table.find(low, "not_verb") or cues & {"he", "it", "we", "they", "adverb", "article"}:
        return "", False
    if table.find(low, "past"):
        return "finite", True
    if table.find(low, "verb"):
        return "finite", False
    if table.verb_endings and len(low) > 3 and low.endswith(table.verb_endings):
        return "finite", True
    return "", False


def _key(low: str, table: Lexicon, forms: tuple[morphology.Form, ...]) -> str:
    if forms and forms[0].known:
        return skeleton(forms[0].lemma) or low
    if table.stem is not None:
        return skeleton(table.stem(low)) or low
    return skeleton(table.cut(low)) or low


def tokens(text: Text) -> list[Token]:
    """Every word, number and stop of the text in order, phrases of the tables already joined."""
    language = language_of(text.body, text.language)
    found: list[Token] = []
    for match in _TOKEN.finditer(text.body):
        raw = match.group()
        if "㐀" <= raw[0] <= "鿿":
            found += _han(raw, match.start())
            continue
        kind, low, capital, word = _written(raw, language)
        found.append(
            Token(
                match.start(), match.end(), kind, low, capital, word,
                word.triggers, word.things, word.cues, word.verb, word.past,
            )
        )  # fmt: skip
    if language in VERB_FINAL:
        _final_verbs(found, language)
    _join(found, language)
    join_parted(found)
    if language in VERB_FINAL:
        _final_phrases(found)
    if language == "en":
        _adjectives(found)
        _numbered(found)
    if language in {"ru", "uk"}:
        _before_infinitives(found)
    return found


@lru_cache(maxsize=65_536)
def _written(raw: str, language: str) -> tuple[str, str, bool, Lexeme]:
    """Kind, levelled form, capital and lexeme of a word, number or stop as it is written."""
    if not raw[0].isalnum():
        return "p", raw, False, _STOP
    if _NUMERIC.search(raw):
        low = raw.lower() if raw.isascii() else _western(raw.lower())
        return "n", low, False, Lexeme(key="#" + low)
    own = language
    if raw[0].isascii() != (language in {"en", "tr"}):
        own = script_language(raw, language)
    low = normaliser(own)(raw)[:LONGEST_WORD]
    return "w", low, raw[0].isupper(), lexeme(low, own)


def _before_infinitives(found: list[Token]) -> None:
    """Makes a verb of a form that may be a noun and stands before an infinitive: «начала бросать»."""
    for token, after in pairwise(found):
        if token.verb or token.kind != "w" or not after.lexeme.forms:
            continue
        if after.lexeme.forms[0].pos == "INFN" and any(
            form.pos == "VERB" for form in token.lexeme.forms
        ):
            token.verb, token.past = "finite", True


def _numbered(found: list[Token]) -> None:
    """Takes the negation out of "No. 5117"."""
    for i in range(len(found) - 1):
        if found[i].low == "no" and (found[i + 1].low == "." or found[i + 1].kind == "n"):
            found[i].cues = frozenset()


def _final_verbs(found: list[Token], language: str) -> None:
    """Takes the verb out of words that do not stand where a Turkic verb stands."""
    for i in range(len(found) - 2, -1, -1):
        token, after = found[i], found[i + 1]
        if token.verb and not (
            after.kind == "p"
            or after.verb
            or after.cues & _AFTER_FINAL_VERB
            or token.cues & REPORTING
        ):
            token.verb = ""
            # "The bridge that will open": a participle before a noun plans nothing.
            token.cues -= modal(token.low, language)


def _final_phrases(found: list[Token]) -> None:
    """Makes a verb of the known phrase that ends a Turkic clause, like «оқ атты»."""
    for i, token in enumerate(found):
        last = i + token.covers - 1
        ends = last + 1 >= len(found) or found[last + 1].kind == "p"
        if token.triggers and token.covers > 1 and not token.verb and ends:
            token.verb, token.past = "finite", True


def _adjectives(found: list[Token]) -> None:
    """Takes the verb out of English participles that stand like an adjective: "the collapsed bank"."""
    for i in range(1, len(found) - 1):
        token, before, after = found[i], found[i - 1], found[i + 1]
        if not token.verb and token.kind == "w" and token.triggers and _aftermodal(found, i):
            token.verb = "finite"
        if (
            token.verb
            and token.low.endswith(("ed", "en", "ught", "lt", "own"))
            and (
                before.cues & {"article", "universal", "other"}
                or before.low in _POSSESSIVE
                or before.low.endswith("'s")
            )
            and after.kind == "w"
            and not after.cues & _STOP_CUES
        ):
            token.verb = ""
        elif _attributive(found, i):
            token.verb, token.cues = "", token.cues - REPORTING
        elif (
            token.verb
            and not token.lexeme.past
            and not token.cues & _AUXILIARY
            and (
                before.cues & _DETERMINERS
                or before.low in _POSSESSIVE
                or (token.low.endswith("s") and (before.kind == "p" or before.cues & _BEFORE_NOUN))
            )
        ):
            # "the call", "works contracts", "the reports": a noun that looks like a verb.
            token.verb = ""
    if found and found[0].verb and found[0].low.endswith("s") and not found[0].cues & _AUXILIARY:
        found[0].verb = ""


def _attributive(found: list[Token], i: int) -> bool:
    """True for "declared length 6,400 ft", where nobody declares: a bare noun and a number follow."""
    token = found[i]
    if not (token.cues & REPORTING and token.low.endswith("ed") and found[i - 1].kind == "p"):
        return False
    noun, *near = found[i + 1 : i + 4]
    plain = noun.kind == "w" and not noun.capital and not noun.cues & _STOP_CUES
    return plain and any(t.kind == "n" for t in near)


def _aftermodal(found: list[Token], i: int) -> bool:
    """True for the bare verb of "did not release" and "will open"."""
    j = i - 1
    while j >= 0 and found[j].cues & {"not", "adverb", "already", "only"}:
        j -= 1
    return j >= 0 and (
        "do" in found[j].cues or found[j].low in _MODAL or found[j].low.endswith("n't")
    )


_MODAL = frozenset(
    {"will", "would", "can", "could", "may", "might", "must", "shall", "should", "cannot"}
)


def _western(raw: str) -> str:
    """The same with the digits of every script written 0 to 9."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in raw)


def _han(run: str, start: int) -> list[Token]:
    """A run of Han characters cut at the longest words the tables know; the rest stays whole."""
    table = lexicon("zh")
    found: list[Token] = []
    unknown = at = 0
    while at <= len(run):
        piece = ""
        for size in range(min(LONGEST_HAN_WORD, len(run) - at), 0, -1):
            if run[at : at + size] in table.vocabulary:
                piece = run[at : at + size]
                break
        if (piece or at == len(run)) and unknown < at:
            found.append(_han_token(run[unknown:at], start + unknown))
        if piece:
            found.append(_han_token(piece, start + at))
        at += len(piece) or 1
        if piece:
            unknown = at
    return found


def _han_token(piece: str, start: int) -> Token:
    word = lexeme(piece, "zh")
    return Token(
        start, start + len(piece), "w", piece, False, word,
        word.triggers, word.things, word.cues, word.verb, word.past,
    )  # fmt: skip


def _join(found: list[Token], language: str) -> None:
    """Lets the longest phrase that starts at a word speak for all words in it."""
    at = 0
    while at < len(found):
        best: Phrase | None = None
        extent = 1
        hits: list[Phrase] = []
        phrases = found[at].lexeme.phrases
        after = found[at + 1] if phrases and at + 1 < len(found) else None
        following = after.lexeme.parts if after is not None and after.low != "," else None
        for phrase in phrases:
            if following is not None and phrase.rest and phrase.rest[0] not in following:
                continue
            size = _extent(found, at, phrase)
            if size > extent:
                best, extent, hits = phrase, size, [phrase]
            elif size == extent and best is not None:
                hits.append(phrase)
        if best is not None:
            head = found[at]
            head.triggers = frozenset(p.value for p in hits if p.table == "trigger")
            head.things = frozenset(p.value for p in hits if p.table == "thing")
            head.cues = frozenset(p.value for p in hits if p.table == "cue")
            head.covers = extent
            head.past = any(t.past and t.verb for t in found[at : at + extent])
            if best.value == "untrue" and language == "en":
                # "That he signed it is false": the verb of the sentence tells nothing.
                head.verb = ""
            elif not head.verb:
                head.verb = next((t.verb for t in found[at : at + extent] if t.verb), "")
            if (best.table == "trigger" or best.value == "deny") and any(
                "not" in negative(t.low, language) for t in found[at + 1 : at + extent]
            ):
                # «kabul etmedi»: the ending denies the whole phrase.
                head.cues |= {"not"}
            if best.table == "trigger":
                head.cues |= modal(found[at + extent - 1].low, language)
            for token in found[at + 1 : at + extent]:
                token.verb = ""
                token.triggers = token.cues = frozenset()
                if best.table != "trigger":
                    # "lost his citizenship" is one happening, and citizenship is still in it.
                    token.things = frozenset()
                token.inside = True
        at += extent


def _extent(found: list[Token], at: int, phrase: Phrase) -> int:
    """How many tokens from `at` the phrase covers; 0 when it does not stand there."""
    here = at + 1
    for part in phrase.rest:
        if here < len(found) and found[here].low == ",":
            here += 1
        if here >= len(found) or part not in found[here].lexeme.parts:
            return 0
        here += 1
    return here - at
