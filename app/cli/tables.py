"""An assessment as people read it in a terminal: both quotes side by side, never a verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from app import wordings
from app.report.page import BASES, CONCERNS, KINDS, Sign, signs
from app.report.timeline import parse_days, say_days

# The report has them all.
PLACES = 4

OUTCOMES = {
    "no_conflict_found": "Comparable evidence was found, and nothing in it conflicts with the claim.",
    "no_evidence": "Nothing comparable was found. That says nothing about the claim, either way.",
}


def show(wire: Mapping[str, Any], console: Console) -> None:
    """Print the assessment: conflicts, signs of coercion, agreements, what was not checked."""
    documents = {found["document_id"]: found for found in wire["evidence_considered"]}
    conflicts: Sequence[Mapping[str, Any]] = wire["conflicts"]
    if conflicts:
        sources = wire["independent_sources"]
        console.print(
            f"[bold]{_count(len(conflicts), 'conflict')}[/bold] with the evidence, "
            f"{_count(sources, 'independent source')} behind them. "
            "Findings for a person to look at, not a verdict."
        )
        console.print(_conflicts(conflicts, documents))
    else:
        console.print(f"[bold]{OUTCOMES[wire['outcome']]}[/bold]")
        if any(run["status"] == "failed" for run in wire["runs"]):
            console.print(
                "[bold]That is no result: not everything could be checked, see below.[/bold]"
            )
    found = signs(wire["indicators"])
    if found:
        console.print(
            f"[bold]{_count(len(found), 'sign')} of possible coercion or staging[/bold], apart from "
            f"the conflicts. {CONCERNS[wire['coercion_concern']]}"
        )
        console.print(_signs(found, documents))
    if wire["corroborations"]:
        console.print("[bold]What agrees[/bold]")
        for agreed in wire["corroborations"]:
            console.print(Text(f"  {agreed['explanation']}"))
    _unchecked(wire["runs"], console)


def _conflicts(
    conflicts: Sequence[Mapping[str, Any]], documents: Mapping[str, Mapping[str, Any]]
) -> Table:
    table = Table(box=box.ROUNDED, show_lines=True, expand=True)
    table.add_column("", justify="right", style="bold")
    table.add_column("The claim", ratio=3, overflow="fold")
    table.add_column("The evidence", ratio=3, overflow="fold")
    table.add_column("Why", ratio=4, overflow="fold")
    for number, conflict in enumerate(conflicts, start=1):
        facts = conflict["facts"]
        where = _origin(conflict["evidence_span"]["document_id"], conflict, documents)
        certainty = f"{conflict['certainty']}, {conflict['confidence']:.2f}, {conflict['rule']}"
        table.add_row(
            str(number),
            _side(conflict["claim_span"]["quote"], [fact["claimed"] for fact in facts], "yellow"),
            _side(
                conflict["evidence_span"]["quote"],
                [fact["found"] for fact in facts],
                "cyan",
                where=where,
            ),
            Group(
                Text(KINDS.get(conflict["kind"], conflict["kind"]), style="bold"),
                Text(conflict["explanation"]),
                Text(certainty, style="dim"),
            ),
        )
    return table


def _signs(found: Sequence[Sign], documents: Mapping[str, Mapping[str, Any]]) -> Table:
    table = Table(box=box.ROUNDED, show_lines=True, expand=True)
    table.add_column("", justify="right", style="bold")
    table.add_column("Sign", ratio=2, overflow="fold")
    table.add_column("Words", ratio=5, overflow="fold")
    for sign in found:
        shown = [_place(place, documents) for place in sign.places[:PLACES]]
        left = len(sign.places) - len(shown)
        if left:
            shown.append(Text(f"and {left} more", style="dim"))
        name = sign.indicator.replace("_", " ").capitalize()
        words = Group(Text(name, style="bold"), Text(sign.strength, style="dim"))
        table.add_row(sign.mark, words, Group(*shown))
    return table


def _place(place: Mapping[str, Any], documents: Mapping[str, Mapping[str, Any]]) -> Text:
    """The quoted words with their origin; where a person saw or data tell it, the sentence."""
    span = place["span"]
    if span is None:
        return Text.assemble(place["explanation"], (f" ({BASES[place['basis']]})", "dim"))
    where = _origin(span["document_id"], {}, documents) or "the claim"
    return Text.assemble((f"“{span['quote']}”", "magenta"), (f" {where}", "dim"))


def _side(quote: str, values: Sequence[str], colour: str, *, where: str = "") -> RenderableType:
    parts: list[RenderableType] = [Text(f"“{quote}”", style=colour)]
    parts += [Text(f"= {_said(value)}") for value in dict.fromkeys(values)]
    if where:
        parts.append(Text(where, style="dim"))
    return Group(*parts)


def _said(value: str) -> str:
    days = parse_days(value)
    return say_days(days) if days else wordings.amount(wordings.value(value))


def _origin(
    id: str | None, conflict: Mapping[str, Any], documents: Mapping[str, Mapping[str, Any]]
) -> str:
    if id is None:
        return ""
    document = documents.get(id, {})
    source = conflict.get("source") or document.get("source") or {}
    day = conflict.get("published_on") or document.get("published_on")
    name = source.get("name") or document.get("title") or id
    return f"{name}, {_said(day)}" if day else str(name)


def _unchecked(runs: Sequence[Mapping[str, Any]], console: Console) -> None:
    missing = [run for run in runs if run["status"] != "ok"]
    if not missing:
        return
    named = "; ".join(
        f"{run['detector']} {run['status']}" + (f" ({run['reason']})" if run["reason"] else "")
        for run in missing
    )
    console.print(Text(f"Not checked: {named}.", style="dim"))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
