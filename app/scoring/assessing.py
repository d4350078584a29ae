"""Claims assessed in chunks: one batch to each model, one search, then the same check as everywhere.

What a chunk gives depends on its claims and the evidence alone, neither on what was scored before
nor by whom, so that a run that was killed goes on to the very lines of one that was not.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Literal

import numpy as np
from pydantic import ValidationError

from app.checking import Vectors
from app.engine import Beforehand, Checked, Engine
from app.errors import AppError
from app.scoring.evidence import Evidence, Query
from app.scoring.lines import Line, to_line
from app.scoring.planning import Broadcast, Fault
from app.scoring.together import Ask, together
from app.store.ids import derived_id
from app.transcripts import Aired, as_recording, is_name
from app.wire import CheckRequest
from detectors.mentions.sentences import read_sentences
from detectors.types import Passage, Text

#: Claims of a chunk: enough to fill a model's batches, few enough to lose or to wait for.
CHUNK = 64


@dataclass(frozen=True, slots=True)
class Scored:
    """A claim with its answer, or with the reason why it has none."""

    aired: Aired
    outcome: Checked | Fault

    @property
    def line(self) -> Line | None:
        """The line of the claim, None when it could not be checked."""
        return None if isinstance(self.outcome, Fault) else to_line(self.aired, self.outcome.wire)


class Scorer:
    """Assesses claims of one batch, whose name makes the ids of its answers its own.

    `seconds` adds up what each stage took.
    """

    def __init__(
        self,
        engine: Engine,
        evidence: Evidence,
        broadcast: Broadcast,
        *,
        made_at: datetime,
        batch: str = "",
    ) -> None:
        self._engine = engine
        self._evidence = evidence
        self._broadcast = broadcast
        self._made_at = made_at
        self._batch = batch
        self.seconds: dict[str, float] = defaultdict(float)

    def score(
        self, claims: Sequence[Aired], *, vectors: Mapping[str, Vectors] | None = None
    ) -> list[Scored]:
        """One result a claim, in order. `vectors` are those of texts that are known already."""
        requests = [self._request(claim) for claim in claims]
        good = [
            (number, request)
            for number, request in enumerate(requests)
            if isinstance(request, CheckRequest)
        ]
        queries = self._queries([claims[number] for number, _ in good], vectors or {})
        with self._timed("retrieval"):
            found = self._evidence.nearest(queries, k=self._engine.settings.nearest_passages)
            library = self._evidence.fingerprint()
        works = [
            self._work(claims[number], request, query, passages, library)
            for (number, request), query, passages in zip(good, queries, found, strict=True)
        ]
        with self._timed("detectors"):
            checked = together(works, self._similar)
        by_number = dict(zip((number for number, _ in good), checked, strict=True))
        return [
            Scored(claim, by_number.get(number) or _fault(claim, requests[number]))
            for number, claim in enumerate(claims)
        ]

    def _request(self, claim: Aired) -> CheckRequest | Fault:
        broadcast = self._broadcast
        sent = {
            "text": claim.text,
            "language": broadcast.language or claim.language,
            "said_on": broadcast.said_on,
            "outlet": broadcast.outlet,
            "outlet_type": broadcast.outlet_type,
            # A recogniser's "SPEAKER_01" is nobody's name.
            "speaker": claim.speaker if claim.speaker and is_name(claim.speaker) else None,
        }
        try:
            request = CheckRequest.model_validate(
                {
                    "claim": {name: value for name, value in sent.items() if value is not None},
                    "store": False,
                }
            )
            self._engine.admit(request)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            return Fault(claim.file, None, f"{_where(claim)}: {first['msg']}")
        except AppError as error:
            return Fault(claim.file, None, f"{_where(claim)}: {error.detail}")
        return request

    def _queries(self, claims: Sequence[Aired], vectors: Mapping[str, Vectors]) -> list[Query]:
        texts = [sentences_of(claim) for claim in claims]
        known = dict(vectors)
        fresh = [
            text for text in dict.fromkeys(t for each in texts for t in each) if text not in known
        ]
        with self._timed("embedding"):
            if fresh:
                rows = self._engine.required_embedder.encode(fresh, kind="query")
                known.update(zip(fresh, rows, strict=True))
        return [Query(each, np.stack([known[text] for text in each])) for each in texts]

    def _work(
        self,
        claim: Aired,
        request: CheckRequest,
        query: Query,
        passages: Sequence[Passage],
        library: str,
    ) -> Callable[[Ask], Checked]:
        key = (self._batch, claim.file, str(claim.number), claim.text, library)
        numbers = count()

        def new_id(prefix: str) -> str:
            return derived_id(prefix, *key, str(next(numbers)))

        def embed(texts: Sequence[str], *, kind: Literal["query", "passage"]) -> Vectors:
            if kind == "query" and list(texts) == list(query.sentences[: len(texts)]):
                return query.vectors[: len(texts)]
            return self._engine.required_embedder.encode(texts, kind=kind)

        def check(ask: Ask) -> Checked:
            given = Beforehand(
                embed=embed,
                similar=ask.similar,
                nearest=lambda sentences, vectors: passages,
                library=library,
                created_at=self._made_at,
                new_id=new_id,
                clock=ask.clock,
                recordings=tuple(as_recording(said) for said in claim.same_words),
            )
            return self._engine.check(request, today=self._made_at.date(), beforehand=given)

        return check

    def _similar(self, pairs: Sequence[tuple[str, str]]) -> list[float | None]:
        with self._timed("similarity"):
            return self._engine.required_embedder.similar(pairs)

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        began = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] += time.perf_counter() - began


def sentences_of(claim: Aired) -> list[str]:
    """What a claim is searched by, as in `app.checking`, then with the words before it."""
    told = [span.quote for span in read_sentences(Text("", claim.text))] or [claim.text]
    return [*told, f"{claim.context} {claim.text}"] if claim.context else told


def _where(claim: Aired) -> str:
    return f"sentence {claim.number + 1} ({claim.text[:60]!r})"


def _fault(claim: Aired, why: CheckRequest | Fault) -> Fault:
    return why if isinstance(why, Fault) else Fault(claim.file, None, f"{_where(claim)}: not done")
