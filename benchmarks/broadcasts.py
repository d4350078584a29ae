"""A synthetic broadcast day and a library that it is set against, from templates of our own.

Nothing here was said or printed by anyone. Of the sentences of a day about a third are claims with a
number, a day, a place or a doer, and half of those are said again in later hours, as news is; the
rest is talk. For every claim there is a document that tells the same event, with the same value or
with another one. English and Russian, half and half. The same seed gives the same day.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

DAY = date(2022, 1, 9)

_TOWNS = {
    "en": [
        "Almaty",
        "Taraz",
        "Shymkent",
        "Aktau",
        "Atyrau",
        "Oral",
        "Semey",
        "Kostanay",
        "Karaganda",
    ],
    "ru": [
        "Алматы",
        "Тараз",
        "Шымкент",
        "Актау",
        "Атырау",
        "Уральск",
        "Семей",
        "Костанай",
        "Караганда",
    ],
}
_THINGS = {
    "en": [
        "bridge",
        "school",
        "hospital",
        "pipeline",
        "station",
        "mill",
        "dam",
        "warehouse",
        "market",
    ],
    "ru": [
        "мост",
        "школу",
        "больницу",
        "трубопровод",
        "станцию",
        "мельницу",
        "плотину",
        "склад",
        "рынок",
    ],
}
_SURNAMES = {
    "en": "Abenov Kasymov Orazov Tulegenov Zhunusov Bekov Saparov Ismailov Nurlanov Yermekov".split(),
    "ru": "Абенов Касымов Оразов Тулегенов Жунусов Беков Сапаров Исмаилов Нурланов Ермеков".split(),
}
_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
}
_CLAIMS = {
    "en": [
        "{n} people were injured when the {thing} in {town} collapsed on {day}.",
        "The minister {name} said that {n} people were detained in {town} on {day}.",
        "{name} opened the new {thing} in {town} on {day}.",
        "Police in {town} seized {n} rifles from the {thing} on {day}.",
        "The government spent {n} million tenge on the {thing} in {town}.",
        "{name} was arrested in {town} on {day}, the prosecutor said.",
    ],
    "ru": [
        "{n} человек пострадали, когда {day} в городе {town} рухнул дом.",
        "Министр {name} сообщил, что {day} в городе {town} задержали {n} человек.",
        "{name} открыл новую {thing} в городе {town} {day}.",
        "Полиция города {town} {day} изъяла {n} винтовок.",
        "Правительство потратило {n} миллионов тенге на {thing} в городе {town}.",
        "{name} был арестован в городе {town} {day}, сообщила прокуратура.",
    ],
}
_TALK = {
    "en": [
        "Good {part} and welcome back to the studio.",
        "Stay with us, we will be back after a short break with {name}.",
        "And now the weather with our colleague {name}.",
        "What do you make of it, {name}?",
        "I could not agree more, it is a very difficult question.",
        "Let us listen to what people in the streets of {town} think.",
        "Thank you, {name}, for this report.",
        "We all hope for a quiet week, do we not?",
        "You are watching the {part} news.",
        "That was a beautiful song, {name}.",
    ],
    "ru": [
        "Добрый {part}, мы снова в студии.",
        "Оставайтесь с нами, после рекламы у нас в гостях {name}.",
        "А теперь о погоде расскажет {name}.",
        "Что вы об этом думаете, {name}?",
        "Совершенно с вами согласен, это очень трудный вопрос.",
        "Послушаем, что думают на улицах города {town}.",
        "Спасибо, {name}, за этот репортаж.",
        "Все мы надеемся на спокойную неделю, не правда ли?",
        "Вы смотрите программу новостей.",
        "Какая прекрасная песня, {name}.",
    ],
}
_PARTS = {"en": ["morning", "day", "evening"], "ru": ["день", "вечер"]}
HOURS = 24


@dataclass(frozen=True, slots=True)
class Told:
    """An event as it is told: its words, and what a document about it says."""

    claim: str
    document: str
    language: str
    published_on: date


def events(count: int, *, seed: int = 5) -> Iterator[Told]:
    """That many events; four documents in ten tell another number or day than the claim."""
    chance = random.Random(seed)
    for number in range(count):
        language = "en" if number % 2 == 0 else "ru"
        template = chance.choice(_CLAIMS[language])
        happened = DAY - timedelta(days=chance.randrange(2, 900))
        values = {
            "n": chance.randrange(3, 900),
            "town": chance.choice(_TOWNS[language]),
            "thing": chance.choice(_THINGS[language]),
            "name": f"{chance.choice('ABCDEFGHKLMN' if language == 'en' else 'АБВГДЕЖКЛМН')}. "
            f"{chance.choice(_SURNAMES[language])}",
        }
        claim = template.format(**values, day=_day(happened, language))
        if chance.random() < 0.4:
            values["n"] += chance.randrange(5, 200)
            happened -= timedelta(days=chance.randrange(3, 60))
        document = template.format(**values, day=_day(happened, language))
        yield Told(claim, document, language, happened + timedelta(days=1))


def _day(day: date, language: str) -> str:
    month = _MONTHS[language][day.month - 1]
    return f"{day.day} {month} {day.year}" + (" года" if language == "ru" else "")


def broadcast_day(told: list[Told], sentences: int, *, seed: int = 7) -> dict[str, str]:
    """SubRip files of 24 hours with that many sentences in all, a third of them claims.

    Half of the claims of an hour were said in an earlier one.
    """
    chance = random.Random(seed)
    files = {}
    fresh = iter(told)
    said: list[Told] = []
    for hour in range(HOURS):
        lines = []
        share = sentences // HOURS + (hour < sentences % HOURS)
        for number in range(share):
            if number % 3 == 0:
                again = said and (hour > 0 and number % 6 == 0)
                event = chance.choice(said) if again else next(fresh, None) or chance.choice(said)
                if not again:
                    said.append(event)
                lines.append(event.claim)
            else:
                language = chance.choice(("en", "ru"))
                lines.append(
                    chance.choice(_TALK[language]).format(
                        part=chance.choice(_PARTS[language]),
                        town=chance.choice(_TOWNS[language]),
                        name=chance.choice(_SURNAMES[language]),
                    )
                )
        files[f"hour-{hour:02}.srt"] = "".join(
            f"{n}\n{_clock(n * 4)} --> {_clock(n * 4 + 4)}\n{line}\n\n"
            for n, line in enumerate(lines, start=1)
        )
    return files


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02},000"
