"""How well dates are found and placed, beside dateparser in the same run.

    python -m benchmarks.dates --wikiwars DIR [--peer] [--show] [--write FILE]

DIR holds TIMEX3 `.tml` files. "span F1" is relaxed: a found date counts when it overlaps an
annotated one, each used once; durations and vague references (P.., X, *_REF, null) are left out of
the gold and, where a tool's date overlaps one, out of the count. "interval F1" asks for overlap and
for exactly the annotated first and last day. "value" is the share of exact intervals among the dates
found. The standard writes "early May" as May with a mark for the part, "the night of 5 May" as 5 May
and a range as two dates; what is read here is brought to that form before it is compared, a tool
that names only one end of a range misses the other. Values before Christ are annotated but have no calendar date here; they are left out of the
interval score and counted in "bc". Time is processor time of one thread.
"""

from __future__ import annotations

import argparse
import html
import json
import os
import platform
import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from detectors.mentions.dates import read_dates
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import DateMention, DateReading
from detectors.types import Text

_TIMEX = re.compile(r"<TIMEX3?\b([^>]*)>|</TIMEX3?>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
_PARTS = re.compile("(the )?(early|mid|late|beginning|start|end|middle)", re.IGNORECASE)
_SEASON = re.compile("spring|summer|autumn|fall|winter|week", re.IGNORECASE)

Days = tuple[date, date]
Found = tuple[int, int, Days | None]


@dataclass(frozen=True)
class Gold:
    """One annotated expression; `days` is None for a value that names no stretch of days."""

    start: int
    end: int
    quote: str
    value: str
    days: Days | None
    date: bool
    bc: bool = False


@dataclass
class Document:
    """A text without its tags, its creation day and its annotations."""

    name: str
    body: str
    created: date
    gold: list[Gold]


@dataclass
class Score:
    """Counts over all documents."""

    gold: int = 0
    found: int = 0
    spans: int = 0
    valued: int = 0
    placed: int = 0
    exact: int = 0
    seconds: float = 0.0
    errors: list[str] = field(default_factory=list)

    def line(self, sentences: int) -> dict[str, float]:
        """The figures of a tool, rounded."""
        return {
            "span_precision": _share(self.spans, self.found),
            "span_recall": _share(self.spans, self.gold),
            "span_f1": _f1(self.spans, self.found, self.gold),
            "interval_f1": _f1(self.exact, self.placed, self.valued),
            "value": _share(self.exact, self.spans),
            "sentences_per_cpu_second": round(sentences / max(self.seconds, 1e-9), 1),
        }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0


def _f1(hits: int, found: int, gold: int) -> float:
    return round(2 * hits / (found + gold), 3) if found + gold else 0.0


def days_of(value: str) -> Days | None:
    """The first and last day of a TIMEX3 value; None if it names no stretch of days."""
    value = value.split("T")[0]
    try:
        if match := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", value):
            day = date(*(int(part) for part in match.groups()))
            return day, day
        if match := re.fullmatch(r"(\d{4})-(\d{2})(-XX)?", value):
            return _months(int(match[1]), int(match[2]), 1)
        if match := re.fullmatch(r"(\d{4})(-XX){0,2}", value):
            return _months(int(match[1]), 1, 12)
        if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|AU|WI)", value):
            return _months(int(match[1]), _SEASONS[match[2]], 3)
        if match := re.fullmatch(r"(\d{4})-H([12])", value):
            return _months(int(match[1]), int(match[2]) * 6 - 5, 6)
        if match := re.fullmatch(r"(\d{4})-Q([1-4])", value):
            return _months(int(match[1]), int(match[2]) * 3 - 2, 3)
        if match := re.fullmatch(r"(\d{4})-W(\d{2})(-WE)?", value):
            monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return monday + timedelta(days=5 if match[3] else 0), monday + timedelta(days=6)
        if match := re.fullmatch(r"(\d{3})", value):
            return _months(int(match[1]) * 10, 1, 120)
        if match := re.fullmatch(r"(\d{2})", value):
            return date(int(match[1]) * 100 + 1, 1, 1), date(int(match[1]) * 100 + 100, 12, 31)
    except ValueError:
        return None
    return None


