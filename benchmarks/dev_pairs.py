"""Score of the detectors on claim/evidence pairs, by family and language.

    python -m benchmarks.dev_pairs PAIRS.jsonl [--family date] [--language en] [--show] [--write FILE]

A pair counts as flagged when at least one conflict is found. Precision, recall and F1 are over
pairs; "kind" is the share of rightly flagged pairs whose first-named kind was found, "spans" the
share where a finding overlaps the labelled words on both sides. "ece" is the expected calibration
error of the findings' confidences in five bins. Every quote is checked at its offsets.
The pairs go through the public API, stateless, in this process (`store: false`).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from detectors.registry import installed
from detectors.types import Claim, Context, Detector, Document, Finding, Passage, Source, Text

Pair = dict[str, object]


@dataclass(frozen=True)
class Flag:
    """One conflict as a client sees it."""

    kind: str
    confidence: float
    certainty: str
    rule: str
    claim: tuple[int, int, str]
    evidence: tuple[int, int, str]
    why: str


@dataclass
class Scored:
    """One pair with what was flagged and how long it took."""

    pair: Pair
    flags: list[Flag]
    milliseconds: float
    bad_spans: int = 0

    @property
    def positive(self) -> bool:
        return self.pair["label"] == "conflict"

    @property
    def right_kind(self) -> bool:
        return any(flag.kind == self.pair["kinds"][0] for flag in self.flags)  # type: ignore[index]

    @property
    def right_spans(self) -> bool:
        def overlaps(text: str, quote: object, span: tuple[int, int, str]) -> bool:
            start = text.find(str(quote))
            return start < span[1] and span[0] < start + len(str(quote))

        return any(
            overlaps(str(self.pair["claim"]), self.pair["claim_quote"], flag.claim)
            and overlaps(str(self.pair["evidence"]), self.pair["evidence_quote"], flag.evidence)
            for flag in self.flags
        )


@dataclass
class Row:
    """Counts of one slice of the pairs."""

    scored: list[Scored] = field(default_factory=list)

    def line(self) -> dict[str, object]:
        hits = [s for s in self.scored if s.flags and s.positive]
        false = [s for s in self.scored if s.flags and not s.positive]
        missed = [s for s in self.scored if not s.flags and s.positive]
        precision = len(hits) / (len(hits) + len(false)) if hits or false else None
        recall = len(hits) / (len(hits) + len(missed)) if hits or missed else None
        f1 = (
            2 * len(hits) / (2 * len(hits) + len(false) + len(missed))
            if hits or false or missed
            else None
        )
        return {
            "pairs": len(self.scored),
            "flagged": len(hits) + len(false),
            "false": len(false),
            "certain_wrong": sum(any(f.certainty == "certain" for f in s.flags) for s in false),
            "precision": precision,
            "recall": recall,
            "f1": f1,
            "kind": sum(s.right_kind for s in hits) / len(hits) if hits else None,
            "spans": sum(s.right_spans for s in hits) / len(hits) if hits else None,
            "ece": calibration_error(self.scored),
            "ms": statistics.median(s.milliseconds for s in self.scored) if self.scored else None,
        }


def calibration_error(scored: Sequence[Scored]) -> float | None:
    """Expected calibration error of the most confident finding per flagged pair, five bins."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for item in scored:
        if item.flags:
            top = max(flag.confidence for flag in item.flags)
            bins[min(int(top * 5), 4)].append((top, item.positive))
    total = sum(len(rows) for rows in bins.values())
    if not total:
        return None
    return (
        sum(
            abs(sum(c for c, _ in rows) / len(rows) - sum(r for _, r in rows) / len(rows))
            * len(rows)
            for rows in bins.values()
        )
        / total
    )


@cache
def available() -> dict[str, Detector]:
    """The installed detectors that can be imported, so that one may be measured without the rest."""
    found = {}
    for point in entry_points(group="belie.detectors"):
        try:
            found[point.name] = point.load()
        except ImportError as error:
            print(f"left out: {point.name}: {error}")
    return found


