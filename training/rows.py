"""The training rows of the alignment model, made from the named data sets and the tellings.

`python -m training.rows --data FOLDER --out rows.json` reads the `*.jsonl.gz` files of `SETS` (rows
of premise, hypothesis, label, page, case_id). Every row whose premise, or hypothesis of five words
or more, stands in a held-out file is left out.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import json
import random
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypedDict, cast

from detectors.mentions.reading import read
from detectors.types import Text
from training.tellings import CONTRADICTED, ENTAILED, NEUTRAL, UNKNOWN, Row, Teller

LABELS = {"entailment": ENTAILED, "neutral": NEUTRAL, "contradiction": CONTRADICTED}
#: Claims about Wikipedia sentences: the same event is told unless the label is neutral.
CLAIMS = ("vitaminc_real_train", "vitaminc_synthetic_train", "fever_dev2way_train")
#: Other sets and how many rows of each; the small multi-genre sample is taken twice.
OTHERS = {
    "snli_dev": 6000,
    "snli_test": 6000,
    "cad_snli_train": 8292,
    "mnli_sample_train": 3000,
    "farstail_fa_train": 7266,
    "foolmetwice_dev": 1169,
    "wikifactcheck_contra_train": 4000,
}
TWICE = "mnli_sample_train"
HELD_OUT = (
    "vitaminc_real_dev",
    "vitaminc_synthetic_dev",
    "fever_dev2way_dev",
    "cad_snli_dev",
    "mnli_sample_dev",
    "wikifactcheck_contra_dev",
    "farstail_fa_dev",
)
HARD_NEUTRALS = 9000
DISTRACTORS = 8000
TELLINGS = 58_000
SHORT = 180
#: Words before a number that leave room above it, or below: an edit of the number goes the other way.
ABOVE = re.compile(
    r"\b(?:(?:more|greater|higher|later) than|over|at least|above|after|since)\s*\W?$",
    re.IGNORECASE,
)
BELOW = re.compile(
    r"\b(?:(?:less|fewer|lower|earlier) than|under|at most|below|up to|before|almost|nearly)\s*\W?$",
    re.IGNORECASE,
)
#: How far the numbers of edited claims go: years by so many, others by these factors.
YEARS = (3, 25)
FACTORS = (2, 3)


class Sample(TypedDict, total=False):
    """One row of a data set."""

    premise: str
    hypothesis: str
    label: str
    page: str
    case_id: str


class Blanks(NamedTuple):
    """Where a sentence's days, numbers and first name stand."""

    when: tuple[tuple[int, int], ...]
    how_many: tuple[tuple[int, int], ...]
    name: tuple[tuple[int, int], ...]


def load(folder: Path, name: str) -> list[Sample]:
    """The rows of one set; FileNotFoundError when it is not in the folder."""
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        return [cast(Sample, json.loads(line)) for line in file]


def plain(text: str) -> str:
    """The text by which two rows are told to be the same: lower case, words only."""
    return re.sub(r"\W+", " ", text.lower()).strip()


def held_out(folder: Path) -> frozenset[str]:
    """The plain premises and longer hypotheses of every evaluation set."""
    texts: set[str] = set()
    for name in HELD_OUT:
        for row in load(folder, name):
            texts.add(plain(row["premise"]))
            if len(row["hypothesis"].split()) > 4:
                texts.add(plain(row["hypothesis"]))
    return frozenset(texts)


@cache
def blanks(sentence: str) -> Blanks:
    """What the project's own readers find in an English sentence."""
    mentions = read(Text("row", sentence, "en"), None)
    return Blanks(
        tuple((d.span.start, d.span.end) for d in mentions.dates),
        tuple((q.span.start, q.span.end) for q in mentions.quantities),
        tuple((n.span.start, n.span.end) for n in mentions.names[:1]),
    )


