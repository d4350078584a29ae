"""Claim and evidence pairs from the tellings, labelled by how they were made.

`python -m training.pairs --count 600 --out pairs.jsonl` writes the form of `benchmarks/data`. A
conflict tells the same happening of the same person or place with another day, number or place; a
pair without one tells it alike, with a coarser day, or tells something else.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from training.tellings import LANGUAGES, Filling, Happening, Teller, happenings, slots_of

Pair = dict[str, object]
FAMILY = {"D": "date", "N": "number", "L": "location"}
#: A person is in one place on a day; a crowd, a fire and a court may be in two.
PERSONAL = "P"
SAID_ON, PUBLISHED_ON = "2022-12-30", "2022-12-31"
BROADCAST, RECORD = "State television", "independent_media"


class PairMaker:
    """Draws pairs from a seeded generator: the same seed gives the same pairs."""

    def __init__(self, seed: int) -> None:
        self._draw = random.Random(seed)
        self._teller = Teller(seed)

    def pairs(self, count: int) -> Iterator[Pair]:
        """So many pairs, about half of them conflicts."""
        made = 0
        while made < count:
            pair = self._pair()
            if pair is not None:
                made += 1
                yield pair | {"id": f"t{made:04d}"}

    def _pair(self) -> Pair | None:
        draw = self._draw
        happening = draw.choice(list(happenings().values()))
        ours = draw.choice(LANGUAGES)
        theirs = draw.choice(LANGUAGES) if draw.random() < 0.4 else ours
        claimed, found = (draw.choice(happening.tellings[one]) for one in (ours, theirs))
        filling = self._teller.filling()
        if draw.random() < 0.5:
            return self._conflict(claimed, found, ours, theirs, filling)
        return self._quiet(happening, claimed, found, ours, theirs, filling)

    def _conflict(
        self, claimed: str, found: str, ours: str, theirs: str, filling: Filling
    ) -> Pair | None:
        both = slots_of(claimed) & slots_of(found)
        changeable = [
            slot for slot in sorted(both & FAMILY.keys()) if slot != "L" or {PERSONAL, "D"} <= both
        ]
        if not changeable or not both & {"P", "L"} - set(changeable[:1]):
            return None
        slot = self._draw.choice(changeable)
        other = self._teller.filling()
        if slot == "D":
            month = filling.day[1] % 12 + 1
            changed = replace(filling, day=(filling.day[0], month))
        elif slot == "N":
            changed = replace(filling, count=filling.count * 3 + 1)
        else:
            changed = replace(filling, place=other.place)
        if changed == filling:
            return None
        return self._written(claimed, found, ours, theirs, (filling, changed), FAMILY[slot])

    def _quiet(
        self,
        happening: Happening,
        claimed: str,
        found: str,
        ours: str,
        theirs: str,
        filling: Filling,
    ) -> Pair:
        chance = self._draw.random()
        changed = filling
        if chance < 0.35:
            others = [
                one
                for one in happenings().values()
                if one.domain == happening.domain and one.name != happening.name
            ]
            other = self._draw.choice(others or list(happenings().values()))
            found = self._draw.choice(other.tellings[theirs])
            changed = replace(self._teller.filling(), person=filling.person, place=filling.place)
        elif chance < 0.6:
            changed = self._teller.filling()
        return self._written(claimed, found, ours, theirs, (filling, changed), None)

    def _written(
        self,
        claimed: str,
        found: str,
        ours: str,
        theirs: str,
        fillings: tuple[Filling, Filling],
        family: str | None,
    ) -> Pair:
        claim = self._teller.render(claimed, ours, fillings[0])
        evidence = self._teller.render(found, theirs, fillings[1])
        return {
            "claim_language": ours,
            "evidence_language": theirs,
            "said_on": SAID_ON,
            "published_on": PUBLISHED_ON,
            "outlet": BROADCAST,
            "source_type": RECORD,
            "claim": claim,
            "evidence": evidence,
            "label": "conflict" if family else "no_conflict",
            "kinds": [family] if family else [],
            "certainty": "certain" if family else None,
            "claim_quote": claim if family else None,
            "evidence_quote": evidence if family else None,
            "family": family or "date",
            "trap": "made from tellings",
            "why": "The label follows from how the pair was made.",
        }


def main() -> None:
    """Writes the pairs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    pairs = PairMaker(given.seed).pairs(given.count)
    lines = [json.dumps(pair, ensure_ascii=False) for pair in pairs]
    given.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
