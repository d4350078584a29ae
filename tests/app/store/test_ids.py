from __future__ import annotations

import re
import time

from app.store.ids import new_id


def test_ids_carry_their_prefix_and_are_all_different() -> None:
    made = {new_id("doc") for _ in range(10_000)}
    assert len(made) == 10_000
    assert all(re.fullmatch(r"doc_[0-9a-hjkmnp-tv-z]{26}", one) for one in made)


def test_later_ids_sort_after_earlier_ones() -> None:
    made = []
    for _ in range(5):
        made.append(new_id("chk"))
        time.sleep(0.002)
    assert made == sorted(made)