def edited(sentence: str, spans: Iterable[tuple[int, int]], draw: random.Random) -> str | None:
    """The sentence with the first number of `spans` changed so far that it is false; None when there is none.

    A number under "more than" grows and one under "less than" shrinks, as another may still be true.
    """
    for start, end in spans:
        found = re.search(
            r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,]*\d)|(?<![\d.,])\d+(?![\d.,]*\d)",
            sentence[start:end],
        )
        if found is None:
            continue
        number = int(found[0].replace(",", ""))
        before = sentence[: start + found.start()]
        up = bool(ABOVE.search(before)) or (not BELOW.search(before) and draw.random() < 0.5)
        if 1000 <= number <= 2100 and "," not in found[0]:
            other = number + draw.randint(*YEARS) * (1 if up else -1)
        else:
            factor = draw.choice(FACTORS)
            other = number * factor if up else number // factor
        if other in (number, 0):
            continue
        told = f"{other:,}" if "," in found[0] else str(other)
        return before + told + sentence[start + found.end() :]
    return None


def blanked(sentence: str, spans: Iterable[tuple[int, int]]) -> str:
    """The sentence with each span as `___`."""
    at, kept = 0, ""
    for start, end in sorted(spans):
        if start >= at:
            kept += sentence[at:start] + "___"
            at = end
    return kept + sentence[at:]


