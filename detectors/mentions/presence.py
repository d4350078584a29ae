"""Which acts somebody cannot have done from a cell, a sickbed, abroad or the grave."""

from __future__ import annotations

import re

from detectors.mentions.types import Event

# What nobody does from a cell or a grave. Signing, speaking, writing and confessing are done in
# cells; books, films and decrees of the dead come out later, and decorations are given to them.
NEEDS_LIBERTY = frozenset({
    "meet", "contact", "attack", "shoot", "shell", "burn", "explode", "travel", "depart", "arrive",
    "cross", "flee", "buy", "sell", "steal", "post", "film", "protest", "destroy", "damage", "kill",
    "beat", "drive", "lead", "pay", "throw", "hide", "smuggle", "rob", "transfer",
})  # fmt: skip
POSTHUMOUS = frozenset({
    "die", "kill", "bury", "funeral", "publish", "broadcast", "award", "pardon", "convict",
    "sentence", "acquit", "charge", "release", "birth", "custody", "detain", "find",
})  # fmt: skip
NEEDS_PRESENCE = NEEDS_LIBERTY | {
    "transfer",
    "detain",
    "interview",
    "question",
    "interrogate",
    "search",
    "sign",
}
NEEDS_PRESENCE -= {"travel", "depart", "arrive", "cross", "flee", "post"}
# Done to somebody, but only face to face.
IN_PERSON = frozenset({"detain", "interview", "question", "interrogate", "search"})
# Who lies in hospital is at no brawl and at no wheel; a vote or a ceremony has its place too.
NEEDS_A_BODY = frozenset({
    "attack", "shoot", "shell", "burn", "explode", "throw", "beat", "kill", "crash", "protest",
    "attend", "travel", "cross", "flee", "destroy", "damage", "steal", "rob", "arrive", "depart",
    "lead", "drive", "search", "threaten", "kidnap", "block", "open", "close", "cut", "remove", "carry",
    "occupy", "clear", "inspect", "visit",
})  # fmt: skip
# What is told of a body before it was there: its own founding, plans for it, and its predecessors.
MAY_COME_LATER = frozenset(
    {"establish", "rename", "register", "approve", "order", "promise", "open"}
)


# Words that put somebody on the spot: "in person", "was seen", «лично».
_IN_PERSON = re.compile(
    r"\b(?:in person|personally|with his own hands|with her own hands|was seen|were seen|was spotted|was filmed|"
    r"at the head of|лично|собственноручно|собственными руками|видели|был замечен|была замечена|особисто|власноруч|"
    r"бачили|bizzat|şahsen|görüld|жеке өзі|өз қолымен|өзү барып|شخصا|بنفسه|شخصاً|亲自|亲手|有人看见)",
    re.IGNORECASE,
)
# Said, written and signed in person, too, but from anywhere.
_FROM_ANYWHERE = frozenset(
    {"sign", "speech", "write", "confess", "apologise", "answer", "agree", "order"}
)


def needs_presence(event: Event) -> bool:
    """True when the clause says that he did it on the spot, whatever it was."""
    told = event.concepts & _FROM_ANYWHERE
    return not told and _IN_PERSON.search(event.clause.quote) is not None