def _day(told: object) -> date | None:
    return None if told is None else date.fromisoformat(str(told))


def by_detectors(pair: Pair, context: Context) -> list[Finding]:
    """The findings of the detectors called directly: for work on one detector at a time."""
    claim = Claim(
        Text("claim", str(pair["claim"]), str(pair["claim_language"])),
        said_on=_day(pair["said_on"]),
        outlet=str(pair["outlet"]),
    )
    text = Text("e1", str(pair["evidence"]), str(pair["evidence_language"]))
    document = Document(
        text,
        source=Source(type=pair["source_type"]),  # type: ignore[arg-type]
        published_on=_day(pair["published_on"]),
    )
    passages = [Passage(document, text.span(0, len(text.body)))]
    found: list[Finding] = []
    for detector in available().values():
        if all(getattr(context, need) for need in detector.needs):
            found += [
                f for f in detector.detect(claim, passages, context) if isinstance(f, Finding)
            ]
    return found


def flags_of(findings: Iterable[Finding]) -> list[Flag]:
    return [
        Flag(
            kind=f.kind,
            confidence=f.confidence,
            certainty=f.certainty,
            rule=f.explanation.rule,
            claim=(f.claim_span.start, f.claim_span.end, f.claim_span.quote),
            evidence=(f.evidence_span.start, f.evidence_span.end, f.evidence_span.quote),
            why=str(f.explanation.facts),
        )
        for f in findings
    ]


def body_of(pair: Pair) -> dict[str, object]:
    """The pair as a stateless check."""
    return {
        "claim": {
            "text": pair["claim"],
            "language": pair["claim_language"],
            "said_on": pair["said_on"],
            "outlet": pair["outlet"],
        },
        "evidence": [
            {
                "id": "e1",
                "text": pair["evidence"],
                "language": pair["evidence_language"],
                "published_on": pair["published_on"],
                "source": {"type": pair["source_type"]},
            }
        ],
        "use_library": False,
        "store": False,
    }


def through_the_api() -> Callable[[Pair], list[Flag]]:
    """A function that posts one pair to the service, stateless, and reads the conflicts."""
    from fastapi.testclient import TestClient

    from app.engine import Engine
    from app.main import create_app
    from app.settings import Settings

    settings = Settings()
    client = TestClient(create_app(settings, engine=Engine.open(settings)))

    def post(pair: Pair) -> list[Flag]:
        answer = client.post(
            "/v1/checks",
            json=body_of(pair),
        )
        answer.raise_for_status()
        return [
            Flag(
                kind=c["kind"],
                confidence=c["confidence"],
                certainty=c["certainty"],
                rule=c["rule"],
                claim=tuple(c["claim_span"][k] for k in ("start", "end", "quote")),
                evidence=tuple(c["evidence_span"][k] for k in ("start", "end", "quote")),
                why=c["explanation"],
            )
            for c in answer.json()["conflicts"]
        ]

    return post


def score(pairs: Sequence[Pair], flags: Callable[[Pair], list[Flag]]) -> list[Scored]:
    """Each pair with its flags; the first call warms models up and is made twice."""
    if pairs:
        flags(pairs[0])
    scored = []
    for pair in pairs:
        start = time.perf_counter()
        found = flags(pair)
        took = (time.perf_counter() - start) * 1000
        bad = sum(
            str(pair["claim"])[f.claim[0] : f.claim[1]] != f.claim[2]
            or str(pair["evidence"])[f.evidence[0] : f.evidence[1]] != f.evidence[2]
            for f in found
        )
        scored.append(Scored(pair, found, took, bad))
    return scored


def languages_of(pair: Pair) -> str:
    """The language slice of a pair: en, ru, en/ru mixed, or the rarer language of the two."""
    both = {str(pair["claim_language"]), str(pair["evidence_language"])}
    rare = sorted(both - {"en", "ru"})
    if rare:
        return rare[0]
    return "ru+en" if len(both) == 2 else both.pop()