class Maker:
    """Makes the rows from the sets in one folder; the same seed gives the same rows."""

    def __init__(self, folder: Path, *, seed: int = 11) -> None:
        self._folder = folder
        self._draw = random.Random(seed)
        self._seed = seed
        self._held = held_out(folder)

    def rows(self) -> list[Row]:
        """All rows, shuffled."""
        claims = {name: self._load(name) for name in CLAIMS}
        rows = [row for name, samples in claims.items() for row in self._claims(name, samples)]
        rows += self._others()
        wiki = [s for name in CLAIMS if name.startswith("vitaminc") for s in claims[name]]
        rows += self._hard_neutrals(wiki)
        rows += self._same_page(wiki)
        rows += self._distracted(rows)
        rows += Teller(self._seed).rows(TELLINGS)
        self._draw.shuffle(rows)
        return rows

    def _load(self, name: str) -> list[Sample]:
        return [
            row
            for row in load(self._folder, name)
            if row["label"] in LABELS
            and plain(row["premise"]) not in self._held
            and plain(row["hypothesis"]) not in self._held
        ]

    def _claims(self, name: str, samples: Iterable[Sample]) -> Iterator[Row]:
        source = name.split("_")[0]
        for sample in samples:
            nli = LABELS[sample["label"]]
            # A FEVER claim may be refuted by a sentence about something else on the same page.
            same = 0 if nli == NEUTRAL else 1 if source == "vitaminc" or nli == ENTAILED else -1
            yield Row(sample["premise"], sample["hypothesis"], nli, same, source)
            if same == 1 and self._draw.random() < 0.6:
                yield from self._blanked(sample)
            if nli == ENTAILED:
                yield from self._edited(sample)

    def _blanked(self, sample: Sample) -> Iterator[Row]:
        premise, hypothesis = sample["premise"], sample["hypothesis"]
        ours, theirs = blanks(hypothesis), blanks(premise)
        both = [k for k in ("when", "how_many") if getattr(ours, k) and getattr(theirs, k)]
        if both:
            slot = self._draw.choice(both)
            yield Row(
                blanked(premise, getattr(theirs, slot)),
                blanked(hypothesis, getattr(ours, slot)),
                UNKNOWN,
                1,
                "blanked",
            )
        elif ours.name and self._draw.random() < 0.3:
            yield Row(premise, blanked(hypothesis, ours.name), UNKNOWN, 1, "blanked")

    def _edited(self, sample: Sample) -> Iterator[Row]:
        """The same claim with another number or year, where the premise tells one."""
        ours, theirs = blanks(sample["hypothesis"]), blanks(sample["premise"])
        slots = [s for s in ("when", "how_many") if getattr(ours, s) and getattr(theirs, s)]
        if slots:
            # A draw of its own, so that the other rows stay what they were before there were edits.
            draw = random.Random(sample["hypothesis"])
            false = edited(sample["hypothesis"], getattr(ours, draw.choice(slots)), draw)
            if false is not None:
                yield Row(sample["premise"], false, CONTRADICTED, 1, "edited")

    def _others(self) -> Iterator[Row]:
        for name, most in OTHERS.items():
            samples = self._load(name)
            for _ in range(2 if name == TWICE else 1):
                for sample in self._draw.sample(samples, min(most, len(samples))):
                    nli = LABELS[sample["label"]]
                    same = 1 if nli == ENTAILED else -1
                    source = name.split("_")[0]
                    yield Row(sample["premise"], sample["hypothesis"], nli, same, source)

    def _hard_neutrals(self, wiki: list[Sample]) -> Iterator[Row]:
        """A claim beside the most alike sentence of another page."""
        from sklearn.feature_extraction.text import TfidfVectorizer

        words = TfidfVectorizer(sublinear_tf=True)
        matrix = words.fit_transform([sample["premise"] for sample in wiki])
        told = [sample for sample in wiki if sample["label"] != "neutral"]
        chosen = self._draw.sample(told, min(HARD_NEUTRALS, len(told)))
        for start in range(0, len(chosen), 500):
            some = chosen[start : start + 500]
            queries = words.transform([sample["hypothesis"] for sample in some])
            for sample, alike in zip(some, (queries @ matrix.T).toarray(), strict=True):
                nearest = (
                    wiki[at]
                    for at in alike.argsort()[::-1][:40]
                    if wiki[at]["page"] != sample["page"] and alike[at] < 0.75
                )
                other = next(nearest, None)
                if other is not None:
                    yield from self._another(other["premise"], sample["hypothesis"])

    def _another(self, premise: str, hypothesis: str) -> Iterator[Row]:
        yield Row(premise, hypothesis, NEUTRAL, 0, "hard_neutral")
        slots = [slot for slot in ("when", "how_many") if getattr(blanks(hypothesis), slot)]
        if slots and self._draw.random() < 0.5:
            slot = self._draw.choice(slots)
            yield Row(
                blanked(premise, getattr(blanks(premise), slot)),
                blanked(hypothesis, getattr(blanks(hypothesis), slot)),
                UNKNOWN,
                0,
                "hard_neutral",
            )

    def _same_page(self, wiki: list[Sample]) -> Iterator[Row]:
        """A claim beside another sentence of its own page."""
        pages: dict[str, list[Sample]] = collections.defaultdict(list)
        for sample in wiki:
            pages[sample["page"]].append(sample)
        for samples in pages.values():
            told = [sample for sample in samples if sample["label"] != "neutral"]
            for sample in self._draw.sample(told, min(2, len(told))):
                words = set(plain(sample["premise"]).split())
                others = [
                    other["premise"]
                    for other in samples
                    if other["case_id"] != sample["case_id"]
                    and len(words & set(plain(other["premise"]).split())) < len(words) / 2
                ]
                if others:
                    premise = self._draw.choice(others)
                    yield Row(premise, sample["hypothesis"], NEUTRAL, 0, "same_page")

    def _distracted(self, rows: list[Row]) -> list[Row]:
        """Rows whose premise stands beside a sentence about something else."""
        known = [row for row in rows if min(row.nli, row.same) >= 0 and len(row.premise) < SHORT]
        premises = [row.premise for row in known]
        made = []
        for row in self._draw.sample(known, min(DISTRACTORS, len(known))):
            other = self._draw.choice(premises)
            both = (row.premise, other) if self._draw.random() < 0.5 else (other, row.premise)
            made.append(row._replace(premise=" ".join(both), source="distractor"))
        return made


def main() -> None:
    """Writes the rows and prints how many came from where."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    rows = Maker(given.data).rows()
    given.out.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    for source, count in collections.Counter(row.source for row in rows).most_common():
        print(f"{source:16}{count:8}")
    print(f"{'in all':16}{len(rows):8}")


if __name__ == "__main__":
    main()
