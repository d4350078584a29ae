"""What a finished run comes to: claims, flags by kind, the slowest files, what could not be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from app.scoring.lines import Line
from app.scoring.planning import Fault

#: Files of the list of the slowest.
SLOWEST = 5


@dataclass(slots=True)
class Summary:
    """Counts over the lines of a run. `seconds` of a file are those of its claims' detectors."""

    sentences: int
    claims: int
    faults: tuple[Fault, ...]
    lines: int = 0
    airings: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    indicators: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)

    def count(self, line: Line) -> None:
        """Add one line."""
        assessment = line["assessment"]
        self.lines += 1
        self.airings += len(line["airings"])
        self.outcomes[assessment["outcome"]] += 1
        self.kinds.update(conflict["kind"] for conflict in assessment["conflicts"])
        self.indicators.update(sign["indicator"] for sign in assessment["indicators"])
        took = sum(run["milliseconds"] for run in assessment["runs"]) / 1000
        self.seconds[line["file"]] = self.seconds.get(line["file"], 0.0) + took

    @property
    def slowest(self) -> list[tuple[str, float]]:
        """The files whose claims took longest, with their seconds."""
        return sorted(self.seconds.items(), key=lambda item: (-item[1], item[0]))[:SLOWEST]

    def to_json(self) -> dict[str, Any]:
        """The summary as JSON values."""
        return {
            "sentences": self.sentences,
            "claims": self.claims,
            "lines": self.lines,
            "airings": self.airings,
            "outcomes": dict(self.outcomes),
            "flags": dict(self.kinds),
            "indicators": dict(self.indicators),
            "slowest": [{"file": file, "seconds": round(s, 3)} for file, s in self.slowest],
            "errors": [
                {"file": fault.file, "line": fault.line, "detail": fault.detail}
                for fault in self.faults
            ],
        }


def summarise(
    lines: Iterable[Line], *, sentences: int, claims: int, faults: Iterable[Fault]
) -> Summary:
    """The summary of the lines."""
    summary = Summary(sentences, claims, tuple(faults))
    for line in lines:
        summary.count(line)
    return summary
