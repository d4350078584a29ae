"""Which words to quote: minimal, but enough to stand alone."""

from __future__ import annotations

from detectors.types import Span


def covering(clause: Span, *others: Span) -> Span:
    """The shortest span that holds the clause and every other span of the same text."""
    spans = [clause, *(span for span in others if span.text == clause.text)]
    return clause.text.span(min(s.start for s in spans), max(s.end for s in spans))
