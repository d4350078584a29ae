"""On which day the words at one place of a text were said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detectors.mentions.dates.calendars import Days
from detectors.types import Span

# "University notice, 2 June 2019: …" and "MOSCOW, Jan. 9 — …" date what follows.
_HEAD_REACH = 90
_HEAD_MARK = re.compile(r"[)\]]?\s*(?:\([^)\n]{1,20}\)\s*)?[:：—–]\s")
_OPEN = "«“„「『"
_CLOSE = "»”」』"
_LONGEST_QUOTE = 2000


@dataclass(slots=True)
class Speech:
    """The days on which parts of a text were said, as far as it has been read.

    `headed` is the day that a heading gave, with the sentence it stands in; `lead` is True when it
    heads the whole text. `said` is the last single day told in a sentence, with its end.
    """

    headed: int | None = None
    sentence: int = -1
    lead: bool = False
    said: int | None = None
    said_sentence: int = -1
    said_end: int = 0

    def tell(
        self, body: str, start: int, end: int, days: Days, number: int, sentence: Span
    ) -> None:
        """Note a day told between `start` and `end` in sentence `number`."""
        if days[0] != days[1]:
            return
        self.said, self.said_sentence, self.said_end = days[0], number, end
        if start - sentence.start <= _HEAD_REACH and _HEAD_MARK.match(body, end):
            self.headed, self.sentence, self.lead = days[0], number, number <= 1

    def day(self, body: str, start: int, number: int) -> tuple[int, str] | None:
        """The day of speech at `start` with its anchor label; None where only the text's own is known."""
        quoted = self.said is not None and self.said_sentence == number
        if quoted and self.said is not None and _in_quotation(body, self.said_end, start):
            return self.said, "quoted"
        if self.headed is not None and (self.lead or self.sentence == number):
            return self.headed, "explicit"
        return None


def _in_quotation(body: str, since: int, at: int) -> bool:
    """True when a quotation opens between the two places and is still open at the second."""
    piece = body[max(since, at - _LONGEST_QUOTE) : at]
    opened = max(piece.rfind(mark) for mark in _OPEN)
    closed = max(piece.rfind(mark) for mark in _CLOSE)
    return opened > closed or piece.count('"') % 2 == 1
