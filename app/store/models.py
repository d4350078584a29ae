"""The tables. Rows never leave this room: its functions take and return frozen values."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pgvector.sqlalchemy import HALFVEC
from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Identity,
    Index,
    LargeBinary,
    MetaData,
    SmallInteger,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

#: Byte order, so that ids sort by the moment they were made whatever the server's locale.
PublicId = Text(collation="C")

#: The transaction that wrote a row. Rows below the oldest running transaction are complete, which
#: lets a derived index ask for exactly what is new.
_WRITTEN_BY = text("(pg_current_xact_id()::text::bigint)")


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads a plain class attribute
        str: Text(),
        datetime: DateTime(timezone=True),
        dict[str, Any]: JSON(),
    }


class Library(Base):
    """One row: which library this database is, so that a derived index knows its own."""

    __tablename__ = "library"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)

    id: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    identity: Mapped[str] = mapped_column(server_default=text("gen_random_uuid()::text"))


class SourceRow(Base):
    __tablename__ = "sources"
    __table_args__ = (
        UniqueConstraint("name", "type", "country", "owner", postgresql_nulls_not_distinct=True),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    name: Mapped[str | None]
    type: Mapped[str | None]
    country: Mapped[str | None]
    owner: Mapped[str | None]


class DocumentRow(Base):
    """A document as it was taken in. A trigger refuses every UPDATE."""

    __tablename__ = "documents"

    id: Mapped[str] = mapped_column(PublicId, primary_key=True)
    content_key: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str] = mapped_column(index=True)
    body: Mapped[str]
    language: Mapped[str | None]
    title: Mapped[str | None]
    url: Mapped[str | None]
    source_id: Mapped[int] = mapped_column(ForeignKey("sources.id"), index=True)
    published_on: Mapped[date | None] = mapped_column(index=True)
    retrieved_at: Mapped[datetime | None]
    attributed_to: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    written_by: Mapped[int] = mapped_column(BigInteger, server_default=_WRITTEN_BY, index=True)

    source: Mapped[SourceRow] = relationship(lazy="raise")


class RemovedDocument(Base):
    """What was deleted, so that a derived index forgets it too."""

    __tablename__ = "removed_documents"

    document_id: Mapped[str] = mapped_column(PublicId, primary_key=True)
    written_by: Mapped[int] = mapped_column(BigInteger, server_default=_WRITTEN_BY, index=True)


class PassageRow(Base):
    """A run of whole sentences: half-open code points of the document's body."""

    __tablename__ = "passages"
    __table_args__ = (CheckConstraint('0 <= start AND start < "end"', name="span"),)

    document_id: Mapped[str] = mapped_column(
        PublicId, ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True
    )
    ordinal: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    start: Mapped[int]
    end: Mapped[int]


class EmbeddingModel(Base):
    """A model whose vectors are stored. Each has its own partial index, made when it is first used."""

    __tablename__ = "embedding_models"

    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    dimension: Mapped[int]


class EmbeddingRow(Base):
    """The vector of one passage under one model, normalised to length 1."""

    __tablename__ = "embeddings"
    __table_args__ = (
        ForeignKeyConstraint(
            ["document_id", "ordinal"],
            ["passages.document_id", "passages.ordinal"],
            ondelete="CASCADE",
        ),
    )

    # The passage first: deleting a document looks its vectors up by passage alone.
    document_id: Mapped[str] = mapped_column(PublicId, primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    model_id: Mapped[int] = mapped_column(
        ForeignKey("embedding_models.id", ondelete="CASCADE"), primary_key=True
    )
    vector: Mapped[Any] = mapped_column(HALFVEC(), nullable=False)


class CheckRow(Base):
    """A check as it was answered: `wire` is the answer word for word, `version` counts reviews."""

    __tablename__ = "checks"

    id: Mapped[str] = mapped_column(PublicId, primary_key=True)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    version: Mapped[int] = mapped_column(server_default="1")
    outcome: Mapped[str]
    coercion_concern: Mapped[str]
    complete: Mapped[bool]
    claim_text: Mapped[str]
    language: Mapped[str | None]
    said_on: Mapped[date | None]
    outlet: Mapped[str | None]
    outlet_type: Mapped[str | None]
    speaker: Mapped[str | None]
    subject: Mapped[str | None]
    wire: Mapped[dict[str, Any]]


#: For `app.store.means`.
Index(
    "ix_documents_sample",
    func.lower(func.split_part(func.coalesce(DocumentRow.language, text("''")), "-", 1)),
    func.right(DocumentRow.id, 10),
    DocumentRow.id,
)
Index("ix_checks_outcome_id", CheckRow.outcome, CheckRow.id)
Index("ix_checks_lower_outlet_id", func.lower(CheckRow.outlet), CheckRow.id)


class FindingRow(Base):
    """A conflict of a check; `document` is the id that the answer gives to the evidence."""

    __tablename__ = "findings"

    check_id: Mapped[str] = mapped_column(
        PublicId, ForeignKey("checks.id", ondelete="CASCADE"), primary_key=True
    )
    id: Mapped[str] = mapped_column(PublicId, primary_key=True)
    ordinal: Mapped[int]
    kind: Mapped[str] = mapped_column(index=True)
    detector: Mapped[str]
    detector_version: Mapped[str]
    rule: Mapped[str]
    confidence: Mapped[float]
    certainty: Mapped[str]
    claim_start: Mapped[int]
    claim_end: Mapped[int]
    document: Mapped[str]
    evidence_start: Mapped[int]
    evidence_end: Mapped[int]


class IndicationRow(Base):
    """A coercion indicator of a check; without offsets when it rests on an observation."""

    __tablename__ = "indications"

    check_id: Mapped[str] = mapped_column(
        PublicId, ForeignKey("checks.id", ondelete="CASCADE"), primary_key=True
    )
    id: Mapped[str] = mapped_column(PublicId, primary_key=True)
    ordinal: Mapped[int]
    indicator: Mapped[str] = mapped_column(index=True)
    strength: Mapped[str]
    basis: Mapped[str]
    document: Mapped[str | None]
    start: Mapped[int | None]
    end: Mapped[int | None]


class ReviewRow(Base):
    """One decision of a person about one finding or indicator. The latest is the state; none goes."""

    __tablename__ = "reviews"

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    check_id: Mapped[str] = mapped_column(PublicId, ForeignKey("checks.id", ondelete="CASCADE"))
    finding_id: Mapped[str] = mapped_column(PublicId)
    state: Mapped[str]
    by: Mapped[str | None]
    note: Mapped[str | None]
    at: Mapped[datetime] = mapped_column(server_default=func.now())


Index("ix_reviews_check_id_finding_id_id", ReviewRow.check_id, ReviewRow.finding_id, ReviewRow.id)


class IdempotencyKey(Base):
    """A request that was answered once; `status` is null while its transaction is under way."""

    __tablename__ = "idempotency_keys"

    key: Mapped[str] = mapped_column(primary_key=True)
    request_hash: Mapped[str]
    status: Mapped[int | None]
    location: Mapped[str | None]
    body: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=True)


