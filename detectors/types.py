"""The vocabulary every room shares: frozen values, compared by content.

Offsets are half-open and count Unicode code points of the text exactly as it was sent.
None of these types knows a database row, a wire model or a machine-learning framework.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, Protocol


class Answer(StrEnum):
    """A three-valued answer; unknown compares with nothing."""

    HOLDS = "holds"
    DOES_NOT_HOLD = "does_not_hold"
    CANNOT_SAY = "cannot_say"


ConflictKind = Literal[
    "date", "order", "number", "identity", "actor", "location", "status", "contradiction"
]
Certainty = Literal["certain", "likely"]
Strength = Literal["weak", "moderate", "strong"]
Basis = Literal["claim_text", "evidence_text", "observation", "metadata", "cross_document"]
SourceType = Literal[
    "state_media",
    "official",
    "record",
    "independent_media",
    "wire",
    "ngo",
    "court",
    "expert",
    "family",
    "witness",
    "social_media",
    "other",
]
CoercionConcern = Literal["none_found", "note", "concern", "serious_concern"]
Outcome = Literal["conflicts_found", "no_conflict_found", "no_evidence"]


@dataclass(frozen=True, slots=True)
class Text:
    """A body of text exactly as it was sent, never normalised.

    `language` is a BCP 47 tag or None when nobody has said it.
    """

    id: str
    body: str
    language: str | None = None

    def span(self, start: int, end: int) -> Span:
        """The half-open slice `[start, end)`; ValueError outside `0 <= start < end <= len(body)`."""
        return Span(self, start, end)


@dataclass(frozen=True, slots=True)
class Span:
    """A non-empty half-open slice of a text, in code points. Make one with `Text.span`."""

    text: Text
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= len(self.text.body):
            raise ValueError(
                f"span [{self.start}, {self.end}) lies outside a text of "
                f"{len(self.text.body)} code points"
            )

    @property
    def quote(self) -> str:
        """The exact words: `text.body[start:end]`."""
        return self.text.body[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """True when `other` lies wholly inside this span of the same text."""
        return self.text.id == other.text.id and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """True when at least one code point lies in both spans of the same text."""
        return self.text.id == other.text.id and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Source:
    """Who stands behind a document."""

    name: str | None = None
    type: SourceType | None = None
    country: str | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """What a person saw or heard in the footage; `indicator` is an id of the codebook."""

    indicator: str
    note: str | None = None
    observed_by: str | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """Where in a broadcast the words were said, in milliseconds from its start."""

    file: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Claim:
    """What was said on air, about whom, and what a viewer observed.

    `said_on` anchors relative dates ("yesterday"); None leaves them unresolved.
    """

    text: Text
    speaker: str | None = None
    subject: str | None = None
    aliases: tuple[str, ...] = ()
    said_on: date | None = None
    outlet: str | None = None
    outlet_type: SourceType | None = None
    url: str | None = None
    observations: tuple[Observation, ...] = ()
    cue: Cue | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A piece of evidence. `published_on` anchors its relative dates and bounds what it narrates.

    `attributed_to` is whom the document itself names as its source; `sha256` is of the body.
    """

    text: Text
    title: str | None = None
    url: str | None = None
    source: Source = Source()
    published_on: date | None = None
    retrieved_at: datetime | None = None
    sha256: str = ""
    attributed_to: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of whole sentences of one document, with its similarity to the claim.

    `similarity` is its best likeness in [-1, 1] with any sentence of the claim, on the scale of
    `Similar`; None if unmeasured.
    """

    document: Document
    span: Span
    similarity: float | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """Two normalised values of one slot, e.g. what="purchase", claimed="2022-01-01/2022-01-10"."""

    what: str
    claimed: str
    found: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """Whether two clauses tell the same event once a slot is blanked.

    `score` lies in [0, 1]; `answer` is what the score and the role checks allow us to say;
    `why` are the reasons, one short phrase each, for people to read.
    """

    score: float
    answer: Answer
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Both reasons of a finding: the rule with its normalised values, and the alignment.

    `rule` is a stable code such as "disjoint-dates". Sentences for people are rendered from it in
    one place, `app.explanations`.
    """

    rule: str
    facts: tuple[Fact, ...] = ()
    alignment: Alignment | None = None


@dataclass(frozen=True, slots=True)
class Weighed:
    """One thing that a calibrated confidence rests on: its value and its share in the log-odds."""

    feature: str
    value: float
    log_odds: float


@dataclass(frozen=True, slots=True)
class Finding:
    """A conflict: the same event told with an incompatible slot, with the words on both sides.

    `confidence` is the detector's own until the service weighs it; `weighed` then says by what.
    """

    detector: str
    kind: ConflictKind
    confidence: float
    certainty: Certainty
    claim_span: Span
    evidence_span: Span
    explanation: Explanation
    weighed: tuple[Weighed, ...] = ()


