"""Finding and loading models: where they lie, what is said when they do not."""

from __future__ import annotations

import hashlib
import logging
import os
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from app.errors import Unavailable

Model = TypeVar("Model")


def model_folder(name: str) -> Path | None:
    """The folder that `name` points to, None when it reads as the name of a model on a hub.

    Unavailable when it reads as a path and there is no such folder: nothing is looked up on a hub then.
    """
    path = Path(name).expanduser()
    if path.is_dir():
        return path.resolve()
    if name.startswith(("/", "./", "../", "~")) or name.count("/") > 1:
        raise Unavailable(f"there is no model folder {path}")
    return None


def fingerprint(folder: Path) -> str:
    """The first 12 hexadecimal digits of a SHA-256 over the names and contents of a model's files."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.is_file() and not hidden and path.suffix not in {".md", ".py", ".pyc"}:
            total.update(str(path.relative_to(folder)).encode())
            with path.open("rb") as file:
                total.update(hashlib.file_digest(file, "sha256").digest())
    return total.hexdigest()[:12]


def load(
    make: Callable[[], Model], *, what: str, name: str, setting: str, threads: int | None = None
) -> Model:
    """What `make` loads, or Unavailable with the model's name, the reason and the setting's name.

    `threads` is how many cores a forward pass may use, None half of them.
    """
    from safetensors import SafetensorError

    _use_cores(threads)
    try:
        return make()
    except (OSError, ValueError, KeyError, RuntimeError, ImportError, SafetensorError) as error:
        offline = ""
        if os.environ.get("HF_HUB_OFFLINE", "").lower() in {"1", "true", "yes", "on"}:
            offline = " (HF_HUB_OFFLINE is set: only models on this machine are found)"
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
        raise Unavailable(
            f"the {what} {name!r} named by {setting} cannot be loaded{offline}: {reason}"
        ) from error


def _use_cores(threads: int | None) -> None:
    """Half of the cores for one forward pass: with all of them every layer waits for the slowest.

    Measured on 2 cores, one short sentence: 1 thread 11 ms idle and 24 ms beside other work,
    2 threads 9 ms idle and 60 to 300 ms beside other work.
    """
    import torch

    torch.set_num_threads(threads or max(1, min((os.cpu_count() or 2) // 2, 8)))


@contextmanager
def quiet() -> Iterator[None]:
    """No progress bars or advice on the terminal while a model loads; errors still come through."""
    from transformers.utils import logging as transformers_logging

    level = transformers_logging.get_verbosity()
    bars = transformers_logging.is_progress_bar_enabled()
    hub = logging.getLogger("huggingface_hub")
    hub_level = hub.level
    transformers_logging.set_verbosity(logging.ERROR)
    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    hub.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            # Deprecations inside the libraries that are being imported are theirs to mend.
            warnings.simplefilter("ignore", DeprecationWarning)
            warnings.simplefilter("ignore", FutureWarning)
            yield
    finally:
        transformers_logging.set_verbosity(level)
        hub.setLevel(hub_level)
        if bars:
            transformers_logging.enable_progress_bar()  # type: ignore[no-untyped-call]


def has_bfloat16() -> bool:
    """True when the processor multiplies bfloat16 itself; elsewhere it is emulated, far slower."""
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags
