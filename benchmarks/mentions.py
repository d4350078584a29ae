"""How many sentences a CPU second the readers take, all mentions together and one by one.

    python -m benchmarks.mentions [FILE …] [--seconds 5]

Without files the texts are those of the detectors' pages, in every language they hold. A text is
read anew each time (no cache), as a batch of broadcasts would be.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from detectors.mentions.dates import read_dates
from detectors.mentions.events import read_events
from detectors.mentions.names import read_names
from detectors.mentions.places import read_places
from detectors.mentions.quantities import read_quantities
from detectors.mentions.reading import read
from detectors.mentions.roles import read_roles
from detectors.mentions.sentences import read_sentences
from detectors.registry import installed, page
from detectors.types import Text
from tests.pages import cases, claim_of, passages_of

REFERENCE = date(2022, 1, 9)


def page_texts() -> list[Text]:
    """Every claim and evidence text of every page, each once."""
    texts: dict[str, Text] = {}
    for detector in installed().values():
        for case in cases(page(detector)):
            claim = claim_of(case.fields).text
            texts[claim.body] = claim
            for passage in passages_of(case.fields):
                texts[passage.document.text.body] = passage.document.text
    return list(texts.values())


def rate(texts: list[Text], read_one: Callable[[Text], object], seconds: float) -> float:
    """Sentences per CPU second of one reader over the texts, repeated for about `seconds`."""
    counted = sum(len(read_sentences(text)) for text in texts)
    rounds, start = 0, time.process_time()
    while time.process_time() - start < seconds:
        for text in texts:
            read_one(text)
        rounds += 1
    return rounds * counted / (time.process_time() - start)


def readers(texts: list[Text]) -> dict[str, Callable[[Text], object]]:
    """Each reader alone, what it needs from the others worked out beforehand."""
    known = {text: read(text, REFERENCE) for text in texts}
    return {
        "sentences": read_sentences,
        "dates": lambda t: read_dates(t, known[t].sentences, REFERENCE),
        "quantities": lambda t: read_quantities(t, known[t].sentences, known[t].dates),
        "names": lambda t: read_names(t, known[t].sentences),
        "roles": lambda t: read_roles(t, known[t].sentences, known[t].names, REFERENCE),
        "places": lambda t: read_places(t, known[t].sentences, known[t].names),
        "events": lambda t: read_events(
            t,
            known[t].sentences,
            dates=known[t].dates,
            quantities=known[t].quantities,
            names=known[t].names,
            roles=known[t].roles,
            places=known[t].places,
        ),
        "all mentions together": lambda t: read.__wrapped__(t, REFERENCE),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of the mention readers.")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=2.0, help="CPU seconds for each reader")
    options = parser.parse_args()
    texts = [
        Text(str(path), path.read_text("utf-8", errors="replace")) for path in options.files
    ] or page_texts()
    print("| reader | sentences per CPU second |\n|---|---|")
    for name, read_one in readers(texts).items():
        print(f"| {name} | {rate(texts, read_one, options.seconds):,.0f} |")


if __name__ == "__main__":
    main()
