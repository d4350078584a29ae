"""A run on disk: what it is, its plan, and the lines it has finished, each of which stays.

Beside the lines (`OUT`) lies a folder (`OUT.run`) with the plan. Lines are written in the order of
the plan, a chunk at a time, and are on the disk before the next ones. A run that was killed is
opened again: its plan is read, half a line at the end is cut off, and it goes on after the last.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import numpy as np

from app.checking import Vectors
from app.errors import BadInput, Conflict
from app.scoring.lines import Line
from app.scoring.planning import Fault, Plan, from_json, to_json

Identity = Mapping[str, Any]
"""What makes two runs the same: inputs, options, versions. JSON values by name."""


class Recording:
    """One run: `made_at` is when it was first begun, `done` how many claims need no more work."""

    def __init__(
        self, out: Path, *, plan: Plan, made_at: datetime, vectors: dict[str, Vectors]
    ) -> None:
        self.out = out
        self.plan = plan
        self.made_at = made_at
        self.vectors = vectors
        self.done = self._recover()
        self._stream = out.open("ab")

    @staticmethod
    def folder(out: Path) -> Path:
        """Where what belongs to the run lies, beside its lines."""
        return out.with_name(f"{out.name}.run")

    @classmethod
    def begun(cls, out: Path, identity: Identity) -> Self | None:
        """The run that was begun there before, None when none was.

        Conflict when that one was another: other files, options, models or versions.
        """
        folder = cls.folder(out)
        try:
            about = json.loads((folder / "run.json").read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise BadInput(f"{folder / 'run.json'} cannot be read; remove {folder}.") from error
        mine = json.loads(json.dumps(identity))
        other = [name for name in mine if mine[name] != about["identity"].get(name)]
        if other:
            raise Conflict(
                f"The run in {folder} was begun with other {', '.join(other)}; give what it was "
                "begun with, or another --out."
            )
        return cls(
            out,
            plan=_read_plan(folder),
            made_at=datetime.fromisoformat(about["made_at"]),
            vectors=_read_vectors(folder),
        )

    @classmethod
    def begin(
        cls, out: Path, identity: Identity, plan: Plan, vectors: Mapping[str, Vectors]
    ) -> Self:
        """A new run; what stood in its places is gone."""
        folder = cls.folder(out)
        made_at = datetime.now(UTC).replace(microsecond=0)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "run.json").unlink(missing_ok=True)
            for left in ("finished", "faults.ndjson"):
                (folder / left).unlink(missing_ok=True)
            out.write_bytes(b"")
            _write_plan(folder, plan)
            _write_vectors(folder, vectors)
            _put(
                folder / "run.json",
                json.dumps(
                    {"identity": identity, "made_at": made_at.isoformat()}, ensure_ascii=False
                ),
            )
        except OSError as error:
            raise BadInput(f"{error.filename or out}: {error.strerror}.") from error
        return cls(out, plan=plan, made_at=made_at, vectors=dict(vectors))

    def write(self, first: int, results: Sequence[bytes | Fault]) -> None:
        """Put the results of the claims from number `first` on to the disk.

        What is there already is left out, so a chunk that was begun twice is there once.
        """
        fresh = list(results)[max(self.done - first, 0) :]
        if not fresh:
            return
        faults = [result for result in fresh if isinstance(result, Fault)]
        if faults:
            with (self.folder(self.out) / "faults.ndjson").open("ab") as stream:
                stream.write(
                    b"".join(json.dumps(asdict(fault)).encode() + b"\n" for fault in faults)
                )
        self._stream.write(b"".join(result for result in fresh if isinstance(result, bytes)))
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self.done = first + len(results)

    def lines(self) -> Iterator[Line]:
        """The finished lines, read from the disk."""
        with self.out.open("rb") as stream:
            for line in stream:
                yield json.loads(line)

    def faults(self) -> list[Fault]:
        """What could not be done, of files and of claims, each once."""
        found = list(self.plan.faults)
        try:
            told = (self.folder(self.out) / "faults.ndjson").read_bytes()
        except FileNotFoundError:
            return found
        lines = told.splitlines(keepends=True)
        found += [Fault(**json.loads(line)) for line in lines if line.endswith(b"\n")]
        return list(dict.fromkeys(found))

    def finish(self) -> None:
        """Note that nothing is left to do."""
        _put(self.folder(self.out) / "finished", "")

    @classmethod
    def identity_of(cls, out: Path) -> Identity | None:
        """What the run there is, None when none was begun."""
        try:
            about = json.loads((cls.folder(out) / "run.json").read_text("utf-8"))
        except (OSError, ValueError):
            return None
        identity: Identity = about["identity"]
        return identity

    @classmethod
    def unfinished(cls, out: Path) -> bool:
        """True when a run was begun there and has more to do."""
        folder = cls.folder(out)
        return (folder / "run.json").exists() and not (folder / "finished").exists()

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()

    def _recover(self) -> int:
        """How many claims are done by the lines on the disk; what is no whole line is cut off.

        Conflict when the file holds something else than the plan's lines.
        """
        if not self.out.exists():
            return 0
        places = {(claim.file, claim.number): n for n, claim in enumerate(self.plan.claims)}
        whole, done = 0, 0
        with self.out.open("rb") as stream:
            for line in stream:
                key = _key(line)
                if key is None:
                    break
                place = places.get(key)
                if place is None or place < done:
                    raise Conflict(f"{self.out} holds other lines than this run's: {key[0]}.")
                done = place + 1
                whole += len(line)
        if whole < self.out.stat().st_size:
            os.truncate(self.out, whole)
        return done


def _key(line: bytes) -> tuple[str, int] | None:
    """File and sentence of a whole line, None of a torn one."""
    if not line.endswith(b"\n"):
        return None
    try:
        told = json.loads(line)
        return told["file"], told["sentence"]
    except (ValueError, KeyError, TypeError):
        return None


def _put(path: Path, content: str) -> None:
    """The whole file or none of it, on the disk."""
    partial = path.with_suffix(".partial")
    with partial.open("w", encoding="utf-8", errors="surrogatepass") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    partial.replace(path)


def _write_plan(folder: Path, plan: Plan) -> None:
    # ASCII: half a surrogate pair survives only as an escape.
    lines = [json.dumps(to_json(claim)) for claim in plan.claims]
    _put(folder / "claims.ndjson", "".join(f"{line}\n" for line in lines))
    rest = {"sentences": plan.sentences, "faults": [asdict(fault) for fault in plan.faults]}
    _put(folder / "files.json", json.dumps(rest))


def _read_plan(folder: Path) -> Plan:
    with (folder / "claims.ndjson").open(encoding="utf-8") as stream:
        claims = tuple(from_json(json.loads(line)) for line in stream)
    rest = json.loads((folder / "files.json").read_text("utf-8"))
    return Plan(claims, rest["sentences"], tuple(Fault(**fault) for fault in rest["faults"]))


def _write_vectors(folder: Path, vectors: Mapping[str, Vectors]) -> None:
    _put(folder / "texts.json", json.dumps(list(vectors)))
    rows = np.stack(list(vectors.values())) if vectors else np.zeros((0, 0), dtype=np.float32)
    np.save(folder / "vectors.npy", rows)


def _read_vectors(folder: Path) -> dict[str, Vectors]:
    texts = json.loads((folder / "texts.json").read_text("utf-8"))
    return dict(zip(texts, np.load(folder / "vectors.npy"), strict=True))
