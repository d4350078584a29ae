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
        ]
    )


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
