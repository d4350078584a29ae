"""Recall of BM25 alone, dense vectors alone and both fused: `python -m benchmarks.retrieval`.

Lists and fusion are the product's own (`app.store.lexical`, `app.store.search`); every vector is
compared. Vectors of the passages are kept beside the results and made once for a model.
"""

from __future__ import annotations

import argparse
import hashlib
import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.inference.embedding import Embedder, encode_many, load_embedder
from app.settings import Settings
from app.store.lexical import Entry, Found, Words
from app.store.means import Sample
from app.store.search import (
    ACROSS_WEIGHT,
    DEPTH,
    MEANING_WEIGHT,
    NAMES_WEIGHT,
    POOL,
    by_meaning_and_script,
    fuse,
)
from app.store.vectors import PassageKey
from benchmarks.retrieval.corpus import DIRECTIONS, SEED, Corpus, build

RESULTS = Path(__file__).parents[1] / "results"
SYSTEMS = ("BM25", "BM25 and names", "dense", "BM25 + dense", "fused")
K = 10


def ranked(corpus: Corpus, embedder: Embedder) -> dict[str, list[list[int]]]:
    """For each system the places of the passages for each query, the best first."""
    texts = [query.text for query in corpus.queries]
    dense = _dense(corpus, embedder, texts)
    words = _lexical(corpus, texts)
    found: dict[str, list[list[int]]] = {system: [] for system in SYSTEMS}
    for text, meaning, lexical in zip(texts, dense, words, strict=True):
        keys: list[PassageKey] = [(str(at), 0) for at in meaning]
        near = [(key, corpus.languages[at]) for key, at in zip(keys, meaning, strict=True)]
        lists: dict[str, list[tuple[float, Sequence[PassageKey | None]]]] = {
            "BM25": [(1.0, lexical.words)],
            "BM25 and names": [(1.0, lexical.words), (NAMES_WEIGHT, lexical.names)],
            "dense": [(1.0, keys)],
            "BM25 + dense": [(1.0, lexical.words), (1.0, keys)],
            "fused": [
                (1.0, lexical.words),
                (NAMES_WEIGHT, lexical.names),
                *by_meaning_and_script(text, near, words=lexical.words),
            ],
        }
        for system, given in lists.items():
            scores = fuse(given)
            best = sorted(scores, key=lambda key: (-scores[key], key))[:K]
            found[system].append([int(key[0]) for key in best])
    return found


def _dense(corpus: Corpus, embedder: Embedder, texts: Sequence[str]) -> list[list[int]]:
    digest = hashlib.sha256("\0".join(corpus.passages).encode()).hexdigest()[:12]
    kept = RESULTS / f"local-retrieval-{embedder.name.replace('/', '-')}-{digest}.npy"
    if kept.exists():
        passages: NDArray[np.float32] = np.load(kept).astype(np.float32)
    else:
        passages = encode_many(embedder, corpus.passages, kind="passage")
        np.save(kept, passages.astype(np.float16))  # as the database keeps them
        passages = np.load(kept).astype(np.float32)
    sample = Sample()
    for at, (language, row) in enumerate(zip(corpus.languages, passages, strict=True)):
        sample.add(f"{at:010}", language, row[None])
    means = sample.means(dimension=embedder.dimension)
    places = np.array([means.languages.index(language) for language in corpus.languages])
    found = []
    for query in encode_many(embedder, texts, kind="query"):
        query = query.astype(np.float16).astype(np.float32)
        cosines = passages @ query
        pool = np.argsort(-cosines, kind="stable")[:POOL]
        near = means.nearness(cosines[pool], passages[pool], places[pool], query)
        found.append([int(pool[at]) for at in np.argsort(-near, kind="stable")[:DEPTH]])
    return found


def _lexical(corpus: Corpus, texts: Sequence[str]) -> list[Found]:
    with tempfile.TemporaryDirectory() as folder:
        Words.write(
            Path(folder) / "words",
            (
                Entry(str(at), 0, text, language, None, None)
                for at, (text, language) in enumerate(
                    zip(corpus.passages, corpus.languages, strict=True)
                )
            ),
        )
        return list(Words(Path(folder) / "words").search(list(texts), depth=DEPTH))


def scores(corpus: Corpus, found: Mapping[str, list[list[int]]]) -> list[list[str]]:
    """Rows of the table: direction, claims, then recall@10 and MRR@10 of each system."""
    groups: dict[str, list[int]] = {
        "monolingual, all": [],
        "across languages, all": [],
        **{f"{one} -> {other}": [] for one, other in DIRECTIONS},
    }
    for number, query in enumerate(corpus.queries):
        same = query.claim_language == query.passage_language
        groups["monolingual, all" if same else "across languages, all"].append(number)
        groups[f"{query.claim_language} -> {query.passage_language}"].append(number)
    table = [["claims", "n", *(f"{s}: R@10 (MRR)" for s in SYSTEMS)]]
    for name, numbers in groups.items():
        row = [name, str(len(numbers))]
        for system in SYSTEMS:
            ranks = [
                found[system][number].index(corpus.queries[number].answer) + 1
                if corpus.queries[number].answer in found[system][number]
                else 0
                for number in numbers
            ]
            recall = sum(rank > 0 for rank in ranks) / len(ranks)
            mrr = sum(1 / rank for rank in ranks if rank) / len(ranks)
            row.append(f"{recall:.3f} ({mrr:.3f})")
        table.append(row)
    return table


def as_markdown(table: Sequence[Sequence[str]]) -> str:
    """The rows as a Markdown table."""
    head, *rows = (f"| {' | '.join(row)} |" for row in table)
    return "\n".join([head, "|" + "---|" * len(table[0]), *rows])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", help="another embedding model than the default")
    parser.add_argument("--write", type=Path, help="write the table to this file")
    options = parser.parse_args()
    settings = Settings(embedding_model=options.model) if options.model else Settings()
    embedder = load_embedder(settings)
    corpus = build()
    started = time.monotonic()
    table = as_markdown(scores(corpus, ranked(corpus, embedder)))
    about = (
        f"Model {embedder.name}; {len(corpus.passages):,} passages in nine languages, "
        f"{len(corpus.queries)} claims, seed {SEED}. All synthetic: sentences written by hand, filled "
        "with invented names. Exactly one passage tells a claim's event; six share all but one of its "
        "kind, person and city."
    )
    print(about, table, f"{time.monotonic() - started:.0f} s", sep="\n\n")
    if options.write:
        options.write.write_text(
            f"# Retrieval\n\n`python -m benchmarks.retrieval`, {date.today().isoformat()}. {about}\n\n"
            "BM25: the words list alone. Names: the list of names across scripts. Fused: what the "
            f"product does, reciprocal ranks of words, names (weight {NAMES_WEIGHT:g}) and meaning (weight "
            f"{MEANING_WEIGHT:g}, and {ACROSS_WEIGHT:g} more for passages in another script). Meaning is seen from the means of the "
            "passages' languages, of which 300 passages each are sampled.\n\n"
            f"{table}\n",
            "utf-8",
        )


if __name__ == "__main__":
    main()
