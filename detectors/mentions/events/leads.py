"""Which words open a clause, and where the phrase that they govern ends."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.actors import can_act
from detectors.mentions.events.pieces import SLAVIC, SUBORDINATE, Piece
from detectors.mentions.lexical.tokens import REPORTING, Token

_LEADS = SUBORDINATE | {"and", "relative", "that"}
_AFTER = frozenset({"after"})
_BEFORE = frozenset({"before"})
_TIMED = frozenset({"after", "before"})
# "On leaving the house": a preposition with a noun, where «هنگامی که» opens a clause.
_AT_THE = frozenset({"هنگام", "موقع", "زمان", "حین"})
# "до сноса часовни" comes before it, "довели до суда" and "от зари до зари" do not.
_UP_TO = frozenset({"до"})
_FROM = frozenset({"от", "с", "со", "від", "з", "із"})
# What "до" leads up to rather than comes before: "beaten to death".
_EXTENT = frozenset({"die", "injure", "hospital", "trial"})
# Followed, preceded: verbs that say in which order two happenings came.
_ORDERING = frozenset({
    "followed", "preceded", "follows", "precedes",
    "последовал", "последовала", "последовало", "последовали",
    "предшествовал", "предшествовала", "предшествовало", "предшествовали",
    "передував", "передувала", "передувало", "передували",
})  # fmt: skip
_DATIVE_BEFORE = frozenset({"предш", "перед"})
_NOUN_STARTS = frozenset({"article", "he", "they", "we"})
_CONJUNCTIONS = frozenset(
    "как когда чем что пока як коли ніж що поки доки допоки щойно едва лишь".split()
)
_PREPOSED = frozenset({"to", "by", "with", "for", "and", "after", "before"})
_POSSESSIVE = frozenset({"his", "her", "its", "their", "our", "my"})
_LIGHT = frozenset({"be", "have", "do"})
# Ends of Turkic verb forms that say "having done", "when it was done" and "by this ministry".
_CONVERBS: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {
    "tr": (
        ("ınca ince unca ünce", _AFTER),
        ("dığında diğinde duğunda düğünde tığında tiğinde tuğunda tüğünde", frozenset({"when"})),
    ),
    "kk": (("ғанда генде қанда кенде", frozenset({"when"})),),
    "ky": (
        ("гача гече каче кече", frozenset()),
        ("ганда генде гондо гөндө канда кенде кондо көндө", frozenset({"when"})),
    ),
}
_NO_CONVERB = ("sınca", "since", "ğınca", "ğince", "larınca", "lerince", "boyunca", "karınca")
# What stands before "after" and "before" in Turkic languages as a verb.
CLAUSAL = {
    "tr": tuple("tıktan tikten tuktan tükten dıktan dikten duktan dükten madan meden ması mesi masından mesinden masının mesinin".split()),
    "kk": tuple("ғаннан геннен қаннан кеннен ғанға генге қанға кенге ған ген қан кен мас мес бас бес пас пес".split()),
    "ky": tuple("гандан генден гондон гөндөн кандан кенден кондон көндөн ганга генге канга кенге".split()),
}  # fmt: skip


def leads(found: Sequence[Token], i: int, piece: Piece, language: str) -> frozenset[str]:
    """The cues by which the word at `i` may open a clause; of order and cause only where they fit."""
    token = found[i]
    lead = token.cues & _LEADS
    if language in SLAVIC and token.low in _UP_TO and _comes_before(found, i, piece.start):
        return _BEFORE
    if language == "uk" and token.low == "через" and _because_of(found, i):
        return frozenset({"because"})
    if language == "ar" and "then" in token.cues:
        return lead | {"and"}
    ordering = token.low in _ORDERING
    if lead & {"led_to"} or ordering:
        if not (_goes_on(found, i, piece) or _is_happening(found, piece.start, i)):
            return lead - SUBORDINATE
        if lead & _BEFORE and ordering and language in SLAVIC and _given(found, piece.start, i):
            return (lead - _BEFORE) | _AFTER
    return lead


def _comes_before(found: Sequence[Token], i: int, start: int) -> bool:
    """True for "до" with a noun for a happening, where nothing is led up to it."""
    if i and found[i - 1].low in _TIMES and i + 1 < len(found):
        ahead = found[i + 1]
        return ahead.kind == "w" and ahead.low not in _TIMES and not can_act(ahead.things)
    if any(t.low in _FROM or t.low.startswith(("до", "ді")) for t in found[start:i]):
        return False
    for token in found[i + 1 : i + 4]:
        if token.kind != "w" or token.verb == "finite":
            return False
        if token.triggers and token.lexeme.forms and token.lexeme.forms[0].pos == "NOUN":
            return not token.triggers & _EXTENT and not can_act(token.things)
    return False


def _because_of(found: Sequence[Token], i: int) -> bool:
    """True for Ukrainian «через страйк»; «через годину» and «через кордон» name no happening."""
    for token in found[i + 1 : i + 4]:
        if token.kind != "w" or token.verb == "finite":
            return False
        if token.triggers and token.lexeme.forms and token.lexeme.forms[0].pos == "NOUN":
            return not can_act(token.things)
    return False


def effect_at(found: Sequence[Token], i: int) -> int:
    """Where the effect begins in Arabic "led the strike to the closing"; -1 without both."""
    for j in range(i + 1, len(found)):
        if found[j].kind == "p":
            return -1
        if found[j].cues & {"to"} and any(t.triggers for t in found[i + 1 : j]):
            return j if any(t.triggers for t in found[j + 1 :]) else -1
    return -1


def _is_happening(found: Sequence[Token], start: int, stop: int) -> bool:
    """True when the subject before a verb of cause is what happened, not who did it."""
    if stop > start and found[stop - 1].cues & _LIGHT and not found[stop].low.endswith(("_by",)):
        return any(t.triggers for t in found[start:stop]) and found[stop].covers > 1
    for token in found[start:stop]:
        if can_act(token.things):
            return False
        if token.triggers:
            return True
    return False


def _goes_on(found: Sequence[Token], i: int, piece: Piece) -> bool:
    """True for "…, prompting the guards" and «…, что вынудило»: what went before is the cause."""
    if piece.join not in {"comma", "relative", "that", "and"}:
        return False
    if piece.start == i:
        return piece.join == "comma" and (
            found[i].low.endswith("ing") or not found[i].low.isascii()
        )
    return all(t.cues & {"relative", "that", "it"} for t in found[piece.start : i])


def _given(found: Sequence[Token], start: int, stop: int) -> bool:
    """True when the noun before the verb stands in the dative: «взрыву предшествовал пожар»."""
    for token in found[start:stop]:
        forms = [f for f in token.lexeme.forms if f.pos == "NOUN"]
        if token.triggers and forms:
            return forms[0].case == "datv"
    return False


def opens(found: Sequence[Token], i: int, lead: frozenset[str], language: str, fresh: bool) -> bool:
    """False where the word is no conjunction: "that man", "and Co", "since 2012"."""
    if language == "fa" and found[i].low in _AT_THE:
        return False
    if "that" in lead and lead == {"that"} and language == "en":
        after = found[i + 1] if i + 1 < len(found) else None
        before = found[i - 1] if i else None
        if before is None or after is None or not verb_ahead(found, i + 1):
            return False
        if before.cues & {"to", "by", "with", "for"} and not before.cues & REPORTING:
            return False
        return not (fresh and not before.cues & REPORTING and before.low != ",")
    return True


def verb_ahead(found: Sequence[Token], i: int) -> bool:
    """True when a finite verb that reports nothing follows before the next full stop."""
    for token in found[i : i + 24]:
        if token.kind == "p" and token.low != ",":
            return False
        if token.verb in {"finite", "participle"} and not token.cues & REPORTING:
            return True
    return False


def measured(
    found: Sequence[Token], start: int, i: int, lead: frozenset[str], fixed: Sequence[bool]
) -> bool:
    """True when all before "after" or "before" says how long: "two days after the flood"."""
    return (
        bool(lead & _TIMED)
        and start < i
        and all(
            fixed[j] or found[j].kind == "n" or found[j].cues & {"only", "adverb", "to", "article"}
            or found[j].low in _TIMES
            for j in range(start, i)
        )
    )  # fmt: skip


_TIMES = frozenset(
    "minute minutes hour hours day days week weeks month months year years shortly immediately right soon long "
    "за через спустя сразу вскоре минуту минуты минут час часа часов день дня дней неделю недели недель месяц месяца "
    "месяцев год года лет незадолго задолго хвилину хвилин годину години годин тиждень тижня тижнів місяць місяці "
    "місяців рік роки років дні днів години сутки суток добу доби одразу відразу невдовзі".split()
)


def converb(token: Token, language: str, *, comma: bool) -> frozenset[str]:
    """The cues of a Turkic verb form that ends a clause: "duyunca", «естіп,», «келгенде»."""
    low = token.low
    if token.kind != "w" or len(low) < 5 or token.things:
        return frozenset()
    if comma and language in {"kk", "ky"} and low.endswith(("ып", "іп", "ип", "уп", "үп")):
        return _AFTER
    for endings, cues in _CONVERBS.get(language, ()):
        if low.endswith(tuple(endings.split())) and not low.endswith(_NO_CONVERB):
            return cues
    return frozenset()


def cause_at(found: Sequence[Token], start: int, i: int) -> int:
    """Where, before a final "led to", the cause ends and its effect begins; -1 without two of them."""
    at = [j for j in range(start, i) if found[j].triggers and not found[j].inside]
    if len(at) < 2 or can_act(found[at[0]].things):
        return -1
    return at[0] + found[at[0]].covers


def ends_phrase(found: Sequence[Token], start: int, language: str, dated: Sequence[bool]) -> int:
    """Where "after his release" ends and its main clause begins without a comma; -1 where it does not."""
    if language in SLAVIC:
        # "после того, как", «пока»: a conjunction has a clause of its own behind it.
        return -1 if found[start - 1].low in _CONJUNCTIONS else _slavic_end(found, start, dated)
    if language == "ar":
        return _second_trigger(found, start)
    if language == "fa":
        return _persian_end(found, start)
    if language == "en":
        return _english_end(found, start, dated)
    return -1


def _english_end(found: Sequence[Token], start: int, dated: Sequence[bool]) -> int:
    """The determiner, pronoun or name that opens a second noun phrase with a verb of its own."""
    told = False
    for j in range(start, len(found)):
        token = found[j]
        if token.kind == "p":
            return -1
        if dated[j] or token.inside:
            continue
        if token.verb in {"finite", "participle"}:
            return -1
        opens_noun = token.cues & _NOUN_STARTS or token.low in _POSSESSIVE
        if told and opens_noun and not found[j - 1].cues & _PREPOSED:
            return j if verb_ahead(found, j) else -1
        told = told or bool(token.triggers)
    return -1


def _persian_end(found: Sequence[Token], start: int) -> int:
    """Behind the first of two verbs, or before the second happening of a phrase with a noun."""
    stop = start
    while stop < len(found) and found[stop].kind != "p":
        stop += 1
    ends = [
        j + found[j].covers
        for j in range(start, stop)
        if found[j].verb == "finite" and not found[j].inside
        and not (found[j].cues & {"be"} and j > start and found[j - 1].verb == "finite")
    ]  # fmt: skip
    if len(ends) > 1 and ends[0] < stop:
        return ends[0]
    return _second_trigger(found, start)


def _slavic_end(found: Sequence[Token], start: int, dated: Sequence[bool]) -> int:
    """Where "после освобождения" ends and its main clause begins; -1 when a stop comes first.

    The phrase runs over genitives and what prepositions govern, up to a nominative or a verb.
    """
    governed = False
    for j in range(start, len(found)):
        token = found[j]
        if token.kind == "p":
            return -1
        if dated[j] or token.kind == "n":
            continue
        if "to" in token.cues or "with" in token.cues:
            governed = True
            continue
        forms = token.lexeme.forms
        if not forms:
            continue
        if token.verb in {"finite", "participle"}:
            return j if j > start else -1
        nominal = [f for f in forms if f.pos in {"NOUN", "ADJF", "NPRO"}]
        if nominal and nominal[0].case == "nomn" and not governed:
            # A nominative right behind the word: it is a conjunction, and a clause of its own follows.
            return j if j > start else -1
        if nominal and nominal[0].pos in {"NOUN", "NPRO"}:
            governed = False
    return -1


def _second_trigger(found: Sequence[Token], start: int) -> int:
    """Where the verb follows on "after the collapse of the bridge"; -1 when a stop comes first."""
    seen: frozenset[str] = frozenset()
    for j in range(start, len(found)):
        token = found[j]
        if token.kind == "p":
            return -1
        # "Release on bail" is one happening in two words.
        if seen and token.triggers - seen and "to" not in found[j - 1].cues:
            return j
        seen |= token.triggers
    return -1
