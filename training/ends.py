"""Train the head that hears where sentences end in speech without punctuation.

    python -m training.ends --data FOLDER

`FOLDER` is searched for `claimbuster_train.jsonl.gz` (debates, in the order spoken) and the public sets
of inference pairs that `SETS` names. To these come the tellings of `data/happenings.txt` and the page
cases of the detectors, in eight languages. Sentences lose punctuation and capitals and follow one
another in windows; frozen layers of the shipped encoder read them, and the head learns from their
states which gaps were ends. Sentences of `--without` (by default the project's own pairs) are left out,
because they measure the result. About four minutes on two cores.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import torch
import yaml
from safetensors.torch import save_file
from torch.nn import functional

from app.inference.encoder import Encoder
from app.inference.ends import BASE, DEPTH, HEAD, WINDOW, gaps, states
from app.inference.models import has_bfloat16
from detectors.mentions.sentences import read_sentences
from detectors.types import Text

HERE = Path(__file__).parent
#: File, fields, how many texts of it.
SETS = (
    ("mnli_sample_train", ("premise", "hypothesis"), 4_000),
    ("vitaminc_real_train", ("premise", "hypothesis"), 4_000),
    ("foolmetwice_dev", ("premise",), 1_500),
    ("snli_dev", ("premise",), 1_500),
    ("farstail_fa_train", ("premise",), 2_500),
)
HIDDEN = 256
STEPS_AT_ONCE = 2_048
PASSES = 6
#: What stands for the slots of a telling.
FILLED = {
    "en": (
        "Ada Rook|Ben Lark|Mary Stone",
        "London|Riverton|Paris",
        "yesterday|on 3 March|in June 2021|",
    ),
    "ru": (
        "Олег Титов|Анна Орлова|Иван Маслов",
        "Рязань|Томск|Минск",
        "вчера|3 марта|в июне 2021 года|",
    ),
    "uk": ("Олег Бондар|Анна Коваль", "Полтава|Львів", "вчора|3 березня|у червні 2021 року|"),
    "kk": ("Ерлан Асанов|Айгүл Серікова", "Алматы|Ақтөбе", "кеше|3 наурызда|2021 жылы маусымда|"),
    "ky": ("Азамат Токтоев|Гүлнара Асанова", "Ош|Нарын", "кечээ|3-мартта|2021-жылы июнда|"),
    "tr": ("Ali Demir|Ayşe Kaya", "Ankara|Bursa", "dün|3 Mart'ta|Haziran 2021'de|"),
    "fa": ("علی رضایی|مریم احمدی", "تهران|مشهد", "دیروز|۳ مارس|در ژوئن ۲۰۲۱|"),
    "ar": ("أحمد حسن|ليلى محمود", "القاهرة|حلب", "أمس|في ٣ مارس|في يونيو ٢٠٢١|"),
}
_WORD = re.compile(r"[\w’'-]+")
_FENCE = re.compile(r"```yaml case\n(.*?)```", re.DOTALL)

Sentence = list[str]


def bare(text: str) -> Sentence:
    """The words in lower case without punctuation."""
    return [word for word in _WORD.findall(text.lower()) if word.strip("-'’")]


def cut(text: str) -> list[Sentence]:
    """The sentences of a text with punctuation."""
    return [words for span in read_sentences(Text("", text)) if (words := bare(span.quote))]


def documents(folder: Path, chance: random.Random) -> Iterator[list[Sentence]]:
    """Sentences that follow one another: as they were said, or in chance order."""
    debates = sorted(_rows(folder, "claimbuster_train"), key=lambda row: int(row["order"]))
    yield [words for row in debates if (words := bare(row["text"]))]
    mixed: list[Sentence] = []
    for name, fields, most in SETS:
        seen = list(dict.fromkeys(row[field] for row in _rows(folder, name) for field in fields))
        chance.shuffle(seen)
        told = [
            words for text in seen[:most] if text.rstrip()[-1:] in ".?!؟۔" for words in cut(text)
        ]
        if name.startswith("farstail"):
            yield told
        else:
            mixed += told
    chance.shuffle(mixed)
    yield mixed
    for _ in range(5):
        yield from _tellings(chance)
    for texts in _page_cases().values():
        for _ in range(2):
            chance.shuffle(texts)
            yield [words for text in texts for words in cut(text)]


def _rows(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    path = next(iter(sorted(folder.rglob(f"{name}.jsonl.gz"))), None)
    if path is None:
        raise SystemExit(f"{folder} holds no {name}.jsonl.gz")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _tellings(chance: random.Random) -> Iterator[list[Sentence]]:
    told = defaultdict(list)
    for line in (HERE / "data/happenings.txt").read_text("utf-8").splitlines():
        language, _, tellings = line.partition(":")
        if language in FILLED:
            person, place, day = FILLED[language]
            for telling in tellings.split("|"):
                filled = telling
                for slot, values in (("{P}", person), ("{L}", place), ("{D}", day)):
                    filled = filled.replace(slot, chance.choice(values.split("|")))
                told[language].append(bare(filled.replace("{N}", str(chance.randint(2, 300)))))
    for sentences in told.values():
        chance.shuffle(sentences)
        yield [words for words in sentences if words]


def _page_cases() -> dict[str, list[str]]:
    """Texts of the detectors' pages by language."""
    found = defaultdict(list)
    for page in sorted((HERE.parent / "detectors").rglob("*.md")):
        for fenced in _FENCE.findall(page.read_text("utf-8")):
            case = yaml.safe_load(fenced)
            evidence = case.get("evidence") or []
            pieces = evidence if isinstance(evidence, list) else [{"text": evidence}]
            for piece in [
                {"text": case.get("claim"), "language": case.get("claim_language")},
                *pieces,
            ]:
                if isinstance(piece, dict) and isinstance(piece.get("text"), str):
                    found[str(piece.get("language"))].append(piece["text"])
    return dict(found)


