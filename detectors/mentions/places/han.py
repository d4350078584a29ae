"""Places in Han characters: listed ones, and names that end in a character of place."""

from __future__ import annotations

from collections.abc import Iterator

from detectors.mentions.names.romanise import pinyin, sound
from detectors.mentions.places.forms import Draft, listed_place
from detectors.mentions.vocabulary import lexicon
from detectors.mentions.words import Word

_HAN_SUFFIXES = "省市县区旗镇乡村庄路街巷桥港湖河江山岛站"
_HAN_BOUNDARY = frozenset(
    "在于从到往赴自至由的和与及是被把将向对，。、：；！？（）“”‘’《》了着过为"
)
# Words that open a clause and belong to no name.
_OPENERS = ("要求", "呼吁", "敦促", "否认", "宣布", "决定", "计划", "批准", "访问", "前往", "如果", "假如", "一旦", "虽然", "因为", "但是", "尽管", "即使", "除非", "只要", "只有")  # fmt: skip


def places_in(body: str, word: Word, people: list[tuple[int, int]]) -> Iterator[Draft]:
    """Places in a run of Han characters: listed ones, and names that end in a character of place."""
    place = 0
    text = word.text
    since = 0
    while place < len(text):
        start = word.start + place
        inside = next((end for begin, end in people if begin <= start < end), 0)
        if inside:
            place = since = inside - word.start
            continue
        tags = [t for t in lexicon().han(text, place) if t.kind in ("country", "city", "territory")]
        if tags:
            tag = tags[0]
            end = start + tag.length
            if tag.kind == "territory":
                yield Draft(start, end, (tag.value,), "territory", "territory")
            else:
                end += tag.kind == "city" and body[end : end + 1] == "市"
                yield listed_place(tag, start, end)
            place = since = end - word.start
            continue
        opener = next((one for one in _OPENERS if text.startswith(one, place)), "")
        if opener:
            place = since = place + len(opener)
            continue
        if text[place] in _HAN_BOUNDARY:
            since = place + 1
        elif text[place] in _HAN_SUFFIXES and 1 <= place - since <= 4:
            name = text[since:place]
            if len(name) >= 2 or text[place] in "省市县镇村江河山":
                kind = _HAN_KINDS.get(text[place], "unknown")
                yield Draft(
                    word.start + since, start + 1, (sound(pinyin(name)), name), kind, "place-noun"
                )
                since = place + 1
        place += 1


_HAN_KINDS = {
    "省": "region", "市": "city", "县": "district", "区": "district", "旗": "district", "镇": "village",
    "乡": "village", "村": "village", "庄": "village", "路": "street", "街": "street", "巷": "street",
    "桥": "bridge", "港": "port", "湖": "lake", "河": "river", "江": "river", "山": "mountain", "岛": "island",
    "站": "station",
}  # fmt: skip
