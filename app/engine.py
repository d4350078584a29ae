"""The parts of the service put together once, and one check from the wire to the wire.

The API, the command line and the worker all hold an `Engine`. A check that uses no library and
keeps nothing never touches the database, so the command line need not start one.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.metadata import version
from typing import Self

from app import checking
from app.calibration import Calibration
from app.comparable import E5_FLOOR, MINILM_FLOOR, Floor
from app.documents import detect_language, passages, reembed
from app.errors import BadInput, Unavailable
from app.inference.aligning import AlignmentModel, load_aligner
from app.inference.embedding import MINILM_NAME, SHIPPED, Embedder, load_embedder
from app.inference.judge import Judge, load_judge
from app.inference.nli import load_nli
from app.settings import Settings
from app.store import assessments, ledger, library
from app.store import documents as stored_documents
from app.store.database import Database, Session
from app.store.documents import Saved
from app.store.filters import Filters
from app.store.ids import new_id
from app.store.lexical import Lexical
from app.store.search import nearest
from app.wire import CheckRequest, Wire, claim_from_wire, evidence_from_wire, to_wire
from app.wire.fields import day_of
from detectors.mentions.coercion.ledger import said
from detectors.registry import installed
from detectors.types import (
    Assessment,
    Claim,
    Context,
    Detector,
    Document,
    Nli,
    Passage,
    Similar,
)

_log = logging.getLogger(__name__)

BeginSession = Callable[[], Session]


@dataclass(frozen=True, slots=True)
class Checked:
    """An answer: `wire` is what goes to the client and, if it was to be kept, what was stored."""

    assessment: Assessment
    wire: Wire
    stored: assessments.StoredCheck | None = None


@dataclass(frozen=True, slots=True)
class Beforehand:
    """What a check stands on besides its request: worked out for it alone, or for many together.

    `nearest` searches the library whose fingerprint is `library`; None leaves it out. The answer
    and its findings are named by `new_id`. `recordings` are what other people say in the same words.
    """

    embed: checking.Embed | None
    similar: Similar | None
    nearest: checking.Nearest | None
    library: str | None
    created_at: datetime
    new_id: Callable[[str], str]
    clock: Callable[[], float] = time.perf_counter
    recordings: tuple[Document, ...] = ()


class Engine:
    """Detectors, models and the database, loaded once and shared by all threads of a process."""

    def __init__(
        self,
        settings: Settings,
        *,
        detectors: Mapping[str, Detector],
        embedder: Embedder | None,
        nli: Nli | None = None,
        judge: Judge | None = None,
        aligner: AlignmentModel | None = None,
        calibration: Calibration | None = None,
        database: Database | None = None,
    ) -> None:
        self.settings = settings
        self.detectors = detectors
        self.embedder = embedder
        self.nli = nli
        self.judge = judge
        self.aligner = aligner
        self.calibration = calibration
        self._database = database
        self._lexical: Lexical | None = None
        self._opening = threading.Lock()

    @classmethod
    def open(cls, settings: Settings) -> Self:
        """The engine with its models loaded and warm; the database is opened when first needed.

        Unavailable when a model that the settings name cannot be loaded.
        """
        embedder = load_embedder(settings)
        engine = cls(
            settings,
            detectors=installed(),
            embedder=embedder,
            nli=load_nli(settings),
            judge=load_judge(settings),
            aligner=load_aligner(
                settings, bfloat16=getattr(embedder, "precision", None) == "bfloat16"
            ),
            calibration=Calibration.read(),
        )
        engine.warm()
        return engine

    def warm(self) -> None:
        """Runs each model once: the first run of a model costs many times what the next ones do."""
        if self.embedder is not None:
            self.embedder.encode(["Warm."], kind="query")
        if self.nli is not None:
            self.nli([("Warm.", "Warm.")])
        if self.aligner is not None:
            self.aligner.same([("Warm.", "Warm.")])

    @property
    def database(self) -> Database:
        """The database, started or connected to at the first use; Unavailable when it cannot be."""
        with self._opening:
            if self._database is None:
                self._database = Database.open(self.settings)
            return self._database

    @property
    def lexical(self) -> Lexical:
        """The index of the library's words; it is read or built when first searched."""
        database = self.database
        with self._opening:
            if self._lexical is None:
                self._lexical = Lexical.open(database)
            return self._lexical

    def open_database(self) -> None:
        """Opens the database and makes its library ready to be searched; Unavailable without one.

        After a change of the embedding model every passage is embedded anew here, which takes a
        while in a large library; a run that is killed goes on where it was.
        """
        self.ping()
        if self.embedder is not None:
            reembed(self.database, self.embedder, progress=_say)
        with self.database.session() as session:
            self.lexical.sync(session)

    def ping(self) -> None:
        """Returns when the database has answered; Unavailable when it does not."""
        with self.database.session() as session:
            library.identity(session)

    def close(self) -> None:
        """Closes the database if it was opened."""
        with self._opening:
            if self._database is not None:
                self._database.close()
                self._database = None
                self._lexical = None

    def check(
        self,
        request: CheckRequest,
        *,
        session: BeginSession | None = None,
        today: date | None = None,
        beforehand: Beforehand | None = None,
    ) -> Checked:
        """The assessment of one claim, stored when the request says so.

        `session` begins the caller's transaction and is called only for the library or for storing;
        the caller commits. With `beforehand` it is called for storing alone. BadInput points into
        the request.
        """
        self.admit(request)
        claim = claim_from_wire(request.claim, detect_language=detect_language)
        as_of = day_of(request.as_of) if request.as_of else None
        evidence = tuple(
            document
            for document in evidence_from_wire(request.evidence, detect_language=detect_language)
            if as_of is None or document.published_on is None or document.published_on <= as_of
        )
        wants_library = request.use_library and beforehand is None
        if (wants_library or request.store) and session is None:
            raise Unavailable("This check needs the database, and none was given.")
        reading = session() if wants_library and session is not None else None
        given = beforehand or self._alone(reading, as_of)
        same = self.aligner.same if self.aligner else None
        hearing = self.judge.for_check(same=same, nli=self.nli) if self.judge else None
        remembered = _remembered(reading, claim, as_of)
        assessment = checking.check(
            claim,
            evidence,
            detectors=self.detectors,
            context=Context(
                today=today or datetime.now(UTC).date(),
                similar=given.similar,
                nli=hearing.nli if hearing else self.nli,
                same=hearing.same if hearing else same,
                statements=tuple(entry.said for entry in remembered),
                recordings=given.recordings,
            ),
            split=passages,
            embed=given.embed,
            nearest=given.nearest,
            likeness=self.embedder.likeness if self.embedder else None,
            floor=self._floor,
            versions=self._versions(given.library),
            clock=given.clock,
            weigh=self.calibration.weigh if self.calibration else None,
            threshold=self.threshold,
        )
        told = _told(claim, assessment.passages)
        wire = to_wire(
            assessment,
            sent=request.claim,
            id=given.new_id("chk"),
            created_at=given.created_at,
            new_id=given.new_id,
            statements=[*remembered, *told],
        )
        stored = None
        if request.store and session is not None:
            stored = assessments.save(session(), assessment, wire=wire)
            ledger.keep(session(), stored.id, told)
        return Checked(assessment, wire, stored)

    def keep(self, session: Session, document: Document) -> Saved:
        """What became of the document, with its passages and their vectors; the caller commits."""
        known = stored_documents.known(session, [document])
        if known:
            return next(iter(known.values()))
        embedder = self.required_embedder
        spans = passages(document.text)
        vectors = embedder.encode([span.quote for span in spans], kind="passage")
        return stored_documents.save(session, document, spans, vectors, embedder.name)

    def search(self, session: Session, query: str, *, k: int, filters: Filters) -> list[Passage]:
        """The `k` passages of the library nearest to the query in meaning or in words."""
        embedder = self.required_embedder
        found = nearest(
            session,
            queries=[query],
            vectors=embedder.encode([query], kind="query"),
            model=embedder.name,
            lexical=self.lexical,
            k=k,
            filters=filters,
        )
        return list(checking.on_scale(found, query, embedder.likeness))

    def missing(self, detector: Detector) -> list[str]:
        """The models that a detector needs and that are not configured."""
        there = {"similar": self.embedder, "nli": self.nli or self.judge}
        return sorted(need for need in detector.needs if there.get(need) is None)

    @property
    def _floor(self) -> Floor | None:
        name = self.embedder.name.partition("@")[0] if self.embedder is not None else ""
        return {SHIPPED: E5_FLOOR, MINILM_NAME: MINILM_FLOOR}.get(name)

    @property
    def threshold(self) -> float:
        """The confidence from which on findings are shown: the operator's, or the fitted one."""
        if self.settings.confidence_threshold is not None:
            return self.settings.confidence_threshold
        return self.calibration.threshold if self.calibration else 0.0

    @property
    def nli_name(self) -> str | None:
        """The NLI model as the settings name it, with its revision; None without one."""
        if self.nli is None or self.settings.nli_model is None:
            return None
        revision = self.settings.nli_revision
        return f"{self.settings.nli_model}@{revision}" if revision else self.settings.nli_model

    @property
    def required_embedder(self) -> Embedder:
        """The embedding model; Unavailable when none is loaded."""
        if self.embedder is None:
            raise Unavailable("No embedding model is loaded.")
        return self.embedder

    def _alone(self, reading: Session | None, as_of: date | None) -> Beforehand:
        return Beforehand(
            embed=self.embedder.encode if self.embedder else None,
            similar=self.embedder.similar if self.embedder else None,
            nearest=self._nearest(reading, as_of) if reading is not None else None,
            library=library.fingerprint(reading) if reading is not None else None,
            created_at=datetime.now(UTC),
            new_id=new_id,
        )

    def _nearest(self, reading: Session, as_of: date | None) -> checking.Nearest | None:
        embedder = self.embedder
        if embedder is None:
            return None

        def from_library(queries: Sequence[str], vectors: checking.Vectors) -> list[Passage]:
            return nearest(
                reading,
                queries=queries,
                vectors=vectors,
                model=embedder.name,
                lexical=self.lexical,
                k=self.settings.nearest_passages,
                filters=Filters(as_of=as_of),
            )

        return from_library

    def _versions(self, of_library: str | None) -> dict[str, str]:
        versions = {"engine": version("belie")}
        if self.embedder is not None:
            versions["embedding_model"] = self.embedder.name
        if self.nli is not None:
            versions["nli_model"] = self.nli_name or "unnamed"
        if self.judge is not None:
            versions["judge"] = self.judge.name
        if self.aligner is not None:
            versions["alignment_model"] = self.aligner.name
        if self.calibration is not None:
            versions["calibration"] = self.calibration.version
        if of_library is not None:
            versions["library"] = of_library
        return versions

    def admit(self, request: CheckRequest) -> None:
        """BadInput when the request is over a limit of the settings."""
        text = request.claim.text
        limit = self.settings.max_claim_length
        if text is not None and len(text) > limit:
            raise BadInput(
                f"The claim has {len(text):,} characters (Unicode code points), more than {limit:,}.",
                pointer="/claim/text",
            )


def _remembered(reading: Session | None, claim: Claim, as_of: date | None) -> list[ledger.Entry]:
    """What earlier checks have told of the subject, else the speaker; nothing without a library."""
    who = claim.subject or claim.speaker
    if reading is None or not who:
        return []
    return ledger.about(reading, [who, *claim.aliases], as_of=as_of)


def _told(claim: Claim, found: Sequence[Passage]) -> list[ledger.Entry]:
    """What this check tells of the subject, else the speaker, not stored yet; nothing without one."""
    who = claim.subject or claim.speaker
    if not who:
        return []
    bodies = {passage.document.text.id: passage.document.text.body for passage in found}
    bodies[claim.text.id] = claim.text.body
    return ledger.entries(who, said(claim, found), bodies)


def _say(done: int, total: int) -> None:
    _log.info("the embedding model is new: %d of %d passages embedded", done, total)
