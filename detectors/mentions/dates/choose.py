"""What anchors an incomplete date, and which of its occurrences is meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from detectors.mentions.dates.calendars import Days

# Nearest to the speech day with the past weighted 2.5 times is right for 97 % of month and day in
# news, 83 % of months, 92 % of weekdays (TempEval-3 platinum); always-past for 62 % of the first.
FUTURE = 2.5
_TENSES = {0: (1.0, FUTURE), 1: (FUTURE, 1.0), -1: (1.0, 2.5 * FUTURE)}
# A story goes forward: an occurrence before the date told last must be much nearer to be meant.
_BACKWARD = 1.4
# A reading below this share of the weight is no longer worth keeping.
_KEEP = 0.1
# The pull of the date told last fades with every sentence, and it is weak when only a year was told.
_FADING = 12
_YEAR_ONLY = 40
_NEAR_SENTENCES = 3
_NARRATED_MONTH = 10
# How quickly the weight of an occurrence falls with its distance.
_SHARPNESS = 1.5
_LONG = 200
# Nearer than this the day of publication completes a date as well, and better.
_WEEKS_OLD = 14
_MONTHS_OLD = 150


@dataclass(frozen=True, slots=True)
class Anchors:
    """What dates at one place of a text hang on; days are ordinals.

    `reference` is the speech day, labelled `label`. `narrated` is the date told last,
    `narrated_precision` its precision, `narrated_label` its own anchor, `distance` how many sentences back it stands. `narrative` is
    True in a story of days long before the reference, `firm` when the date told last has but one
    reading. `tense` is 1 where the words around
    speak of what is to come, -1 where they speak of what was. `calendar` counts the years and months of relative words.
    """

    reference: int | None
    label: str = "said_on"
    narrated: Days | None = None
    narrated_precision: str = "day"
    narrated_label: str = "narrative"
    distance: int = 0
    narrative: bool = False
    firm: bool = True
    tense: int = 0
    calendar: str = "gregorian"
    first_weekday: int = 0

    @property
    def in_story(self) -> bool:
        """True when the story's own dates complete what stands here, not the day of speech."""
        return self.narrated is not None and (self.reference is None or self.told_closely)

    @property
    def told_closely(self) -> bool:
        """True when the date told last is a day, a week, a month or a season, not a whole year."""
        return self.narrated is not None and self.narrated[1] - self.narrated[0] <= _LONG

    @property
    def near(self) -> bool:
        """True when a day was told in this sentence or the one before."""
        if self.narrated is None or self.distance > 1:
            return False
        return self.narrated[1] - self.narrated[0] <= 31

    def base(self, *, narrated: bool) -> tuple[Days | None, str]:
        """The days to count from, with their label; None when there are none."""
        if narrated:
            return self.narrated, "narrative"
        if self.reference is None:
            return None, "none"
        return (self.reference, self.reference), self.label


@dataclass(frozen=True, slots=True)
class Choice:
    """One occurrence with its share of the weight; the shares of a list sum to 1."""

    days: Days
    weight: float
    anchor: str


def choose(around: Callable[[int], list[Days]], anchors: Anchors, period: str) -> list[Choice]:
    """The likely occurrences of an incomplete date, best first; empty without any anchor.

    `around(day)` lists the occurrences near a day; `period` is what the date repeats in: "week",
    "month" or "year".
    """
    costs: dict[Days, tuple[float, str]] = {}
    if anchors.reference is not None and not (anchors.narrative and anchors.in_story):
        past, future = _TENSES[anchors.tense]
        # The n-th of a month just told of belongs to that month before it belongs to this one.
        later = _NARRATED_MONTH if period == "month" and anchors.near else 0
        for days in around(anchors.reference):
            cost = later + _distance(days, (anchors.reference, anchors.reference), past, future)
            costs[days] = (cost, anchors.label)
    own = min(costs, key=lambda days: costs[days][0], default=None)
    if anchors.narrated is not None and _pulls(anchors, period):
        penalty = 0.0
        if anchors.reference is not None and not (anchors.narrative and anchors.told_closely):
            penalty = 0 if anchors.narrative else _FADING * anchors.distance
            penalty += 0 if anchors.told_closely else _YEAR_ONLY
        center = anchors.narrated[0]
        for days in around(center):
            cost = penalty + _distance(days, anchors.narrated, _BACKWARD, 1.0)
            if days not in costs or cost < costs[days][0]:
                label = costs[days][1] if days == own else "narrative"
                costs[days] = (cost, label)
    if not costs:
        return []
    shares = {days: (1 + cost) ** -_SHARPNESS for days, (cost, _) in costs.items()}
    total = sum(shares.values())
    kept = {days: share for days, share in shares.items() if share / total >= _KEEP}
    best = max(shares, key=lambda days: (shares[days], -days[0]))
    kept[best] = shares[best]
    total = sum(kept.values())
    order = sorted(kept, key=lambda days: (-kept[days], days))
    return [Choice(days, kept[days] / total, costs[days][1]) for days in order]


def _pulls(anchors: Anchors, period: str) -> bool:
    """True when the date told last may complete an incomplete one."""
    if anchors.narrative or anchors.reference is None:
        return True
    if anchors.distance >= _NEAR_SENTENCES or anchors.narrated is None:
        return False
    away = anchors.reference - anchors.narrated[1]
    if period == "week":
        # In news a weekday hangs on the day of publication, unless this sentence is weeks old.
        return anchors.near and anchors.distance == 0 and away > _WEEKS_OLD
    return period == "month" or (anchors.firm and abs(away) > _MONTHS_OLD)


def _distance(days: Days, base: Days, past: float, future: float) -> float:
    """Days between a stretch and the anchor, weighted by direction; 0 when they meet."""
    if days[1] < base[0]:
        return (base[0] - days[1]) * past
    if days[0] > base[1]:
        return (days[0] - base[1]) * future
    return 0.0
