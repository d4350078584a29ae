"""How well speech without punctuation is cut into sentences, on texts whose ends are known.

    python -m benchmarks.cutting [PAIRS.jsonl …] [--pauses]

The sentences of the pairs lose their punctuation and capitals and are put into cues of seven words, one
after the other without any silence: the hardest case. With `--pauses` a silence of 0.5 s stands at the
cue border nearest to each end, and at every third other border too. Printed are precision, recall and F1
of the cuts, beside those of the rules without the trained head and of a cut after every sixteenth word.
Our own sentences are short and shuffled, so the ends are sharper than those of real speech. A file `*.txt`
holds sentences with punctuation in the order in which they were said; its name begins with its language.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import defaultdict
from pathlib import Path

from app.inference.ends import ENDS
from app.transcripts import Cue, Transcript, sentences
from detectors.mentions.sentences import read_sentences
from detectors.types import Text

DATA = Path(__file__).parent / "data"
WORDS_A_CUE = 7
RULER = 16
SILENCE_MS = 500


def spoken(pairs: list[dict[str, object]]) -> dict[str, list[list[str]]]:
    """By language the sentences as lists of bare words, shuffled the same way each time."""
    found: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for pair in pairs:
        for side in ("claim", "evidence"):
            language, body = str(pair[f"{side}_language"]), pair[side]
            for text in body if isinstance(body, list) else [body]:
                said = str(text["text"] if isinstance(text, dict) else text)
                for span in read_sentences(Text("", said)):
                    words = re.findall(r"[\w’'-]+", span.quote.lower())
                    if len(words) >= 4:
                        found[language][" ".join(words)] = words
    shuffled = {}
    for language, texts in found.items():
        shuffled[language] = list(texts.values())
        random.Random(0).shuffle(shuffled[language])
    return shuffled


def cues(said: list[list[str]], *, pauses: bool) -> tuple[Cue, ...]:
    words = [word for sentence in said for word in sentence]
    ends, at = set(), 0
    for sentence in said:
        at += len(sentence)
        ends.add(round(at / WORDS_A_CUE))
    found = []
    clock = 0
    for number, start in enumerate(range(0, len(words), WORDS_A_CUE)):
        if pauses and (number in ends or number % 3 == 0):
            clock += SILENCE_MS
        end = clock + 2_500
        found.append(
            Cue(str(number), clock, end, None, " ".join(words[start : start + WORDS_A_CUE]))
        )
        clock = end
    return tuple(found)


def cuts(lengths: list[int]) -> set[int]:
    found, at = set(), 0
    for length in lengths[:-1]:
        at += length
        found.add(at)
    return found


def row(name: str, made: set[int], true: set[int]) -> str:
    right = len(made & true)
    precision, recall = right / max(1, len(made)), right / max(1, len(true))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"| {name} | {precision:.2f} | {recall:.2f} | {f1:.2f} | {len(true)} |"


def told(body: str) -> list[list[str]]:
    """The sentences of a text as lists of bare words."""
    spans = read_sentences(Text("", body))
    return [words for span in spans if (words := re.findall(r"[\w’'-]+", span.quote.lower()))]


def report(name: str, language: str, said: list[list[str]], *, pauses: bool) -> None:
    """The rows of one text."""
    transcript = Transcript("a", "json3", language, cues(said, pauses=pauses))
    true = cuts([len(sentence) for sentence in said])
    for how, ends in (("", ENDS), (", rules alone", None)):
        made = cuts([len(one.text.split()) for one in sentences(transcript, ends=ends)])
        print(row(f"{name}{how}", made, true))
    total = sum(len(sentence) for sentence in said)
    print(row(f"{name}, every {RULER} words", set(range(RULER, total, RULER)), true))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path, default=[DATA / "pairs.jsonl"])
    parser.add_argument("--pauses", action="store_true")
    asked = parser.parse_args()
    pairs = [path for path in asked.files if path.suffix != ".txt"]
    lines = [line for path in pairs for line in path.read_text("utf-8").splitlines()]
    print("| | precision | recall | F1 | ends |\n|---|---|---|---|---|")
    for language, said in sorted(spoken([json.loads(line) for line in lines]).items()):
        if language == "zh" or len(said) < 10:
            continue
        report(language, language, said, pauses=asked.pauses)
    for path in asked.files:
        if path.suffix == ".txt":
            said = told(path.read_text("utf-8"))
            report(path.stem, path.stem[:2], said, pauses=asked.pauses)


if __name__ == "__main__":
    main()
