"""Write the pages that follow from the code: settings, command line, routes.

    python -m docs.generate            # what `make docs` runs

`tests/test_architecture.py` fails while a page says something else than the code.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
WIDTH = 90

# How the terminal of the person who runs this looks must not matter to the page.
for name in ("FORCE_COLOR", "PY_COLORS", "GITHUB_ACTIONS"):
    os.environ.pop(name, None)
os.environ.update(TERM="dumb", NO_COLOR="1", COLUMNS=str(WIDTH), TERMINAL_WIDTH=str(WIDTH))


def settings_page() -> str:
    """Every setting with its default and what it does."""
    from app.settings import Settings

    rows = []
    for name, field in Settings.model_fields.items():
        default = {"data_dir": "`/var/lib/belie` for root, else `~/.local/share/belie`"}.get(
            name, _default(field.get_default(call_default_factory=False), name)
        )
        rows.append(f"| `BELIE_{name.upper()}` | {default} | {_cell(field.description or '')} |")
    return "\n".join(
        [
            "# Settings",
            "",
            "Set as environment variables. Lists and mappings are JSON. A value that cannot be used",
            "stops the program with a sentence that names the variable.",
            "",
            "| Variable | Default | What it does |",
            "|---|---|---|",
            *rows,
            "",
            "The embedded database listens on a socket in the data folder and trusts its user: it is",
            "for one person's machine and for tests. A service gets `BELIE_DATABASE_URL`.",
            "",
        ]
    )


def _default(value: object, name: str) -> str:
    if name == "api_keys":
        return "none"
    return "none" if value is None else f"`{value}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def api_page() -> str:
    """Every route with its one-line summary, out of the OpenAPI description."""
    from app.main import create_app
    from app.settings import Settings

    description = create_app(Settings()).openapi()
    rows = [
        f"| `{method.upper()}` | `{path}` | {_cell(operation.get('summary') or '')} |"
        for path, operations in sorted(description["paths"].items())
        for method, operation in operations.items()
        if method in {"get", "post", "put", "patch", "delete"}
    ]
    return "\n".join(
        [
            "# HTTP API, version 1",
            "",
            "The complete description with schemas and examples is served at `/openapi.json`.",
            "Dates are ISO 8601 days or instants with offset. Offsets are half-open and count Unicode",
            "code points of the text exactly as it was sent: `text[start:end] == quote`. Errors are",
            "`application/problem+json` (RFC 9457) with a JSON Pointer for each place of the input",
            "that cannot be used.",
            "",
            "| Method | Path | |",
            "|---|---|---|",
            *rows,
            "",
            *_RULES.strip().splitlines(),
            "",
        ]
    )


_RULES = """
## What is taken and what is refused
- Unknown fields are refused with 422 and the nearest known name. A misspelt `store`, `as_of` or
  `said_on` that is ignored would keep what was not to be kept, use evidence that was not to be used,
  or leave every relative date unread. Values are not coerced: `"false"` is no boolean.
- Texts hold at least one visible character, no U+0000 and no half of a surrogate pair. A claim has
  up to 20,000 code points. A body over `max_request_bytes` gets 413 before it is read to its end;
  only NDJSON may be longer, line by line.
- A claim or a document has either a `text` or a `record`. A record is rendered to a sentence, which
  stands in the answer as `claim.text` with the place of each field in `claim.record_spans`.
- Evidence ids differ; evidence without one gets `e1`, `e2` and so on. An observation names an
  indicator of the codebook.
- `as_of` leaves out what was published later. Library documents without a day are left out as well;
  evidence that is sent along without a day is used, since whoever sends it vouches for it.

## What is kept
- `store: false` keeps nothing, so `Idempotency-Key` and `Prefer: respond-async` have no effect.
- An `Idempotency-Key` gives the same answer for a day; with another request it gets 409.
- A review names the state it was decided on: `If-Match` with the `ETag` of the check, 428 without,
  412 when somebody else has decided meanwhile.
- Every request is one transaction, committed before the answer is sent. NDJSON is committed in
  batches; whatever has been answered is kept.

## Who may call
Without keys the service listens on loopback, answers its own machine only, and only to a loopback
name in the Host header. With keys every request but `/healthz`, `/readyz`, `/openapi.json`, the
detectors and the codebook needs `Authorization: Bearer …` with the scope `check`, `library`,
`review` or `admin`.
"""


def cli_page() -> str:
    """The help of every command, as the command line prints it."""
    parts = [
        "# Command line",
        "",
        "Results go to standard output, progress and problems to standard error. Exit status: 0",
        "nothing flagged, 3 conflicts found, 2 bad input, 1 anything else.",
        "",
    ]
    for title, text in _helps():
        parts += [f"## {title}", "", "```", text, "```", ""]
    return "\n".join(parts)


def _helps() -> Iterator[tuple[str, str]]:
    from typer.main import get_command
    from typer.testing import CliRunner

    from app.cli import app

    runner = CliRunner()
    commands = getattr(get_command(app), "commands")  # noqa: B009  the group of every command
    for arguments in ([], *([name] for name in commands)):
        result = runner.invoke(app, [*arguments, "--help"], prog_name="belie")
        lines = [line.rstrip() for line in result.output.strip().splitlines()]
        yield " ".join(["belie", *arguments]), "\n".join(lines)


def main() -> None:
    """Write the pages."""
    for name, page in (
        ("settings.md", settings_page),
        ("cli.md", cli_page),
        ("api.md", api_page),
    ):
        (HERE / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