def table(scored: Sequence[Scored]) -> dict[str, dict[str, object]]:
    """The score by slice: all, each family, each language, and the families that rules decide."""
    rows: dict[str, Row] = defaultdict(Row)
    for item in scored:
        family, language = str(item.pair["family"]), languages_of(item.pair)
        rows["all"].scored.append(item)
        rows[f"family {family}"].scored.append(item)
        rows[f"language {language}"].scored.append(item)
        if family in {"date", "order", "number"}:
            rows["date+order+number, all languages"].scored.append(item)
            if language in {"en", "ru", "ru+en"}:
                rows["date+order+number, en and ru"].scored.append(item)
    return {name: row.line() for name, row in sorted(rows.items())}


def text_table(lines: dict[str, dict[str, object]]) -> str:
    def cell(value: object) -> str:
        if value is None:
            return "-"
        return f"{value:.2f}" if isinstance(value, float) else str(value)

    columns = list(next(iter(lines.values())))
    out = ["| slice | " + " | ".join(columns) + " |", "|---|" + "---|" * len(columns)]
    for name, line in lines.items():
        out.append(f"| {name} | " + " | ".join(cell(line[c]) for c in columns) + " |")
    return "\n".join(out)


def show(scored: Sequence[Scored]) -> None:
    """The errors and the hits, for reading."""
    for item in scored:
        verdict = (
            ("HIT" if item.flags else "MISS") if item.positive else "FALSE" if item.flags else ""
        )
        if not verdict:
            continue
        pair = item.pair
        print(
            f"{verdict} {pair['id']} {pair['family']} {pair['kinds']} said {pair['said_on']} published {pair['published_on']}: {pair['trap']}"
        )
        print("   C:", pair["claim"])
        print("   E:", pair["evidence"])
        for flag in item.flags:
            print(
                f"   -> {flag.kind} {flag.rule} {flag.certainty} {flag.confidence:.2f} | {flag.claim[2]} || {flag.evidence[2]} || {flag.why}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pairs", nargs="?", default=os.environ.get("BELIE_DEV_PAIRS"), type=Path)
    parser.add_argument("--family")
    parser.add_argument("--language")
    parser.add_argument("--id")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--direct", action="store_true", help="call the detectors, not the API")
    parser.add_argument("--similar", action="store_true", help="with --direct: load the embedder")
    parser.add_argument("--write", type=Path, help="write the table and the command to this file")
    options = parser.parse_args()
    if options.pairs is None:
        parser.error("name a file of pairs or set BELIE_DEV_PAIRS")
    pairs = [json.loads(line) for line in Path(options.pairs).read_text("utf-8").splitlines()]
    pairs = [
        pair
        for pair in pairs
        if options.family in {None, pair["family"]}
        and options.language in {None, languages_of(pair)}
        and options.id in {None, pair["id"]}
    ]
    if options.direct:
        similar = None
        if options.similar:
            from app.inference.embedding import load_embedder
            from app.settings import Settings

            similar = load_embedder(Settings()).similar
        context = Context(today=date(2026, 1, 1), similar=similar)
        scored = score(pairs, lambda pair: flags_of(by_detectors(pair, context)))
    else:
        scored = score(pairs, through_the_api())
    if options.show:
        show(scored)
    lines = table(scored)
    print(text_table(lines))
    print(f"bad spans: {sum(item.bad_spans for item in scored)}")
    if options.write:
        options.write.write_text(
            "# Development pairs through the API\n\n"
            "Rules were developed while looking at these pairs: an optimistic score, not a test.\n\n"
            f"Detectors: {', '.join(f'{d.name} {d.version}' for d in installed().values())}. "
            f"Date: {date.today().isoformat()}. Bad spans: {sum(i.bad_spans for i in scored)}.\n\n"
            + text_table(lines)
            + "\n",
            "utf-8",
        )


if __name__ == "__main__":
    main()
