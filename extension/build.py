"""Builds the extension for both browsers from one source; the same source gives the same bytes."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent
BROWSERS = ("chrome", "firefox")
# The first day that a zip can name; the day of the build is nobody's concern.
EPOCH = (1980, 1, 1, 0, 0, 0)


def manifest(browser: str) -> dict[str, Any]:
    """The manifest of one browser: what both share, with its own keys; lists are joined."""
    whole: dict[str, Any] = json.loads((ROOT / "manifests" / "common.json").read_text("utf-8"))
    own = json.loads((ROOT / "manifests" / f"{browser}.json").read_text("utf-8"))
    for key, value in own.items():
        whole[key] = sorted(whole[key] + value) if isinstance(whole.get(key), list) else value
    return whole


def files(browser: str) -> dict[str, bytes]:
    """Every file of the extension by its path in it, the manifest first, then by name."""
    told = json.dumps(manifest(browser), ensure_ascii=False, indent=2) + "\n"
    source = ROOT / "src"
    paths = sorted(path for path in source.rglob("*") if path.is_file())
    return {"manifest.json": told.encode()} | {
        path.relative_to(source).as_posix(): path.read_bytes() for path in paths
    }


def build(target: Path) -> list[Path]:
    """Writes a folder and a zip for each browser; the zips."""
    zips = []
    for browser in BROWSERS:
        folder = target / browser
        shutil.rmtree(folder, ignore_errors=True)
        archive = target / f"belie-{browser}-{manifest(browser)['version']}.zip"
        archive.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            for name, content in files(browser).items():
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
                entry = zipfile.ZipInfo(name, EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                entry.create_system = 3
                packed.writestr(entry, content)
        zips.append(archive)
    return zips


if __name__ == "__main__":
    for path in build(ROOT / "build"):
        print(f"{path.relative_to(ROOT.parent)}  {path.stat().st_size:,} bytes")