def _months(year: int, month: int, count: int) -> Days:
    end = year * 12 + month - 1 + count
    return date(year, month, 1), date(end // 12, end % 12 + 1, 1) - timedelta(days=1)


def read_document(path: Path) -> Document:
    """A TimeML file as plain text with offsets. ValueError without a creation time."""
    raw = path.read_text(encoding="utf-8")
    created = re.search(
        r'CREATION_TIME"[^>]*value="(\d{4}-\d{2}-\d{2})|value="(\d{4}-\d{2}-\d{2})[^>]*CREATION_TIME',
        raw,
    )
    inside = re.search(r"<TEXT>(.*)</TEXT>", raw, re.DOTALL)
    if created is None or inside is None:
        raise ValueError(f"{path.name} has no creation time or no text")
    pieces: list[str] = []
    length = 0
    open_tags: list[tuple[int, dict[str, str]]] = []
    gold: list[Gold] = []
    at = 0
    text = inside[1]
    for tag in _TIMEX.finditer(text):
        piece = html.unescape(re.sub(r"<[^>]+>", "", text[at : tag.start()]))
        pieces.append(piece)
        length += len(piece)
        at = tag.end()
        if tag.group().startswith("</"):
            start, attributes = open_tags.pop()
            body = "".join(pieces)
            gold.append(_gold(start, length, body[start:length], attributes))
        else:
            open_tags.append((length, dict(_ATTRIBUTE.findall(tag[1]))))
    pieces.append(html.unescape(re.sub(r"<[^>]+>", "", text[at:])))
    return Document(path.stem, "".join(pieces), date.fromisoformat(created[1] or created[2]), gold)


def _gold(start: int, end: int, quote: str, attributes: dict[str, str]) -> Gold:
    value = attributes.get("value", "") or attributes.get("val", "")
    bc = value.startswith("BC")
    duration = value.startswith("P") or value in ("", "null")
    vague = value.endswith("_REF") or value.startswith("XXXX") or duration
    return Gold(start, end, quote, value, None if bc else days_of(value), not vague, bc)


def belie_dates(document: Document) -> list[Found]:
    """What this project reads: the preferred core, a range as its two ends."""
    text = Text(document.name, document.body, "en")
    out: list[Found] = []
    for mention in read_dates(text, read_sentences(text), document.created):
        start, end = mention.span.start, mention.span.end
        if mention.kind == "range" and mention.begin and mention.end:
            middle = (start + end) // 2
            out.append((start, middle, _standard(mention, mention.begin[0])))
            out.append((middle, end, _standard(mention, mention.end[0])))
            continue
        # An open stretch is annotated with the date it names.
        named = mention.begin or mention.end or mention.readings
        out.append((start, end, _standard(mention, named[0]) if named else None))
    return out


def _standard(mention: DateMention, reading: DateReading) -> Days | None:
    """A reading as the annotation standard writes it."""
    first, last = reading.core.earliest, reading.core.latest
    if first is None or last is None:
        return None
    if (last - first).days == 1:
        return first, first
    if mention.rule == "part-of" and mention.precision == "part":
        if (first.year, first.month) == (last.year, last.month):
            return _months(first.year, first.month, 1)
        if (
            (last - first).days <= 150
            and first.year == last.year
            and not _SEASON.search(mention.span.quote)
        ):
            return _months(first.year, 1, 12)
    return first, last


def dateparser_dates(document: Document) -> list[Found]:
    """What dateparser finds, sentence by sentence; a bare month or year as its whole stretch."""
    from dateparser.search import search_dates

    base = datetime(document.created.year, document.created.month, document.created.day)
    out: list[Found] = []
    for sentence in read_sentences(Text(document.name, document.body, "en")):
        quote = sentence.quote
        hits = search_dates(quote, languages=["en"], settings={"RELATIVE_BASE": base}) or []
        at = 0
        for words, moment in hits:
            found = quote.find(words, at)
            if found < 0:
                continue
            at = found + len(words)
            day = moment.date()
            days = (day, day)
            if re.fullmatch(r"\D*\d{4}\D*", words) and not re.search(r"[A-Za-z]{3}", words):
                days = _months(day.year, 1, 12)
            elif re.fullmatch(r"[^\d]*|[^\d]*\d{4}", words.strip()) and re.search(
                r"[A-Za-z]{3}", words
            ):
                days = _months(day.year, day.month, 1)
            out.append((sentence.start + found, sentence.start + at, days))
    return out


def duckling_dates() -> Callable[[Document], list[Found]]:
    """What duckling finds, sentence by sentence. ImportError when it is not installed."""
    from duckling import duckling

    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    locale = duckling.default_locale_lang(duckling.parse_lang("EN"))
    kinds = duckling.parse_dimensions(["time"])

    def read(document: Document) -> list[Found]:
        noon = datetime.combine(document.created, datetime.min.time(), UTC) + timedelta(hours=12)
        moment = duckling.parse_ref_time(zones, "UTC", int(noon.timestamp()))
        context = duckling.Context(moment, locale)
        out: list[Found] = []
        for sentence in read_sentences(Text(document.name, document.body, "en")):
            found = json.loads(duckling.parse_text(sentence.quote, context, kinds, False))
            for hit in found:
                start, end = sentence.start + hit["start"], sentence.start + hit["end"]
                out.append((start, end, _duckling_days(hit["body"], hit["value"])))
        return out

    return read


def _duckling_days(words: str, value: dict[str, Any]) -> Days | None:
    """Duckling's value or interval as days; a part of a month or year as the annotation writes it."""
    begin = value if value["type"] == "value" else value.get("from", value.get("to"))
    if begin["value"].startswith("-"):
        return None  # before Christ
    first = date.fromisoformat(begin["value"][:10])
    if value["type"] == "interval" and "from" in value and "to" in value:
        last = date.fromisoformat(value["to"]["value"][:10]) - timedelta(days=1)
        if _PARTS.match(words):
            return (
                _months(first.year, first.month, 1)
                if (last - first).days < 31
                else _months(first.year, 1, 12)
            )
        return first, max(first, last)
    months = {"year": 12, "quarter": 3, "month": 1}.get(begin["grain"])
    if months:
        return _months(first.year, first.month, months)
    return first, first + timedelta(days=6 if begin["grain"] == "week" else 0)


def score(documents: Iterable[Document], read: Callable[[Document], list[Found]]) -> Score:
    """The counts of one tool over the documents."""
    total = Score()
    for document in documents:
        begin = time.process_time()
        found = read(document)
        total.seconds += time.process_time() - begin
        _count(document, found, total)
    return total


def _count(document: Document, found: list[Found], total: Score) -> None:
    taken: set[int] = set()
    for start, end, days in found:
        overlapping = [
            i
            for i, g in enumerate(document.gold)
            if start < g.end and g.start < end and i not in taken
        ]
        dated = [i for i in overlapping if document.gold[i].date]
        touches_other = any(start < g.end and g.start < end and not g.date for g in document.gold)
        if not dated and touches_other:
            continue
        total.found += 1
        bc = bool(dated) and document.gold[dated[0]].bc
        if not bc and days is not None:
            total.placed += 1
        if not dated:
            total.errors.append(f"{document.name}: extra {document.body[start:end]!r} {days}")
            continue
        best = next((i for i in dated if document.gold[i].days == days), dated[0])
        gold = document.gold[best]
        taken.update(
            i for i in dated if i == best or document.gold[i].days == document.gold[best].days
        )
        total.spans += 1
        if gold.days is not None and gold.days == days:
            total.exact += 1
        elif gold.days is not None:
            context = document.body[max(0, start - 40) : end + 20].replace("\n", " ")
            total.errors.append(
                f"{document.name}: {gold.quote!r} {gold.value} read {document.body[start:end]!r} "
                f"{days and [d.isoformat() for d in days]} in …{context}…"
            )
    for i, gold in enumerate(document.gold):
        if not gold.date:
            continue
        total.gold += 1
        total.valued += gold.days is not None
        if i not in taken:
            context = document.body[max(0, gold.start - 30) : gold.end + 20].replace("\n", " ")
            total.errors.append(
                f"{document.name}: missed {gold.quote!r} {gold.value} in …{context}…"
            )


def main() -> None:
    """Print one line a tool, and with --show what went wrong here."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wikiwars", type=Path, required=True)
    parser.add_argument("--peer", action="store_true", help="run dateparser and duckling too")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    documents = [read_document(path) for path in sorted(options.wikiwars.glob("*.tml"))]
    sentences = sum(len(read_sentences(Text(d.name, d.body, "en"))) for d in documents)
    tools: dict[str, Callable[[Document], list[Found]]] = {"belie": belie_dates}
    if options.peer:
        tools["dateparser"] = dateparser_dates
        try:
            tools["duckling"] = duckling_dates()
        except ImportError:
            print("duckling is not installed: pip install pyduckling-native-phihos")
    lines: dict[str, dict[str, float]] = {}
    for name, read in tools.items():
        read(documents[0])  # tables are compiled once
        found = score(documents, read)
        lines[name] = found.line(sentences)
        if options.show and name == "belie":
            print("\n".join(found.errors))
        print(name, json.dumps(lines[name]))
    if options.write:
        about = {
            "command": "python -m benchmarks.dates --wikiwars DIR --peer --write FILE",
            "data": "WikiWars (Mazur and Dale 2010), 16 histories",
            "sentences": sentences,
            "python": platform.python_version(),
            "machine": f"{platform.machine()}, {os.cpu_count()} cores, shared",
            "date": datetime.now(UTC).date().isoformat(),
        }
        result = {"about": about, "tools": lines}
        options.write.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
