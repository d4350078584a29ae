"""The name tables of all languages, joined: a text's script, not its language tag, picks the reader."""

from __future__ import annotations

from detectors.languages.ar import names as ar
from detectors.languages.en import names as en
from detectors.languages.fa import names as fa
from detectors.languages.kk import names as kk
from detectors.languages.ky import names as ky
from detectors.languages.ru import names as ru
from detectors.languages.tr import names as tr
from detectors.languages.uk import names as uk
from detectors.languages.zh import names as zh
from detectors.mentions.names.romanise import sound

ALPHABETIC = (en, tr, ru, uk, kk, ky)
CYRILLIC = (ru, uk, kk, ky)
LATIN = (en, tr)
ARABIC = (ar, fa)

# Vocalised spellings of given names in Arabic script.
VOCALISED: dict[str, str] = {**ar.GIVEN, **fa.GIVEN}
# Every given name of every language as a key of its sound.
GIVEN: frozenset[str] = frozenset(
    sound(name)
    for names in (*(table.GIVEN for table in ALPHABETIC), VOCALISED.values())
    for name in names
)
DIMINUTIVES: dict[str, str] = {
    sound(short): sound(full) for table in ALPHABETIC for short, full in table.DIMINUTIVES.items()
}
COMPOUND_SURNAMES = frozenset(zh.COMPOUND_SURNAMES)
PARTICLES: frozenset[str] = frozenset(
    sound(particle) for table in ALPHABETIC for particle in table.PARTICLES
) | {"al", "el", "bn~", "abu~", "al~"}
