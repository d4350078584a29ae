"""Which of the nine word tables reads a text."""

from __future__ import annotations

import re

from detectors.mentions.dates.lexicon import LANGUAGES

_SAMPLE = 4000
_SCRIPTS = (
    ("han", re.compile("[\u3400-\u9fff]")),
    ("arabic", re.compile("[\u0621-\u06d3]")),
    ("cyrillic", re.compile("[\u0400-\u052f]")),
    ("latin", re.compile("[A-Za-z\u00c0-\u024f]")),
)
_LETTER = re.compile("[A-Za-z]")
_PERSIAN = re.compile("[پچژگکی]")
_KAZAKH = re.compile("[әғқұһіӘҒҚҰҺІ]")
_KAZAKH_OWN = re.compile("[әғқұһӘҒҚҰҺ]")
_KYRGYZ = re.compile("[ңөүҢӨҮ]")
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_TURKISH = re.compile("[ğışİŞĞçöü]")


def table_language(language: str | None, body: str) -> str:
    """The table for a text: the one its tag names, else the likeliest for its letters."""
    if language:
        primary = language.replace("_", "-").split("-", 1)[0].lower()
        if primary in LANGUAGES:
            return primary
    sample = body[:_SAMPLE]
    if sample.isascii() and _LETTER.search(sample):
        return "en"
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS}
    script = max(counts, key=lambda name: counts[name])
    if script == "han":
        return "zh"
    if script == "arabic":
        return "fa" if len(_PERSIAN.findall(sample)) * 12 > counts["arabic"] else "ar"
    if script == "cyrillic":
        return _cyrillic(sample)
    if len(re.findall("[ğışİŞĞ]", sample)) and len(_TURKISH.findall(sample)) * 40 > counts["latin"]:
        return "tr"
    return "en"


def _cyrillic(sample: str) -> str:
    if _KAZAKH_OWN.search(sample):
        return "kk"
    if _KYRGYZ.search(sample):
        return "kk" if _KAZAKH.search(sample) else "ky"
    return "uk" if _UKRAINIAN.search(sample) else "ru"
