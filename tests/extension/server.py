"""The real service in a process of its own, and a small site whose pages are read."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
KEY = "sesame"
SITE = Path(__file__).parent / "site"

# In Persian, since the demonstration has no such document.
PERSIAN = {
    "text": "رضا محمدی روز ۱۲ آبان ۱۳۹۸ هنگام خروج از خانه‌اش در شیراز بازداشت شده است.",
    "language": "fa",
    "published_on": "2019-11-10",
    "title": "بازداشت در شیراز",
    "url": "https://lawyers.example/fa/1398",
    "source": {"name": "کانون وکلا", "type": "ngo"},
}


@dataclass
class Service:
    """A service that runs, and a client that holds its key."""

    url: str
    client: httpx.Client

    def documents(self) -> list[dict[str, Any]]:
        return list(self.client.get("/v1/documents", params={"limit": 100}).json()["items"])

    def check(self, id: str) -> dict[str, Any]:
        return dict(self.client.get(f"/v1/checks/{id}").json())

    def newest(self) -> dict[str, Any]:
        return dict(self.client.get("/v1/checks", params={"limit": 1}).json()["items"][0])


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(database_url: str, folder: Path) -> Iterator[Service]:
    """`belie serve` with a key and the demonstration's documents, on a database of its own."""
    port = free_port()
    env = os.environ | {
        "BELIE_DATA_DIR": str(folder),
        "BELIE_DATABASE_URL": database_url,
        "BELIE_API_KEYS": json.dumps({"check,library,review": KEY}),
        "BELIE_EXTENSION_ORIGINS": '["chrome-extension://*", "moz-extension://*"]',
        "OMP_NUM_THREADS": "1",
        "HF_HUB_OFFLINE": "1",
    }
    log = (folder / "serve.log").open("w")
    command = [sys.executable, "-m", "app.cli", "serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    headers = {"Authorization": f"Bearer {KEY}"}
    try:
        with httpx.Client(base_url=url, headers=headers, timeout=30) as client:
            _await_ready(client, process)
            _load(client)
            _warm(client)
            yield Service(url, client)
    finally:
        process.terminate()
        process.wait(20)
        log.close()


def _await_ready(client: httpx.Client, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        assert process.poll() is None, "the service has stopped; see serve.log"
        try:
            if client.get("/readyz").is_success:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.2)
    raise AssertionError("the service is not ready after a minute")


def _load(client: httpx.Client) -> None:
    lines = (ROOT / "app" / "demo" / "documents.ndjson").read_text("utf-8").strip()
    lines += "\n" + json.dumps(PERSIAN, ensure_ascii=False) + "\n"
    answer = client.post(
        "/v1/documents",
        content=lines.encode(),
        headers={"Content-Type": "application/x-ndjson"},
    )
    assert answer.text.count('"created"') == 9, answer.text


def _warm(client: httpx.Client) -> None:
    """The first check loads what the others find loaded."""
    body = {"claim": {"text": "He flew to Almaty on 2 January."}, "store": False}
    assert client.post("/v1/checks", json=body, timeout=90).is_success


class Site:
    """Pages over HTTP, and answers as a broken service would give them."""

    def __init__(self) -> None:
        self.answers: dict[str, bytes] = {}
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = SITE / self.path.partition("?")[0].lstrip("/")
                found = path.is_file()
                self._send(200 if found else 404, path.read_bytes() if found else b"")

            def do_OPTIONS(self) -> None:
                self._send(204, b"")

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                body = site.answers.get(self.path, b"")
                self._send(200, body, kind="application/json")

            def _send(self, status: int, body: bytes, kind: str = "text/html") -> None:
                self.send_response(status)
                self.send_header("Content-Type", f"{kind}; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Access-Control-Allow-Origin", self.headers.get("Origin", "null"))
                self.send_header("Access-Control-Allow-Headers", "*, Authorization")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)
