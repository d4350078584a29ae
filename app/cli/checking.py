"""`belie check`: one claim from a file, standard input or flags, through the same engine as the API."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from app.cli import console, tables
from app.documents import Rejected, read_path
from app.engine import Checked, Engine
from app.errors import BadInput
from app.report import report_html
from app.wire import CheckRequest
from detectors.types import Document


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was given on the command line; `fields` are those of the claim, None when not given."""

    claim: str | None
    text: str | None
    evidence: tuple[Path, ...]
    published_on: str | None
    fields: Mapping[str, Any]
    as_of: str | None
    library: bool
    store: bool


def run(inputs: Inputs, *, as_json: bool, report: Path | None, quiet: bool) -> bool:
    """Check the claim and show the answer; True when something conflicts."""
    console.log_briefly()
    asked = request(inputs)
    with console.busy("Loading the models …", quiet=quiet) as say:
        with console.loading():
            engine = Engine.open(console.settings())
        try:
            say("Reading and comparing …")
            checked = perform(engine, asked)
        finally:
            engine.close()
    if report is not None:
        console.write_text(report, report_html(checked.wire))
    if as_json:
        console.write_json(json.dumps(checked.wire, ensure_ascii=False, indent=2))
    else:
        tables.show(checked.wire, console.out())
    if not quiet and report is not None:
        console.err().print(f"Report: {report}", soft_wrap=True)
    return bool(checked.wire["conflicts"])


def perform(engine: Engine, asked: CheckRequest) -> Checked:
    """The answer; the database is opened only when the library or storing needs it."""
    if not (asked.use_library or asked.store):
        return engine.check(asked)
    with engine.database.session() as session:
        return engine.check(asked, session=lambda: session)


def request(inputs: Inputs) -> CheckRequest:
    """The request that the inputs amount to; flags win over what a JSON request says."""
    sent = _sent(inputs)
    claim = sent.setdefault("claim", {})
    if isinstance(claim, dict):
        claim.update({name: value for name, value in inputs.fields.items() if value is not None})
    found = [*_evidence(inputs)]
    if found:
        sent["evidence"] = [*(sent.get("evidence") or []), *found]
    if inputs.as_of is not None:
        sent["as_of"] = inputs.as_of
    sent["use_library"] = inputs.library and sent.get("use_library", True)
    sent["store"] = inputs.store
    try:
        return CheckRequest.model_validate(sent)
    except ValidationError as error:
        raise console.sentence(error) from error


def _sent(inputs: Inputs) -> dict[str, Any]:
    """The request as far as the claim's file tells: a whole one in JSON, or the claim's words."""
    if inputs.text is not None:
        if inputs.claim is not None:
            raise BadInput("Give the claim as a file or with --text, not both.")
        return {"claim": {"text": inputs.text}}
    name, body = _claim_file(inputs.claim)
    if not name.endswith(".json") and not body.lstrip().startswith("{"):
        return {"claim": {"text": body}}
    try:
        sent = json.loads(body)
    except json.JSONDecodeError as error:
        if not name.endswith(".json"):
            return {"claim": {"text": body}}
        raise BadInput(f"{name} is not JSON: {error.msg} at line {error.lineno}.") from error
    if not isinstance(sent, dict):
        raise BadInput(f"{name} must hold a JSON object such as POST /v1/checks takes.")
    return sent


def _claim_file(claim: str | None) -> tuple[str, str]:
    if claim is None and sys.stdin.isatty():
        raise BadInput("Give the claim as a file, with --text, or on standard input.")
    if claim is None or claim == "-":
        return "-", console.decoded(sys.stdin.buffer.read(), name="Standard input")
    return claim, console.decoded(console.read_bytes(Path(claim)), name=claim)


def _evidence(inputs: Inputs) -> Iterator[dict[str, Any]]:
    for path in inputs.evidence:
        if path.suffix == ".json":
            yield from _json_evidence(path)
            continue
        for number, document in enumerate(read_path(path), start=1):
            if isinstance(document, Rejected):
                raise BadInput(f"{document.where}: {document.detail}")
            told = _told(document, published_on=inputs.published_on)
            yield {"id": f"{path}:{number}" if number > 1 else str(path), **told}


def _json_evidence(path: Path) -> Iterator[dict[str, Any]]:
    try:
        sent = json.loads(console.decoded(console.read_bytes(path), name=str(path)))
    except json.JSONDecodeError as error:
        raise BadInput(f"{path} is not JSON: {error.msg} at line {error.lineno}.") from error
    for one in sent if isinstance(sent, list) else [sent]:
        if not isinstance(one, dict):
            raise BadInput(f"{path} must hold a JSON object, or a list of them.")
        yield one


def _told(document: Document, *, published_on: str | None) -> dict[str, Any]:
    """A document that was read from a file, as the evidence of a request."""
    source = document.source
    fields = {
        "text": document.text.body,
        "language": document.text.language,
        "title": document.title,
        "url": document.url,
        "published_on": document.published_on.isoformat()
        if document.published_on
        else published_on,
        "attributed_to": document.attributed_to,
        "source": {
            "name": source.name,
            "type": source.type,
            "country": source.country,
            "owner": source.owner,
        },
    }
    return {name: value for name, value in fields.items() if value is not None}