def _unlike(sentences: Iterable[Sentence], without: set[str]) -> list[Sentence]:
    return [words for words in sentences if " ".join(words) not in without]


def _read_out(path: Path) -> set[str]:
    """The sentences of a file of pairs."""
    found = set()
    for line in path.read_text("utf-8").splitlines():
        pair = json.loads(line)
        for body in (pair["claim"], pair["evidence"]):
            for text in body if isinstance(body, list) else [body]:
                told = text["text"] if isinstance(text, dict) else text
                found |= {" ".join(words) for words in cut(str(told))}
    return found


def windows(sentences: list[Sentence]) -> Iterator[tuple[Sentence, list[bool]]]:
    """Windows of words, and of each gap whether a sentence ended there."""
    words = [word for sentence in sentences for word in sentence]
    ended = [at == len(one) - 1 for one in sentences for at in range(len(one))]
    for start in range(0, len(words) - 8, WINDOW):
        yield words[start : start + WINDOW], ended[start : start + WINDOW][:-1]


def features(told: list[tuple[Sentence, list[bool]]]) -> tuple[torch.Tensor, torch.Tensor]:
    """What the head reads of each gap in half precision, and 1.0 where a sentence ended."""
    encoder = Encoder(BASE, depth=DEPTH)
    found = []
    for start in range(0, len(told), 16):
        portion = [words for words, _ in told[start : start + 16]]
        for one, other in states(encoder, portion, bfloat16=has_bfloat16()):
            found.append(gaps(one, other).half())
    return torch.cat(found), torch.tensor([float(end) for _, ends in told for end in ends])


def fit(read: torch.Tensor, ended: torch.Tensor) -> dict[str, torch.Tensor]:
    """The head's four tensors, with the scaling of what it reads folded into the first layer."""
    mean, spread = read[::5].float().mean(0), read[::5].float().std(0) + 1e-3
    head = torch.nn.Sequential(
        torch.nn.Dropout(0.1),
        torch.nn.Linear(read.shape[1], HIDDEN),
        torch.nn.GELU(),
        torch.nn.Dropout(0.3),
        torch.nn.Linear(HIDDEN, 1),
    )
    steps = PASSES * (len(read) // STEPS_AT_ONCE + 1)
    optimiser = torch.optim.AdamW(head.parameters(), lr=2e-3, weight_decay=0.05)
    rate = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, total_steps=steps)
    for turn in range(PASSES):
        total = 0.0
        for chosen in torch.randperm(len(read)).split(STEPS_AT_ONCE):
            odds = head((read[chosen].float() - mean) / spread)[:, 0]
            loss = functional.binary_cross_entropy_with_logits(odds, ended[chosen])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            rate.step()
            total += loss.item() * len(chosen)
        print(f"pass {turn + 1} of {PASSES}: loss {total / len(read):.4f}", flush=True)
    state = head.state_dict()
    wide = state["1.weight"] / spread
    return {
        "wide.weight": wide,
        "wide.bias": state["1.bias"] - wide @ mean,
        "narrow.weight": state["4.weight"],
        "narrow.bias": state["4.bias"],
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--without", type=Path, default=HERE.parent / "benchmarks/data/pairs.jsonl")
    parser.add_argument("--out", type=Path, default=HEAD)
    asked = parser.parse_args()
    torch.manual_seed(0)
    without = _read_out(asked.without)
    told = [
        window
        for sentences in documents(asked.data, random.Random(0))
        for window in windows(_unlike(sentences, without))
    ]
    read, ended = features(told)
    print(f"{len(ended):,} gaps, {int(ended.sum()):,} of them ends", flush=True)
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    save_file(
        {name: part.half().contiguous() for name, part in fit(read, ended).items()}, asked.out
    )
    print(f"{asked.out}: {asked.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
