"""Flags on public sets of premise and hypothesis: texts that people wrote, labelled by others.

    python -m benchmarks.natural SET.jsonl.gz [SET.jsonl.gz …] [--rows 4000] [--show] [--write FILE]

The hypothesis is the claim and the premise the evidence, neither with a day. A flag is right on a
contradiction; on an entailment or a neutral row it is false. Most contradictions of these sets are none that
a slot shows, so recall says little beside other tools and much beside earlier versions; precision is
what these sets are for. Sets in which words stand apart from their commas are set back first.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

from benchmarks.dev_pairs import Pair, Scored, by_detectors, flags_of, score, show
from detectors.types import Context

_SEED = 7
_CHUNK = 200


def plain(text: str) -> str:
    """The text with commas, quotes and endings joined to their words again."""
    text = re.sub(r"`` ?| ?''", '"', text)
    text = re.sub(r" ([,.;:!?%)\]]|'s\b|n't\b|’s\b|' )", r"\1", text)
    return re.sub(r"([(\[$€£#]) ", r"\1", text).strip()


def rows(path: Path, most: int) -> Iterator[Pair]:
    """Rows in a fixed random order as pairs; rows without a label are left out."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        read = [json.loads(line) for line in lines]
    random.Random(_SEED).shuffle(read)
    language = "fa" if "_fa_" in path.name else "en"
    for number, row in enumerate(read[:most]):
        conflict = row["label"] == "contradiction"
        claim, evidence = plain(row["hypothesis"]), plain(row["premise"])
        yield {
            "id": f"{path.name.split('.')[0]}-{number:05d}",
            "claim_language": language,
            "evidence_language": language,
            "said_on": None,
            "published_on": None,
            "outlet": "",
            "source_type": "unknown",
            "claim": claim,
            "evidence": evidence,
            "label": "conflict" if conflict else "no_conflict",
            "kinds": [],
            "certainty": None,
            "claim_quote": None,
            "evidence_quote": None,
            "family": row["label"],
            "trap": str(row.get("page", "")),
        }


def _scored(pairs: list[Pair]) -> list[Scored]:
    context = Context(today=date(2026, 1, 1))
    return score(pairs, lambda pair: flags_of(by_detectors(pair, context)))


def measure(path: Path, most: int, workers: int) -> list[Scored]:
    """All rows of a set through the detectors."""
    pairs = list(rows(path, most))
    chunks = [pairs[at : at + _CHUNK] for at in range(0, len(pairs), _CHUNK)]
    with ProcessPoolExecutor(workers) as pool:
        return [item for chunk in pool.map(_scored, chunks) for item in chunk]


def line(scored: list[Scored]) -> str:
    """Rows, contradictions, flags, false flags by label, precision and recall."""
    flagged = [item for item in scored if item.flags]
    hits = sum(item.positive for item in flagged)
    false = Counter(str(item.pair["family"]) for item in flagged if not item.positive)
    wrong = sum(
        any(flag.certainty == "certain" for flag in item.flags)
        for item in flagged
        if not item.positive
    )
    positives = sum(item.positive for item in scored)
    precision = f"{hits / len(flagged):.2f}" if flagged else "-"
    recall = f"{hits / positives:.3f}" if positives else "-"
    return (
        f"{len(scored)} | {positives} | {len(flagged)} | {false['entailment']} | {false['neutral']} | "
        f"{wrong} | {precision} | {recall}"
    )


HEAD = (
    "| set | rows | contradictions | flagged | false: entailed | false: neutral | certain and false | "
    "precision | recall |\n|" + "---|" * 9
)


def by_kind(scored: list[Scored]) -> list[str]:
    """One line for each kind of finding: how many rows it flagged and how many rightly."""
    told: Counter[tuple[str, bool]] = Counter()
    for item in scored:
        told.update((f"{kind}", item.positive) for kind in {flag.kind for flag in item.flags})
    kinds = sorted({kind for kind, _ in told})
    return [
        f"| {kind} | {told[kind, True] + told[kind, False]} | {told[kind, True]} |"
        for kind in kinds
    ]


def main() -> None:
    """One table of sets and one of kinds over all of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--rows", type=int, default=4_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    everything: list[Scored] = []
    table = [HEAD]
    for path in options.sets:
        scored = measure(path, options.rows, options.workers)
        everything += scored
        table.append(f"| {path.name.split('.')[0]} | {line(scored)} |")
        if options.show:
            show(scored)
        print(table[-1], flush=True)
    told = "\n".join(table)
    kinds = "\n".join(["| kind | rows flagged | right |", "|---|---|---|", *by_kind(everything)])
    print(f"\n{told}\n\n{kinds}")
    if options.write:
        options.write.write_text(
            "# Flags on public sets\n\n`python -m benchmarks.natural`, detectors without models, no days given. "
            f"{date.today().isoformat()}.\n\n{told}\n\n{kinds}\n",
            "utf-8",
        )


if __name__ == "__main__":
    main()