@dataclass(frozen=True, slots=True)
class Corroboration:
    """The same event told with a compatible slot: both sides agree.

    `independent` is False when the evidence passes on the claim's own words or source: then it is
    the claim once more. Detectors leave it as it is; the service sees who stands behind a document.
    """

    detector: str
    claim_span: Span
    evidence_span: Span
    explanation: Explanation
    independent: bool = True


@dataclass(frozen=True, slots=True)
class Indication:
    """A documented sign of coercion or staging; never a finding that someone was coerced.

    `span` is None for a basis of "observation" or "metadata"; `note` then quotes the fields.
    `references` are the codebook's sources.
    """

    detector: str
    indicator: str
    strength: Strength
    basis: Basis
    span: Span | None
    note: str
    family: str
    references: tuple[str, ...] = ()


class Similar(Protocol):
    """Likeness of meaning as a port: a number in [-1, 1] for each pair, in order.

    0 is what two unrelated texts have and 1 what a text has with itself, whatever the model; None
    where the model does not know the writing of one of the two.
    """

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float | None]: ...


@dataclass(frozen=True, slots=True)
class NliScores:
    """Probabilities that the premise entails, leaves open or contradicts the hypothesis; sum 1."""

    entailment: float
    neutral: float
    contradiction: float


class Nli(Protocol):
    """Natural language inference as a port: (premise = evidence, hypothesis = claim)."""

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> Sequence[NliScores]: ...


class SameEvent(Protocol):
    """Whether two clauses tell one event, as a port: a probability for each (claim, evidence).

    `___` stands where the slot was that is compared by rule.
    """

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> Sequence[float]: ...


SaidKind = Literal[
    "admission",
    "apology",
    "recanting",
    "return",
    "praise",
    "denial",
    "voluntariness",
    "retraction",
    "coercion_account",
    "finding",
]
Standing = Literal["stands", "disputed", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Said:
    """One statement in a case as one text tells it: what kind, by which words, when and how.

    `[start, end)` are the words in the text `text_id`. `earliest` and `latest` are the days between
    which it was said, `known_from` the day on which the text appeared, `about` the first and last day
    of what the words tell; None is unknown. `conditions` are ids such as "detained", "on_camera",
    "lawyer_present". A "coercion_account" and a "finding" are said by others about the case, the
    rest by the person himself.
    """

    kind: SaidKind
    quote: str
    text_id: str
    start: int
    end: int
    source: str | None = None
    earliest: date | None = None
    latest: date | None = None
    known_from: date | None = None
    about: tuple[date | None, date | None] | None = None
    conditions: tuple[str, ...] = ()


def answered_by(port: Nli | SameEvent) -> str:
    """ " (name)" of the judge that gave the port's last answer, nothing for the model of this machine.

    A port that asks others has an attribute `by` with that name, or None.
    """
    name = getattr(port, "by", None)
    return f" ({name})" if name else ""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one check may produce; the rest is dropped, most confident first."""

    findings_per_detector: int = 100


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a detector may know besides the claim and the passages.

    A port that is None is not configured: detectors that list it in `needs` are skipped, the
    others do without it.

    `recordings` are what other people say in other recordings of the same batch, `attributed_to` them:
    no evidence, only read for the wording that they share with the claim.
    """

    today: date
    similar: Similar | None = None
    nli: Nli | None = None
    same: SameEvent | None = None
    limits: Limits = Limits()
    recordings: tuple[Document, ...] = ()
    #: What the same person is known to have said, from earlier checks and their documents.
    statements: tuple[Said, ...] = ()


Detected = Finding | Corroboration | Indication
Detect = Callable[[Claim, Sequence[Passage], Context], Iterable[Detected]]


@dataclass(frozen=True, slots=True)
class Detector:
    """A detector as it is registered under the entry-point group `belie.detectors`.

    Bump `version` whenever any input may give another output. `needs` names the ports of Context
    without which it cannot run ("similar", "nli"). `rules` lists every rule code it may emit.
    """

    name: str
    version: str
    detect: Detect
    rules: frozenset[str]
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Run:
    """What became of one detector in one check."""

    detector: str
    version: str
    status: Literal["ok", "failed", "skipped"]
    milliseconds: float
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class SourceChain:
    """Documents behind the conflicts that go back to one source, by id, in a fixed order.

    `origin` is who stands behind them all, None where that cannot be said or a document stands
    alone; `why` are the reasons, one short phrase each, for people to read.
    """

    documents: tuple[str, ...]
    origin: str | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answer to one claim: findings and indications, never a verdict.

    `passages` are those that were comparable with the claim; `complete` is False when a detector
    failed or was skipped.
    """

    claim: Claim
    outcome: Outcome
    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...]
    indications: tuple[Indication, ...]
    coercion_concern: CoercionConcern
    corroborations: tuple[Corroboration, ...]
    independent_sources: int
    runs: tuple[Run, ...]
    versions: dict[str, str] = field(default_factory=dict)
    source_chains: tuple[SourceChain, ...] = ()

    @property
    def complete(self) -> bool:
        """True when every installed detector ran to its end."""
        return all(run.status == "ok" for run in self.runs)
