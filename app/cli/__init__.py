"""The command `belie`.

The commands' own modules are imported when a command runs, so that `belie --help` and `belie read`
wait for no database driver and no model.
"""

from __future__ import annotations

import os
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from app.errors import AppError

OK, FAILED, BAD_INPUT, CONFLICTS = 0, 1, 2, 3

app = typer.Typer(
    name="belie",
    help="Set a broadcast claim against evidence and see what conflicts, in the words of both.",
    epilog="Belie reports findings, never verdicts. Every setting: docs/settings.md.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)

Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no hints.")]


def main() -> None:
    """Run the command line: 0 nothing flagged, 3 conflicts found, 2 bad input, 1 anything else."""
    try:
        app(_with_address(sys.argv[1:]))
    except AppError as problem:
        # 4xx is what the caller can mend.
        _say(problem.detail)
        sys.exit(BAD_INPUT if problem.status < 500 else FAILED)
    except KeyboardInterrupt:
        sys.exit(130)


def _with_address(arguments: list[str]) -> list[str]:
    """The arguments, with `--ray` alone meaning a cluster on this machine."""
    following = [*arguments[1:], "-"]
    return [
        "--ray=local" if argument == "--ray" and after.startswith("-") else argument
        for argument, after in zip(arguments, following, strict=False)
    ]


def _say(detail: str) -> None:
    sys.stderr.write(f"belie: {detail}\n")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"belie {version('belie')}")
        raise typer.Exit


