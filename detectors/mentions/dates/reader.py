"""All date expressions of a text, placed in time one after the other."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from detectors.mentions.dates import combine
from detectors.mentions.dates.atoms import atoms
from detectors.mentions.dates.builders import COVERED, EVENT_OFFSET
from detectors.mentions.dates.calendars import to_date
from detectors.mentions.dates.choose import Anchors
from detectors.mentions.dates.compounds import drafts
from detectors.mentions.dates.forms import Draft, Form
from detectors.mentions.dates.language import table_language
from detectors.mentions.dates.lexicon import Lexicon, fold, lexicon
from detectors.mentions.dates.numerals import join_numerals
from detectors.mentions.dates.placed import Placed, Resolved
from detectors.mentions.dates.resolve import resolve
from detectors.mentions.dates.scan import runs
from detectors.mentions.dates.speech import Speech
from detectors.mentions.dates.vagueness import DAYPARTS
from detectors.mentions.types import DateCertainty, DateMention, DateReading, Interval
from detectors.types import Span, Text

# A text is a story of old days when most of its years lie so far back.
_STORY_YEARS = 2
_STORY_DATES = 3
_STORY_SHARE = 0.6
# How far a word of birth stands from its date, and how long the name of a programme is.
_ASIDE = 20
_TITLE = 20
_POSSESSIVE = ("'s", "’s")
_WORDS_ONLY = frozenset({"calendar", "season", "unit", "decade"})
# So many code points before a date a word of the future still governs it.
_CUE_REACH = 60
# "By the end of" and the like may stand before a date that opens its sentence.
_HEAD = 20
# The words between "three days after" and the day of what happened then.
_EVENT_REACH = 60
_WORDS = re.compile(r"[^\W\d_][\w'’]*")
_CLAUSE = re.compile(r"[.;:!?…。；：！？؛؟\n«»“”]|\b(?:but|but|что|що|чтобы|щоб|that)\b")
_SHORT_VERB = 3


@dataclass(slots=True)
class _Story:
    """What has been told so far: the last date, and the sentence it stands in."""

    days: tuple[int, int] | None = None
    precision: str = "day"
    label: str = "narrative"
    sentence: int = -1
    firm: bool = False


def read_dates(
    text: Text,
    sentences: tuple[Span, ...],
    reference: date | None,
    *,
    happened: Mapping[int, date] | None = None,
) -> tuple[DateMention, ...]:
    """The date expressions of a text in order, none overlapping another.

    `reference` is its broadcast or publication day; None leaves what hangs on it unresolved, with
    no readings. `happened` gives the day of what "three days after the arrest" counts from, by the
    place where such an expression starts; those of an unknown day are kept only when it is given.
    Offsets are those of `text.body`. Time grows linearly
    with the text.
    """
    body = text.body
    words = lexicon(table_language(text.language, body))
    found = _drafts(body, words)
    if not found:
        return ()
    starts = [span.start for span in sentences]
    narrative = _is_story(found, reference)
    story, speech = _Story(), Speech()
    out: list[DateMention] = []
    for at, draft in enumerate(found):
        if _titled(draft, body):
            continue
        sentence = bisect_right(starts, draft.start)
        anchors = _anchors(draft, story, sentence, reference, narrative, body, words)
        if draft.form.rule == EVENT_OFFSET:
            known = None if happened is None else happened.get(draft.start)
            beside = _date_of_event(found, at, sentences, sentence, body)
            anchors = _on_event(anchors, known, beside)
        whole = sentences[sentence - 1] if sentence else text.span(0, len(body))
        spoken = speech.day(body, draft.start, sentence)
        if spoken is not None and _told_by_speaker(draft.form):
            anchors = replace(anchors, reference=spoken[0], label=spoken[1])
        placed = resolve(draft.form, anchors)
        if placed is None or (
            draft.form.rule == EVENT_OFFSET and happened is None and not placed.readings
        ):
            continue
        if body.startswith(_POSSESSIVE, draft.end):
            draft = replace(draft, kind="in")  # the toll from Tuesday's blast
        out.append(_mention(text, draft, placed))
        if placed.readings and len(placed.readings) == 1 and not draft.recurring:
            speech.tell(body, draft.start, draft.end, placed.readings[0].core, sentence, whole)
        _tell(
            story,
            draft,
            placed,
            sentence,
            narrative=narrative,
            opens=_opens(draft, sentences, sentence),
            aside=_aside(draft, body, words),
        )
    return tuple(out)


def _date_of_event(
    found: list[Draft], at: int, sentences: tuple[Span, ...], sentence: int, body: str
) -> Form | None:
    """The date in "three days after her arrest on 17 August"; None when none stands so near."""
    if at + 1 >= len(found) or not sentence:
        return None
    after, between = found[at + 1], body[found[at].end : found[at + 1].start]
    if after.start >= sentences[sentence - 1].end or len(between) > _EVENT_REACH:
        return None
    if _CLAUSE.search(between) or "," in between or after.kind != "in" or after.recurring:
        return None
    return after.form if combine.is_day(after.form) else None


def _on_event(anchors: Anchors, known: date | None, beside: Form | None) -> Anchors:
    """The anchors for what counts from an event: its day where that is told, else none."""
    if beside is not None:
        placed = resolve(beside, anchors)
        if placed is not None and len(placed.readings) == 1:
            days, label = placed.readings[0].core, placed.anchor
            return replace(
                anchors, narrated=days, narrated_precision=placed.precision, narrated_label=label
            )
    days_known = None if known is None else (known.toordinal(), known.toordinal())
    return replace(anchors, narrated=days_known, narrated_precision="day", narrated_label="event")


def _drafts(body: str, words: Lexicon) -> list[Draft]:
    out: list[Draft] = []
    reverse = words.language == "ar"
    for run in runs(body, words):
        items = atoms(join_numerals(run, reverse=reverse), words)
        for draft in drafts(items, words.options):
            if draft.form.rule == EVENT_OFFSET:
                draft = _without_joint(draft, body, words)
            if not out or draft.start >= out[-1].end:
                out.append(replace(draft, form=_in_calendar(draft.form, words.language)))
    return out


def _without_joint(draft: Draft, body: str, words: Lexicon) -> Draft:
    """ "The day after" without "after", which opens a clause of its own."""
    *_, last = _WORDS.finditer(body, draft.start, draft.end)
    entry = words.words.get(fold(last.group()))
    if entry is None or entry.code != "K" or last.start() == draft.start:
        return draft
    return replace(draft, end=draft.start + len(body[draft.start : last.start()].rstrip()))


def _in_calendar(form: Form, language: str) -> Form:
    """Years 1200 to 1499 are Jalali in Persian."""
    if language != "fa":
        return form
    if form.of is not None:
        until = None if form.until is None else _in_calendar(form.until, language)
        return replace(form, of=_in_calendar(form.of, language), until=until)
    if form.shape == "decade" and form.index == 2 and form.year is not None:
        return replace(form, year=1300 + form.year, index=0, calendar="jalali")
    season = form.shape == "season" and form.year is not None and 1200 <= form.year <= 1499
    if season:
        return replace(form, calendar="jalali")
    plain = form.shape == "calendar" and form.calendar == "gregorian" and form.month is None
    if plain and form.year is not None and 1200 <= form.year <= 1499:
        return replace(form, calendar="jalali")
    return form


def _is_story(found: list[Draft], reference: date | None) -> bool:
    if reference is None:
        return True
    years = [year for year in (_year(draft.form) for draft in found) if year is not None]
    old = sum(year <= reference.year - _STORY_YEARS for year in years)
    return old >= _STORY_DATES and old >= _STORY_SHARE * len(years)


def _year(form: Form) -> int | None:
    if form.of is not None:
        return _year(form.of)
    return form.year if form.has_year and form.calendar == "gregorian" else None


def _told_by_speaker(form: Form) -> bool:
    """True for words that count from the day of speech: yesterday, two weeks ago, this year."""
    inner = form.of or form
    steps = (inner.rel_year, inner.rel_month, inner.rel_week)
    counted = inner.shape in ("unit", "shift") or any(step is not None for step in steps)
    return counted and not inner.narrated


def _anchors(
    draft: Draft,
    story: _Story,
    sentence: int,
    reference: date | None,
    narrative: bool,
    body: str,
    words: Lexicon,
) -> Anchors:
    return Anchors(
        reference=None if reference is None else reference.toordinal(),
        narrated=story.days,
        narrated_precision=story.precision,
        narrated_label=story.label,
        distance=max(0, sentence - story.sentence),
        narrative=narrative,
        firm=story.firm,
        tense=_tense(draft, body, words),
        calendar="jalali" if words.language == "fa" else "gregorian",
        first_weekday=5 if words.language == "fa" else 0,
    )


def _tense(draft: Draft, body: str, words: Lexicon) -> int:
    """1 where the words before an incomplete date speak of what is to come, -1 of what was, else 0."""
    form = draft.form.of or draft.form
    if form.has_year or form.shape not in ("calendar", "season", "quarter", "half"):
        return 0
    before = _CLAUSE.split(body[max(0, draft.start - _CUE_REACH) : draft.start])[-1]
    after = _CLAUSE.split(body[draft.end : draft.end + _CUE_REACH], maxsplit=1)[0]
    if words.language == "zh":
        if any(cue in before for cue in words.future):
            return 1
        return -1 if any(cue in before + after for cue in words.past) else 0
    told = [fold(word) for word in _WORDS.findall(before)]
    if any(word in words.future for word in told):
        return 1
    told += [fold(word) for word in _WORDS.findall(after)]
    return -1 if any(_is_past(word, words) for word in told) else 0


def _is_past(word: str, words: Lexicon) -> bool:
    """True for a verb of the past that reports no words: "said" tells nothing of when."""
    if word in words.past:
        return True
    long = len(word) > _SHORT_VERB and word not in words.reporting
    return long and bool(words.past_endings) and word.endswith(words.past_endings)


def _tell(
    story: _Story,
    draft: Draft,
    placed: Resolved,
    sentence: int,
    *,
    narrative: bool,
    opens: bool,
    aside: bool,
) -> None:
    form = draft.form
    if not placed.readings or draft.recurring or form.shape in ("clock", "century", "decade"):
        return
    if narrative and placed.anchor == "said_on":
        return  # "today" in a story of old days is no part of the story
    if (form.shape == "shift" and form.amount < 0) or form.rule == COVERED:
        return  # a look back
    if aside:
        return  # a birth is no part of what happened
    if draft.kind in ("until", "by", "before") or (
        draft.kind in ("since", "after") and not narrative
    ):
        return  # how long or by when, not when
    if placed.precision == "year" and story.days is not None and not opens:
        return  # "planned for 1976" in passing: the story stays where it was
    story.days = placed.readings[0].core
    story.precision = placed.precision
    story.label = placed.anchor
    story.sentence = sentence
    story.firm = len(placed.readings) == 1


def _aside(draft: Draft, body: str, words: Lexicon) -> bool:
    """True for a date of birth."""
    if words.aside is None:
        return False
    around = body[max(0, draft.start - _ASIDE) : draft.end + _ASIDE]
    return words.aside.search(around) is not None


def _titled(draft: Draft, body: str) -> bool:
    """True for a date word without figures inside a short name in quotation marks («Сегодня»)."""
    form = draft.form
    if form.year is not None or form.day is not None or form.shape not in _WORDS_ONLY or form.of:
        return False
    before = body[max(0, draft.start - _TITLE) : draft.start]
    after = body[draft.end : draft.end + _TITLE]
    opened = max(before.rfind(mark) for mark in "«“„「『《")
    closed = min((at for at in (after.find(mark) for mark in "»”“」』》") if at >= 0), default=-1)
    if opened < 0 or closed < 0 or any(mark in before[opened:] for mark in "»”」』》.!?,"):
        return False
    return not any(mark in after[:closed] for mark in ".!?,،，")


def _opens(draft: Draft, sentences: tuple[Span, ...], sentence: int) -> bool:
    """True when a date stands at the head of its sentence."""
    return sentence == 0 or draft.start - sentences[sentence - 1].start <= _HEAD


def _mention(text: Text, draft: Draft, placed: Resolved) -> DateMention:
    form = draft.form
    readings = () if draft.recurring else placed.readings
    named = tuple(_reading(r) for r in readings)
    begin = tuple(_reading(r) for r in placed.begin) if readings else ()
    end = tuple(_reading(r) for r in placed.end) if readings else ()
    shown = named
    if draft.kind not in ("in", "range"):
        shown = tuple(_bounded(draft, r) for r in readings)
        begin = named if draft.kind in ("since", "after") else ()
        end = named if draft.kind in ("until", "by", "before") else ()
        if draft.open_begin:
            begin = tuple(
                replace(r, core=Interval(None, r.core.latest), outer=Interval(None, r.outer.latest))
                for r in begin
            )
    return DateMention(
        span=text.span(draft.start, draft.end),
        kind=draft.kind,
        readings=shown,
        precision=placed.precision,
        certainty=_certainty(placed, readings),
        rule=form.rule or form.shape,
        anchor=placed.anchor if readings else "none",
        explicit_year=form.has_year,
        calendar=_calendar(form),
        zone=form.zone,
        clock=form.clock or DAYPARTS.get(form.daypart),
        recurring=draft.recurring,
        begin=begin,
        end=end,
    )


def _certainty(placed: Resolved, readings: tuple[Placed, ...]) -> DateCertainty:
    if not readings:
        return "unresolved"
    if placed.vague:
        return "vague"
    if len(readings) > 1 or placed.anchor in ("narrative", "quoted", "event"):
        return "inferred"
    return "exact"


def _calendar(form: Form) -> str:
    if form.of is not None:
        return _calendar(form.of)
    return "gregorian" if form.calendar in ("easter", "pascha", "lunar") else form.calendar


def _interval(first: int | None, last: int | None) -> Interval:
    return Interval(
        None if first is None else to_date(first), None if last is None else to_date(last)
    )


def _reading(placed: Placed) -> DateReading:
    return DateReading(_interval(*placed.core), _interval(*placed.outer), placed.weight)


def _bounded(draft: Draft, placed: Placed) -> DateReading:
    """The open stretch that a preposition makes of a date.

    "since" and "until" include the date, "by" ends with it, "before" ends the day before it begins
    and "after" begins the day after it ends, but vague or outer days stay possible.
    """
    core, outer = placed.core, placed.outer
    if draft.form.rule == "month-adjective":
        # "after the May check": some day of May, not its end
        if draft.kind == "after":
            return DateReading(_interval(core[0], None), _interval(core[0], None), placed.weight)
        if draft.kind == "before":
            return DateReading(_interval(None, core[1]), _interval(None, core[1]), placed.weight)
    if draft.kind == "since":
        return DateReading(
            _interval(core[0], None),
            _interval(None if draft.open_begin else outer[0], None),
            placed.weight,
        )
    if draft.kind in ("until", "by"):
        return DateReading(_interval(None, core[1]), _interval(None, outer[1]), placed.weight)
    if draft.kind == "before":
        last = outer[1] if outer != core else core[0]
        return DateReading(_interval(None, core[0] - 1), _interval(None, last), placed.weight)
    first = outer[0] if outer != core else core[1]
    return DateReading(_interval(core[1] + 1, None), _interval(first, None), placed.weight)
