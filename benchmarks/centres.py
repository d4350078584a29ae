"""Makes the mean vectors of nine languages for the shipped model: `python -m benchmarks.centres`.

From the cases on the detectors' pages and our own labelled pairs; no text of the retrieval corpus is
among them.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from app.inference.backends import Kind, PackedBackend
from app.inference.centres import FILE, LANGUAGES
from app.inference.embedding import SHIPPED, WEIGHTS

ROOT = Path(__file__).parents[1]
MOST = 40


def texts() -> dict[str, list[str]]:
    """Texts by language, at most 40 of each."""
    found: dict[str, set[str]] = defaultdict(set)
    for page in sorted((ROOT / "detectors").glob("*.md")):
        for block in re.findall(r"```yaml case\n(.*?)```", page.read_text("utf-8"), re.S):
            case: dict[str, Any] = yaml.safe_load(block)
            if case.get("claim_language"):
                found[case["claim_language"]].add(case["claim"])
            evidence = case.get("evidence")
            for item in evidence if isinstance(evidence, list) else []:
                if item.get("language"):
                    found[item["language"]].add(item["text"])
    for line in (ROOT / "benchmarks/data/pairs.jsonl").read_text("utf-8").splitlines():
        pair = json.loads(line)
        for side in ("claim", "evidence"):
            found[pair[f"{side}_language"]].add(pair[side])
    chosen = {}
    for code in LANGUAGES:
        ordered = sorted(found[code])
        chosen[code] = ordered[:: max(1, len(ordered) // MOST)][:MOST]
    return chosen


def main() -> None:
    from safetensors.numpy import save_file

    backend = PackedBackend(WEIGHTS / SHIPPED)
    kinds: tuple[Kind, ...] = ("query", "passage")
    means = {}
    told = texts()
    for kind in kinds:
        rows = []
        for code in LANGUAGES:
            prefixed = [backend.prefixes[kind] + text for text in told[code]]
            rows.append(backend.run(prefixed, bfloat16=False).mean(axis=0))
        means[kind] = np.stack(rows).astype(np.float32)
    save_file(means, WEIGHTS / SHIPPED / FILE)
    (WEIGHTS / SHIPPED / FILE).chmod(0o644)
    print({code: len(each) for code, each in told.items()})


if __name__ == "__main__":
    main()