@app.callback()
def _root(
    _: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    # A program that a person started does not need the models' own progress bars.
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")


@app.command()
def check(
    claim: Annotated[
        str | None,
        typer.Argument(
            metavar="FILE",
            help="The claim: a text file, a JSON request as for POST /v1/checks, or - for "
            "standard input.",
        ),
    ] = None,
    text: Annotated[str | None, typer.Option(help="The claim itself, instead of FILE.")] = None,
    evidence: Annotated[
        list[Path] | None,
        typer.Option(
            "--evidence",
            "-e",
            help="A document to set the claim against: text, Markdown, HTML, PDF, JSON or NDJSON. "
            "May be given many times.",
        ),
    ] = None,
    said_on: Annotated[
        str | None, typer.Option(metavar="DAY", help='Broadcast day; anchors "yesterday".')
    ] = None,
    published_on: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="Publication day of evidence that does not say its own."),
    ] = None,
    outlet: Annotated[str | None, typer.Option(help="Who broadcast it.")] = None,
    outlet_type: Annotated[str | None, typer.Option(help="For example state_media.")] = None,
    speaker: Annotated[str | None, typer.Option(help="Who speaks in the claim.")] = None,
    subject: Annotated[str | None, typer.Option(help="Whom or what the claim is about.")] = None,
    alias: Annotated[
        list[str] | None, typer.Option(help="Another name or spelling of the subject.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(help="Language of the claim; detected when not given.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option(metavar="DAY", help="Use only what was published by that day.")
    ] = None,
    library: Annotated[
        bool, typer.Option("--library/--no-library", help="Search the stored documents too.")
    ] = True,
    store: Annotated[
        bool, typer.Option("--store/--no-store", help="Keep the check in the database.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="The assessment as JSON, as the API answers it.")
    ] = False,
    report: Annotated[
        Path | None, typer.Option(help="Also write the report as a self-contained HTML page.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Set one claim against evidence and show what conflicts.

    Exit status: 0 nothing flagged, 3 conflicts found, 2 bad input, 1 anything else.
    """
    from app.cli import checking

    inputs = checking.Inputs(
        claim=claim,
        text=text,
        evidence=tuple(evidence or ()),
        published_on=published_on,
        fields={
            "said_on": said_on,
            "outlet": outlet,
            "outlet_type": outlet_type,
            "speaker": speaker,
            "subject": subject,
            "aliases": alias,
            "language": language,
        },
        as_of=as_of,
        library=library,
        store=store,
    )
    found = checking.run(inputs, as_json=as_json, report=report, quiet=quiet)
    raise typer.Exit(CONFLICTS if found else OK)


@app.command()
def ingest(
    paths: Annotated[
        list[Path],
        typer.Argument(help="Files (.txt .md .html .pdf .ndjson) and folders of such files."),
    ],
    published_on: Annotated[
        str | None,
        typer.Option(metavar="DAY", help="Publication day of documents that do not say their own."),
    ] = None,
    language: Annotated[
        str | None, typer.Option(help="Language of documents that do not say theirs.")
    ] = None,
    source: Annotated[
        str | None, typer.Option(help="Name of the source of documents that name none.")
    ] = None,
    source_type: Annotated[
        str | None, typer.Option(help="Its type, for example independent_media.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Add documents to the library. The same document twice is one document.

    Exit status: 0 all are stored, 2 some could not be read (the others are stored).
    """
    from app.cli import library

    defaults = library.Defaults(
        published_on=published_on, language=language, source=source, source_type=source_type
    )
    unread = library.run(paths, defaults=defaults, quiet=quiet)
    raise typer.Exit(BAD_INPUT if unread else OK)


@app.command()
def score(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="Transcripts (.srt .vtt .ttml .json .txt) and folders of such files.",
        ),
    ],
    out: Annotated[
        Path,
        typer.Option("--out", "-o", help="Where the lines go, NDJSON; - is standard output."),
    ] = Path("-"),
    said_on: Annotated[
        str | None, typer.Option(metavar="DAY", help='Broadcast day; anchors "yesterday".')
    ] = None,
    outlet: Annotated[str | None, typer.Option(help="Who broadcast it.")] = None,
    outlet_type: Annotated[str | None, typer.Option(help="For example state_media.")] = None,
    language: Annotated[
        str | None, typer.Option(help="Language of the transcripts; detected when not given.")
    ] = None,
    library: Annotated[
        bool | None, typer.Option("--library", help="Against the stored documents (the default).")
    ] = None,
    evidence: Annotated[
        list[Path] | None,
        typer.Option(
            "--evidence",
            "-e",
            help="Against these documents instead: NDJSON or any file that `ingest` reads, or the "
            "folder of a snapshot. May be given many times.",
        ),
    ] = None,
    csv: Annotated[
        Path | None, typer.Option(help="Also write a table for a spreadsheet there.")
    ] = None,
    summary: Annotated[
        Path | None, typer.Option(help="Also write the summary there, as JSON.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run that was stopped or killed.")
    ] = False,
    workers: Annotated[
        int, typer.Option(min=1, max=256, help="Processes, each with its own models.")
    ] = 1,
    ray: Annotated[
        str | None,
        typer.Option(
            metavar="[ADDRESS]",
            help="On a Ray cluster (extra `ray`) at host:port or auto; alone, one is started here.",
        ),
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Check the claims of transcripts, one line of JSON for each.

    What is killed is gone on with by --resume: every line is there once, as if nothing had
    happened. Exit status: 0 all is done, 2 some files or claims could not be read (the others are
    done), 1 anything else.
    """
    from app.cli import scoring
    from app.scoring.planning import Broadcast
    from app.scoring.running import Asked

    if library and evidence:
        _say("Give --library or --evidence, not both.")
        raise typer.Exit(BAD_INPUT)
    asked = Asked(
        files=tuple(files),
        broadcast=Broadcast(outlet, outlet_type, said_on, language),
        out=out,
        evidence=tuple(evidence or ()),
        resume=resume,
        workers=workers,
        ray=ray,
    )
    turned_away = scoring.run(asked, csv=csv, summary_file=summary, quiet=quiet)
    raise typer.Exit(BAD_INPUT if turned_away else OK)


@app.command()
def transcript(
    files: Annotated[
        list[Path],
        typer.Argument(help="Transcripts: .srt .vtt .ttml .json (Whisper, WhisperX) .json3 .txt."),
    ],
    language: Annotated[
        str | None, typer.Option(help="Language of what is said; detected when not given.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="A line of JSON a sentence instead of a table.")
    ] = False,
    worth: Annotated[
        bool, typer.Option("--worth/--no-worth", help="Measure what is worth checking.")
    ] = True,
    quiet: Quiet = False,
) -> None:
    """Show the sentences of transcripts, when they were on air and how much they are worth checking.

    Nothing is checked and nothing is kept. Exit status: 0 all is read, 2 some files could not be.
    """
    from app.cli import airing

    unread = airing.run(files, language=language, as_json=as_json, worth=worth, quiet=quiet)
    raise typer.Exit(BAD_INPUT if unread else OK)


@app.command()
def read(
    files: Annotated[
        list[Path] | None, typer.Argument(help="NDJSON files; standard input when none is given.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Show what is read in texts: dates, quantities, names, roles, places and events.

    NDJSON in, NDJSON out, line by line: {"id": "…", "text": "…", "language": "en",
    "reference": "2022-01-09"}. A line that cannot be read gives a line with "error".
    """
    from app.cli import reading

    reading.run(files or [], quiet=quiet)


holdings = typer.Typer(no_args_is_help=True, help="The stored library as a whole.")
app.add_typer(holdings, name="library")


@holdings.command("export")
def export_library(
    folder: Annotated[Path, typer.Argument(help="Where the snapshot goes.")],
    quiet: Quiet = False,
) -> None:
    """Write the library as a snapshot: a folder that any machine can map and search."""
    from app.cli import holdings as room

    room.run_export(folder, quiet=quiet)


@holdings.command("load")
def load_library(
    folder: Annotated[Path, typer.Argument(help="A snapshot.")], quiet: Quiet = False
) -> None:
    """Add a snapshot's documents in bulk, and build the index of the vectors afterwards."""
    from app.cli import holdings as room

    room.run_load(folder, quiet=quiet)


@holdings.command("index")
def index_library(
    m: Annotated[
        int, typer.Option(min=4, max=64, help="Neighbours of a vector in the graph.")
    ] = 32,
    ef_construction: Annotated[
        int, typer.Option(min=16, max=512, help="Candidates looked at for each while building.")
    ] = 200,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that build.")] = 1,
    quiet: Quiet = False,
) -> None:
    """Build the index of the vectors anew. Searches go on meanwhile; nothing can be added."""
    from app.cli import holdings as room

    room.run_index(m=m, ef_construction=ef_construction, workers=workers, quiet=quiet)


@app.command()
def detectors(
    name: Annotated[str | None, typer.Argument(help="Show the page of this detector.")] = None,
) -> None:
    """List the installed detectors, or show the page of one."""
    from app.cli import catalogue

    catalogue.run(name)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8080,
    worker: Annotated[
        bool | None,
        typer.Option(
            "--worker/--no-worker",
            help="Work off queued checks and batches too (BELIE_WORK_IN_SERVICE).",
            show_default=False,
        ),
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Serve the API and the pages, and work off what is queued. Beyond loopback only with
    BELIE_API_KEYS."""
    from app.cli import serving

    serving.serve(host, port, worker=worker, quiet=quiet)


@app.command()
def worker(quiet: Quiet = False) -> None:
    """Work off queued checks and batches until stopped. Start as many as there are cores."""
    from app.cli import serving

    serving.work(quiet=quiet)


@app.command()
def demo(
    report: Annotated[
        Path | None, typer.Option(help="Where the report goes; beside the data when not given.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Check the broadcast of 9 January 2022 on Vikram Ruzakhunov against eight documents."""
    from app.cli import demonstration

    demonstration.run(report, quiet=quiet)
