"""Cosines of any model on one scale: 0 for texts that have nothing in common, 1 for one and the same.

The cosine of two unrelated sentences is .09 with one model and .79 with another. What stands on
similarities elsewhere (thresholds of the detectors, what is shown to people) needs one scale; it is
that of MiniLM-L6, with which it was first measured. A linear map is fitted through two points:
sentences that have nothing to do with each other, and paraphrases.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

#: Likeness of the median pair of unrelated sentences and of paraphrases below, by MiniLM-L6.
UNRELATED = 0.05
PARAPHRASED = 0.72

SENTENCES = (
    (
        "He bought the ticket to Almaty on 16 December.",
        "The ticket to Almaty was purchased by him on 16 December.",
    ),
    (
        "Police detained forty protesters near the square.",
        "Forty demonstrators were arrested by officers close to the square.",
    ),
    ("The factory closed after the fire.", "Following the blaze the plant was shut down."),
    ("Wheat prices rose sharply in spring.", "In spring the cost of wheat went up a lot."),
    ("The minister denied that any money was paid.", "No money was paid, the minister said."),
    ("She has worked as a nurse for ten years.", "For a decade her job has been nursing."),
    ("The bridge was destroyed by a missile.", "A rocket destroyed the bridge."),
    (
        "Snow closed the mountain road to the village.",
        "The road over the mountains to the village was shut because of snow.",
    ),
)
#: Sentences 0 to 5 in other scripts, to learn which of them a model knows.
TRANSLATED = {
    "CYRILLIC": (
        "Он купил билет в Алматы 16 декабря.", "Полиция задержала сорок протестующих возле площади.",
        "Завод закрылся после пожара.", "Весной цены на пшеницу резко выросли.",
        "Министр отрицал, что были выплачены какие-либо деньги.", "Она десять лет работает медсестрой.",
    ),
    "ARABIC": (
        "او بلیت آلماتی را در ۱۶ دسامبر خرید.", "پلیس چهل معترض را نزدیک میدان بازداشت کرد.",
        "کارخانه پس از آتش‌سوزی تعطیل شد.", "قیمت گندم در بهار به شدت افزایش یافت.",
        "وزیر پرداخت هرگونه پول را تکذیب کرد.", "او ده سال است که به عنوان پرستار کار می‌کند.",
    ),
    "CJK": (
        "他于12月16日买了去阿拉木图的票。", "警察在广场附近拘留了四十名抗议者。",
        "火灾后工厂关闭了。", "春季小麦价格大幅上涨。",
        "部长否认支付了任何款项。", "她当护士已经十年了。",
    ),
}  # fmt: skip
#: How much of a paraphrase's advantage over unrelated sentences a translation must have.
KNOWN = 0.5

_ASCII = re.compile(r"[\x00-\x7f]*")


@dataclass(frozen=True, slots=True)
class Scale:
    """`zero` and `one` are the cosines that become 0 and 1."""

    zero: float
    one: float

    def __call__(self, cosine: float) -> float:
        """The likeness of a cosine, in [-1, 1]."""
        return max(-1.0, min(1.0, (cosine - self.zero) / (self.one - self.zero)))


@dataclass(frozen=True, slots=True)
class Scales:
    """A scale for two texts in Latin letters, for two in another writing, and across writings.

    A model may bring texts of one writing nearer to each other, and translations less near.
    """

    latin: Scale
    other: Scale
    across: Scale

    def of(self, one: str, other: str) -> Scale:
        """The scale for this pair of texts."""
        if _ASCII.fullmatch(one) and _ASCII.fullmatch(other):
            return self.latin
        written = {_is_latin(one), _is_latin(other)}
        if len(written) == 2:
            return self.across
        return self.latin if written == {True} else self.other


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of a model: scales for two texts of one kind and for a query with a passage.

    `scripts` are those it understands beside the Latin one; None means all.
    """

    alike: Scales
    search: Scales
    scripts: frozenset[str] | None = None

    def knows(self, text: str) -> bool:
        """True when all letters of the text are of scripts that the model understands."""
        return self.scripts is None or _scripts(text) <= self.scripts


#: Of the packaged models, on clauses and passages of 306 labelled pairs in nine languages.
MINILM = Measured(
    alike=Scales(Scale(0.0, 1.0), Scale(0.0, 1.0), Scale(0.0, 1.0)),
    search=Scales(Scale(0.0, 1.0), Scale(0.0, 1.0), Scale(0.0, 1.0)),
    scripts=frozenset(),
)
E5_SMALL = Measured(
    alike=Scales(Scale(0.773, 0.963), Scale(0.8, 0.985), Scale(0.765, 0.945)),
    # Without the means of their languages (`app.inference.centres`) its cosines need no other scale.
    search=Scales(Scale(0.0, 1.0), Scale(0.0, 1.0), Scale(0.0, 1.0)),
)


def measure(encode: Callable[[Sequence[str], str], Vectors]) -> Measured:
    """What `encode(texts, kind)` of a model says about a few sentences; some sixty texts are encoded."""
    ones = [one for one, _ in SENTENCES]
    others = [other for _, other in SENTENCES]
    queries, passages = encode(ones, "query"), encode(others, "passage")
    alike = queries @ encode(others, "query").T
    scripts = set()
    best, usual = np.median(np.diag(alike)), np.median(_unlike(alike))
    for script, texts in TRANSLATED.items():
        across = queries[: len(texts)] @ encode(texts, "query").T
        within = encode(texts, "query")
        # Unrelated sentences of one unknown script look alike: they must not.
        gain = np.median(np.diag(across)) - np.median(_unlike(across))
        apart = np.median(np.diag(across)) - np.median(_unlike(within @ within.T))
        if gain >= KNOWN * (best - usual) and apart > 0:
            scripts.add(script)
    same, search = _fitted(alike), _fitted(queries @ passages.T)
    return Measured(Scales(same, same, same), Scales(search, search, search), frozenset(scripts))


def _fitted(cosines: Vectors) -> Scale:
    low, high = float(np.median(_unlike(cosines))), float(np.median(np.diag(cosines)))
    if high - low < 1e-3:  # it tells nothing apart
        return Scale(0.0, 1.0)
    step = (high - low) / (PARAPHRASED - UNRELATED)
    zero = low - UNRELATED * step
    return Scale(zero, zero + step)


def _unlike(cosines: Vectors) -> Vectors:
    return cosines[~np.eye(len(cosines), dtype=bool)]


@lru_cache(maxsize=10_000)
def _is_latin(text: str) -> bool:
    """True when most letters are Latin: a name in its own letters changes no language."""
    letters = [char for char in text if char.isalpha()]
    return 2 * sum(_script(char) == "LATIN" for char in letters) >= len(letters)


def _scripts(text: str) -> frozenset[str]:
    if _ASCII.fullmatch(text):
        return frozenset()
    return frozenset(_script(char) for char in set(text) if char.isalpha()) - {"LATIN"}


@lru_cache(maxsize=10_000)
def _script(char: str) -> str:
    return unicodedata.name(char, "?").split(maxsplit=1)[0]
