"""Pairs of tellings in nine languages whose relation is known because they were made so.

Each happening in `data/happenings.txt` is told in several ways; a pair tells the same one with one
slot blanked, changed or coarser, another one of the same domain, or the same kind about somebody or
somewhere else. The sentences are simple and names are not declined: they teach what counts as the
same event, not how news is written.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

DATA = Path(__file__).parent / "data"
SLOTS = "PLDN"
#: At which column of the name files a language finds its script.
SCRIPT = {"en": 0, "tr": 0, "ru": 1, "uk": 1, "kk": 1, "ky": 1, "fa": 2, "ar": 2, "zh": 3}
#: English and Russian come first in the product, so also here.
LANGUAGES = ("en",) * 4 + ("ru",) * 4 + ("uk", "kk", "ky", "tr", "fa", "ar", "zh")
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "kk": "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда",
    "ky": "январда февралда мартта апрелде майда июнда июлда августта сентябрда октябрда ноябрда декабрда",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
PRONOUNS = {
    "en": ("he", "she", "the man", "the suspect", "the detainee"),
    "ru": ("он", "она", "мужчина", "задержанный", "подозреваемый"),
    "uk": ("він", "вона", "чоловік"),
    "kk": ("ол",),
    "ky": ("ал",),
    "tr": ("o", "adam"),
    "fa": ("او", "این مرد"),
    "ar": ("هو", "الرجل"),
    "zh": ("他", "她", "该男子"),
}
SAYING = {
    "en": (
        "The ministry said: ",
        "State television reported that ",
        "According to relatives, ",
        "Witnesses say ",
    ),
    "ru": (
        "По словам источника, ",
        "Сообщается, что ",
        "Как заявили в министерстве, ",
        "По данным суда, ",
    ),
}
#: One of the two is false when the same person, place and day are told.
OPPOSED = {frozenset({"acquit", "sentence"})}
COUNTS = (2, 3, 5, 12, 17, 40, 68, 120, 164, 200, 1500, 3000)
OTHER_COUNTS = (4, 7, 18, 60, 300, 2000)
ENTAILED, NEUTRAL, CONTRADICTED, UNKNOWN = 0, 1, 2, -1

Kind = Literal["t_same", "t_other_event", "t_other_entity"]


class Row(NamedTuple):
    """Premise and hypothesis; the NLI label and 1 for the same event, 0 for another, -1 unknown."""

    premise: str
    hypothesis: str
    nli: int
    same: int
    source: str


@dataclass(frozen=True, slots=True)
class Happening:
    """A kind of happening with its tellings by language."""

    name: str
    domain: str
    tellings: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Filling:
    """What fills the slots of a telling; day and month of no year."""

    person: tuple[int, int]
    place: int
    day: tuple[int, int]
    count: int


@cache
def happenings() -> dict[str, Happening]:
    """All kinds of happenings by name."""
    found: dict[str, Happening] = {}
    name = ""
    for line in (DATA / "happenings.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            name, domain = line[1:].split()
            found[name] = Happening(name, domain, {})
        elif line and not line.startswith(";"):
            language, told = line.split(": ", 1)
            found[name].tellings[language] = tuple(t.strip() for t in told.split(" | "))
    return found


@cache
def columns(file: str) -> tuple[tuple[str, ...], ...]:
    """The names of a file, each in Latin, Cyrillic, Arabic and Han script."""
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split(" | ")) for line in lines if line and not line.startswith(";"))


def slots_of(telling: str) -> set[str]:
    """The slots that a telling has."""
    return {slot for slot in SLOTS if "{" + slot + "}" in telling}


class Teller:
    """Draws pairs from a seeded generator: the same seed gives the same pairs."""

    def __init__(self, seed: int) -> None:
        self._draw = random.Random(seed)

    def rows(self, trials: int) -> Iterator[Row]:
        """At most one row for each trial; about one trial in thirty makes no sensible pair."""
        for _ in range(trials):
            row = self._row()
            if row is not None:
                yield row

    def filling(self) -> Filling:
        """Somebody, somewhere, on some day, so many."""
        draw = self._draw
        return Filling(
            (
                draw.randrange(len(columns("given.txt"))),
                draw.randrange(len(columns("surnames.txt"))),
            ),
            draw.randrange(len(columns("places.txt"))),
            (draw.randint(1, 28), draw.randint(1, 12)),
            draw.choice(COUNTS),
        )

    def render(
        self,
        telling: str,
        language: str,
        filling: Filling,
        *,
        blanked: str | None = None,
        pronoun: bool = False,
        coarse: bool = False,
    ) -> str:
        """The sentence; the blanked slot reads `___`, a coarse day is its month."""
        values = {
            "P": self._person(language, filling.person, pronoun=pronoun),
            "L": columns("places.txt")[filling.place][SCRIPT[language]],
            "D": self._day(language, filling.day, coarse=coarse),
            "N": str(filling.count),
        }
        if blanked:
            values[blanked] = "___"
        told = telling
        for slot, value in values.items():
            told = told.replace("{" + slot + "}", value)
        if language == "en":
            told = told.replace(" on in ", " in ")
        return told[0].upper() + told[1:]

    def _person(self, language: str, person: tuple[int, int], *, pronoun: bool) -> str:
        if pronoun:
            return self._draw.choice(PRONOUNS[language])
        column = SCRIPT[language]
        given, surname = columns("given.txt")[person[0]], columns("surnames.txt")[person[1]]
        if self._draw.random() < 0.35:
            return surname[column]
        return given[column] + ("·" if language == "zh" else " ") + surname[column]

    def _day(self, language: str, day: tuple[int, int], *, coarse: bool) -> str:
        number, month = day
        if language == "zh":
            return f"{month}月" if coarse else f"{month}月{number}日"
        name = MONTHS[language].split()[month - 1]
        if language == "en":
            forms = (f"{number} {name}", f"{name} {number}", f"{name} {number}, 2022")
            return f"in {name}" if coarse else self._draw.choice(forms)
        if language == "ru" and not coarse and self._draw.random() < 0.3:
            return f"{number:02d}.{month:02d}.2022"
        return name if coarse else f"{number} {name}"

    def _row(self) -> Row | None:
        draw = self._draw
        happening = draw.choice(list(happenings().values()))
        ours = draw.choice(LANGUAGES)
        theirs = draw.choice(LANGUAGES) if draw.random() < 0.6 else ours
        claimed, found = (draw.choice(happening.tellings[language]) for language in (ours, theirs))
        shared = sorted(slots_of(claimed) & slots_of(found))
        if not shared:
            return None
        blanked: str | None = draw.choice([*shared, None, None])
        filling = self.filling()
        chance = draw.random()
        if chance < 0.46:
            made = self._same(claimed, found, shared, blanked, filling)
        elif chance < 0.76:
            made = self._another_event(happening, theirs, blanked, filling)
        else:
            made = self._another_entity(found, shared, blanked, filling)
        if made is None:
            return None
        hypothesis = self.render(claimed, ours, filling, blanked=made.blanked)
        premise = self.render(
            made.telling,
            theirs,
            made.filling,
            blanked=made.blanked,
            pronoun=made.pronoun,
            coarse=made.coarse,
        )
        premise = self._wrapped(premise, theirs, 0.25)
        hypothesis = self._wrapped(hypothesis, ours, 0.15)
        return Row(self._among(premise, theirs), hypothesis, made.nli, made.same, made.kind)

    def _same(
        self, claimed: str, found: str, shared: list[str], blanked: str | None, filling: Filling
    ) -> _Made:
        draw = self._draw
        pronoun = draw.random() < 0.3 and "P" in shared and blanked != "P"
        made = _Made(found, filling, blanked, "t_same", 1, ENTAILED, pronoun=pronoun)
        other = self.filling()
        if blanked == "D":
            return replace(made, filling=replace(filling, day=other.day), nli=UNKNOWN)
        if blanked == "N":
            changed = replace(filling, count=draw.choice(OTHER_COUNTS))
            return replace(made, filling=changed, nli=UNKNOWN)
        if blanked == "P":
            return replace(made, filling=replace(filling, person=other.person), nli=UNKNOWN)
        if blanked == "L":
            return replace(made, filling=replace(filling, place=other.place), nli=UNKNOWN)
        slot = draw.choice([s for s in shared if s in "DN"] or [""])
        chance = draw.random()
        if slot == "D" and chance < 0.5:
            day = ((filling.day[0] + draw.randint(2, 20) - 1) % 28 + 1, filling.day[1])
            return replace(made, filling=replace(filling, day=day), nli=CONTRADICTED)
        if slot == "N" and chance < 0.5:
            tripled = replace(filling, count=filling.count * 3)
            return replace(made, filling=tripled, nli=CONTRADICTED)
        if slot == "D" and chance < 0.8:
            # A coarser day is no conflict, but does not entail the finer one either.
            return replace(made, coarse=True, nli=NEUTRAL)
        if pronoun:
            return replace(made, nli=UNKNOWN)
        if slots_of(claimed) - slots_of(found):
            return replace(made, nli=NEUTRAL)
        return made

    def _another_event(
        self, happening: Happening, language: str, blanked: str | None, filling: Filling
    ) -> _Made:
        draw = self._draw
        others = [h for h in happenings().values() if h.name != happening.name]
        if draw.random() < 0.7:
            others = [h for h in others if h.domain == happening.domain]
        other = draw.choice(others)
        telling = draw.choice(other.tellings[language])
        if blanked not in slots_of(telling):
            blanked = None
        opposed = frozenset({happening.name, other.name}) in OPPOSED
        nli = UNKNOWN if blanked else CONTRADICTED if opposed else NEUTRAL
        pronoun = draw.random() < 0.25
        return _Made(telling, filling, blanked, "t_other_event", 0, nli, pronoun=pronoun)

    def _another_entity(
        self, found: str, shared: list[str], blanked: str | None, filling: Filling
    ) -> _Made | None:
        changeable = [slot for slot in shared if slot in "PL" and slot != blanked]
        if not changeable:
            return None
        other = self.filling()
        if self._draw.choice(changeable) == "P":
            changed = replace(filling, person=other.person)
        else:
            changed = replace(filling, place=other.place)
        if changed == filling:
            return None
        return _Made(found, changed, blanked, "t_other_entity", 0, UNKNOWN if blanked else NEUTRAL)

    def _wrapped(self, told: str, language: str, chance: float) -> str:
        if language in SAYING and self._draw.random() < chance:
            return self._draw.choice(SAYING[language]) + told
        return told

    def _among(self, told: str, language: str) -> str:
        """The sentence, one time in four beside one about something else."""
        draw = self._draw
        if draw.random() >= 0.25:
            return told
        other = draw.choice(list(happenings().values()))
        more = self.render(draw.choice(other.tellings[language]), language, self.filling())
        return re.sub(r"\s+", " ", f"{told} {more}" if draw.random() < 0.5 else f"{more} {told}")


@dataclass(frozen=True, slots=True)
class _Made:
    """How the evidence's side of a pair is told, and what that makes of the pair."""

    telling: str
    filling: Filling
    blanked: str | None
    kind: Kind
    same: int
    nli: int
    pronoun: bool = False
    coarse: bool = False