class JobRow(Base):
    """Work for later.

    The state of a check is that of the queue's own row, `queued_as`. A batch is many rows of the
    queue, so it has a `state` of its own; whoever changes it or counts holds the row's lock.
    """

    __tablename__ = "jobs"

    id: Mapped[str] = mapped_column(PublicId, primary_key=True)
    kind: Mapped[str]
    request: Mapped[dict[str, Any]]
    result_id: Mapped[str | None]
    error: Mapped[str | None]
    queued_as: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    state: Mapped[str | None]
    claims_found: Mapped[int] = mapped_column(server_default="0")
    claims_done: Mapped[int] = mapped_column(server_default="0")
    last_event: Mapped[int] = mapped_column(server_default="0")


class JobFileRow(Base):
    """A transcript as it was sent; `sentences` is None until it was read."""

    __tablename__ = "job_files"

    job_id: Mapped[str] = mapped_column(
        PublicId, ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True
    )
    ordinal: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    sentences: Mapped[int | None]


class JobPartRow(Base):
    """The claims that one worker takes at a time; only its latest `attempt` may write results."""

    __tablename__ = "job_parts"

    job_id: Mapped[str] = mapped_column(
        PublicId, ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True
    )
    part: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    attempt: Mapped[int] = mapped_column(server_default="0")
    queued_as: Mapped[int | None] = mapped_column(BigInteger)


class JobClaimRow(Base):
    """A claim of a batch: `check_id` is its result, None with `done` when it could not be checked."""

    __tablename__ = "job_claims"
    __table_args__ = (
        ForeignKeyConstraint(
            ["job_id", "part"], ["job_parts.job_id", "job_parts.part"], ondelete="CASCADE"
        ),
    )

    job_id: Mapped[str] = mapped_column(PublicId, primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    part: Mapped[int]
    aired: Mapped[dict[str, Any]]
    done: Mapped[bool] = mapped_column(server_default=text("false"))
    check_id: Mapped[str | None] = mapped_column(
        PublicId, ForeignKey("checks.id", ondelete="SET NULL"), index=True
    )


class JobErrorRow(Base):
    """What could not be done of a batch, and at which line of which file."""

    __tablename__ = "job_errors"

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    job_id: Mapped[str] = mapped_column(
        PublicId, ForeignKey("jobs.id", ondelete="CASCADE"), index=True
    )
    file: Mapped[str | None]
    line: Mapped[int | None]
    detail: Mapped[str]


class JobEventRow(Base):
    """What was told about a batch, numbered from 1 without gaps in the order of the commits."""

    __tablename__ = "job_events"

    job_id: Mapped[str] = mapped_column(
        PublicId, ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    data: Mapped[dict[str, Any]]


class StatementRow(Base):
    """One entry of the ledger; the check is the first one that told it."""

    __tablename__ = "statements"

    id: Mapped[str] = mapped_column(PublicId, primary_key=True)
    check_id: Mapped[str] = mapped_column(
        PublicId, ForeignKey("checks.id", ondelete="CASCADE"), index=True
    )
    subject: Mapped[str] = mapped_column(index=True)
    known_from: Mapped[date | None]
    told: Mapped[dict[str, Any]]
