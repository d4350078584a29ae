"""English words for the language-neutral ids that stand in facts: kinds of events, units, states."""

from __future__ import annotations

import re
from collections.abc import Mapping

# Kinds of events as nouns; an id that is not here is its own noun ("attack", "search", "vote").
_NOUNS: Mapping[str, str] = {
    "abroad": "stay abroad",
    "agree": "agreement",
    "announce": "announcement",
    "apologise": "apology",
    "appoint": "appointment",
    "approve": "approval",
    "arrive": "arrival",
    "attend": "attendance",
    "ban": "ban",
    "beat": "beating",
    "begin": "beginning",
    "bequeath": "bequest",
    "born": "birth",
    "bribe": "bribery",
    "build": "construction",
    "burn": "fire",
    "bury": "burial",
    "buy": "purchase",
    "carry": "carrying",
    "celebrate": "celebration",
    "clear": "clearing",
    "close": "closing",
    "comply": "compliance",
    "conceal": "concealment",
    "confess": "confession",
    "confiscate": "confiscation",
    "conscript": "conscription",
    "convict": "conviction",
    "cross": "crossing",
    "damage": "damage",
    "delete": "deletion",
    "depart": "departure",
    "deport": "deportation",
    "destroy": "destruction",
    "detain": "detention",
    "detect": "discovery",
    "die": "death",
    "disappear": "disappearance",
    "dismiss": "dismissal",
    "divorce": "divorce",
    "double": "doubling",
    "drive_away": "driving away",
    "drown": "drowning",
    "eat": "eating",
    "elect": "election",
    "evacuate": "evacuation",
    "exceed": "excess",
    "expire": "expiry",
    "explode": "explosion",
    "export": "export",
    "fall": "fall",
    "film": "filming",
    "finance": "funding",
    "flee": "flight",
    "forced": "coercion",
    "hack": "hacking",
    "hospital": "treatment in hospital",
    "house_arrest": "house arrest",
    "hunger": "hunger strike",
    "identify": "identification",
    "infect": "infection",
    "injure": "injury",
    "inspect": "inspection",
    "install": "installation",
    "kidnap": "kidnapping",
    "kill": "killing",
    "land": "landing",
    "lead": "leadership",
    "live": "residence",
    "lose": "loss",
    "marry": "marriage",
    "meet": "meeting",
    "notify": "notification",
    "object": "objection",
    "occupy": "occupation",
    "open": "opening",
    "oversee": "oversight",
    "own": "ownership",
    "pay": "payment",
    "poison": "poisoning",
    "post": "posting",
    "prepare": "preparation",
    "produce": "production",
    "publish": "publication",
    "quake": "earthquake",
    "question": "questioning",
    "receive": "receipt",
    "refuse": "refusal",
    "register": "registration",
    "remove": "removal",
    "rename": "renaming",
    "rescue": "rescue",
    "resign": "resignation",
    "restrict": "restriction",
    "resume": "resumption",
    "revoke": "revocation",
    "rise": "rise",
    "sell": "sale",
    "send": "sending",
    "serve": "service",
    "shell": "shelling",
    "shoot": "shooting",
    "sign": "signing",
    "sink": "sinking",
    "smuggle": "smuggling",
    "speech": "speech",
    "spend": "spending",
    "spy": "spying",
    "state_of_health": "state of health",
    "steal": "theft",
    "study": "studies",
    "suspend_person": "suspension",
    "switch_on": "switching on",
    "teach": "teaching",
    "threaten": "threat",
    "throw": "throwing",
    "transfer": "transfer",
    "treat": "treatment",
    "unanimous": "unanimity",
    "unemployed": "unemployment",
    "use": "use",
    "vaccinate": "vaccination",
    "violate": "violation",
    "voluntary": "free will",
    "warn": "warning",
    "win": "victory",
    "withdraw": "withdrawal",
    "write": "writing",
}
_DIMENSIONS: Mapping[str, str] = {
    "custody": "custody",
    "life": "life and death",
    "office": "the office",
    "citizenship": "citizenship",
    "procedure": "the outcome of the case",
    "charge": "the charge",
    "licence": "the licence",
}
_ATTRIBUTES: Mapping[str, str] = {
    "birth_year": "year of birth",
    "residence": "place of residence",
    "record": "criminal record",
}
_CURRENCIES: Mapping[str, str] = {
    "usd": "US dollars",
    "eur": "euros",
    "gbp": "pounds",
    "rub": "roubles",
    "uah": "hryvnias",
    "kzt": "tenge",
    "kgs": "soms",
    "uzs": "Uzbek soms",
    "tjs": "somonis",
    "byn": "Belarusian roubles",
    "cny": "yuan",
    "irr": "rials",
    "try": "lira",
}
# Units that are words; symbols such as km have no plural.
_counted_unit = re.compile(
    r"(second|minute|hour|day|week|month|year|barrel|acre|mile|gallon|pound)$"
)
_number = re.compile(r"(?<![\w.])\d{5,}(?![\w.])")


def noun(concept: str) -> str:
    """What happened as a noun without an article: "buy" -> "purchase"; ids with spaces too."""
    known = concept.strip().replace(" ", "_")
    return _NOUNS.get(known, known.replace("_", " ")) or "event"


def attribute(kind: str) -> str:
    """What is said of somebody as a noun: "birth_year" -> "year of birth"."""
    return _ATTRIBUTES.get(kind.replace(" ", "_"), kind.replace("_", " "))


def dimension(state: str) -> str:
    """What a state is a state of: "procedure" -> "the outcome of the case"."""
    return _DIMENSIONS.get(state, f"the {state.replace('_', ' ') or 'state'}")


def value(found: str) -> str:
    """An id as words: "in_custody" -> "in custody", "not police" stays."""
    return found.replace("_", " ")


def amount(found: str) -> str:
    """A described quantity as one would write it: "18 month" -> "18 months", "200 usd" -> "200 US
    dollars", "35000 barrel" -> "35,000 barrels". Anything unknown stays as it is."""
    words = [_CURRENCIES.get(word, word) for word in found.split(" ")]
    for at in range(1, len(words)):
        one = words[at - 1] == "1"
        rate = words[at - 1] == "per"
        if _counted_unit.fullmatch(words[at]) and not one and not rate:
            words[at] += "s"
    return _number.sub(lambda digits: f"{int(digits.group()):,}", " ".join(words))
