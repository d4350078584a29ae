"""Which documents of the library a search may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Filters:
    """What a document must be. A filter on the day leaves out documents without one.

    `as_of` keeps what was published by that day, inclusive; `before` and `after` are exclusive.
    `language` compares primary subtags, so "en" finds "en-GB"; `source_type` is compared whole.
    """

    as_of: date | None = None
    before: date | None = None
    after: date | None = None
    language: str | None = None
    source_type: str | None = None

    @property
    def primary_language(self) -> str | None:
        """The primary subtag in lower case, None when any language will do."""
        return primary_subtag(self.language)

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day that pass, both inclusive; None is an open end."""
        first = None if self.after is None else _next(self.after)
        ends = [day for day in (self.as_of, self.before and _previous(self.before)) if day]
        return first, min(ends) if ends else None


def primary_subtag(language: str | None) -> str | None:
    """The first part of a BCP 47 tag in lower case: "en" of "en-GB". None of None or ""."""
    return language.partition("-")[0].lower() if language else None


def _next(day: date) -> date:
    return date.fromordinal(min(day.toordinal() + 1, date.max.toordinal()))


def _previous(day: date) -> date:
    return date.fromordinal(max(day.toordinal() - 1, date.min.toordinal()))
