"""Which sentences of transcripts become claims."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
import pytest
from numpy.typing import NDArray

from app.scoring.planning import plan


class Blind:
    """An encoder that finds every text alike."""

    name = "blind"

    def encode(
        self, texts: Sequence[str], *, kind: Literal["query", "passage"]
    ) -> NDArray[np.float32]:
        return np.ones((len(texts), 4), np.float32) / 2


@pytest.mark.parametrize(("told", "language"), [("uk", "uk"), ("ru", "ru")])
def test_the_language_of_a_broadcast_is_that_of_its_sentences(told: str, language: str) -> None:
    # Words that Russian and Ukrainian share.
    file = ("a.txt", "Президент Олександр прибув. Парк закрито.".encode())
    planned = plan([file], Blind(), worth_checking=0.0, language=told)
    assert {claim.language for claim in planned.claims} == {language}
