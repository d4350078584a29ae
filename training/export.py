"""Packs a trained network for the service: `python -m training.export FOLDER`.

Writes `layers.q8.safetensors` of the shipped alignment model: layers and heads, 8 bits a value.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from safetensors.torch import save_file

from app.inference import packed
from app.inference.aligning import LAYERS, SHIPPED, WEIGHTS
from training.train import Run


def main() -> None:
    """Writes the file and says how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--to", type=Path, default=WEIGHTS / SHIPPED / LAYERS)
    given = parser.parse_args()
    run = Run(given.folder)
    save_file(
        packed.pack(run.network.trained()),
        given.to,
        metadata={"format": "pt", "step": str(run.step)},
    )
    print(f"{given.to}: {given.to.stat().st_size / 1e6:.1f} MB after {run.step} steps")


if __name__ == "__main__":
    main()
