"""Small line charts as SVG, readable in light and dark, without a plotting library."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 360, 70, 110, 50, 55
COLOURS = ("#1f77b4", "#d62728", "#2ca02c")


def lines_svg(
    title: str,
    across: str,
    up: str,
    series: Mapping[str, Sequence[tuple[float, float]]],
    *,
    logarithmic: bool = False,
) -> str:
    """Lines with dots from zero upwards; `logarithmic` is for the axis across."""
    points = [point for line in series.values() for point in line]
    places = sorted({x for x, _ in points})
    most = _round_up(max(y for _, y in points))

    def at(x: float, y: float) -> tuple[float, float]:
        scale = [math.log10(p) if logarithmic else p for p in (x, places[0], places[-1])]
        share = (scale[0] - scale[1]) / ((scale[2] - scale[1]) or 1)
        return (
            LEFT + share * (WIDTH - LEFT - RIGHT),
            HEIGHT - BOTTOM - y / most * (HEIGHT - TOP - BOTTOM),
        )

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="sans-serif" font-size="13" role="img" aria-label="{escape(title)}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="26" font-size="16">{escape(title)}</text>',
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 12}" text-anchor="middle">'
        f"{escape(across)}</text>",
        f'<text x="16" y="{TOP - 10}">{escape(up)}</text>',
    ]
    for step in range(5):
        y = most * step / 4
        _, down = at(places[0], y)
        parts.append(
            f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{down:.1f}" y2="{down:.1f}" stroke="#ddd"/>'
            f'<text x="{LEFT - 8}" y="{down + 4:.1f}" text-anchor="end">{y:g}</text>'
        )
    for x in places:
        right, _ = at(x, 0)
        parts.append(
            f'<text x="{right:.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{x:,.0f}</text>'
        )
    for (name, line), colour in zip(series.items(), COLOURS, strict=False):
        drawn = [at(x, y) for x, y in line]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in drawn)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in drawn]
        x, y = drawn[-1]
        parts.append(
            f'<text x="{x + 10:.1f}" y="{y + 4:.1f}" fill="{colour}">{escape(name)} '
            f"{line[-1][1]:g}</text>"
        )
    return "\n".join([*parts, "</svg>", ""])


def _round_up(value: float) -> float:
    step = 10 ** math.floor(math.log10(value or 1))
    return math.ceil(value / step) * step
