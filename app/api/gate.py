"""Who may speak to a service without keys: this machine and nobody else."""

from __future__ import annotations

from ipaddress import ip_address

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from app.api.problems import problem
from app.errors import BadInput
from app.settings import Settings


class Gate:
    """Refuses whoever is not on this machine as long as no key is configured.

    The name in the Host header must be that of this machine as well: a page in a local browser can
    point a name of its own at 127.0.0.1 and would then read every stored claim.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._open = not settings.api_keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on, or answers 403."""
        if scope["type"] == "http" and self._open:
            why = _refusal(scope)
            if why is not None:
                refused = problem(scope["path"], status=403, code="forbidden", detail=why)
                await refused(scope, receive, send)
                return
        await self._app(scope, receive, send)


def require_loopback(settings: Settings, host: str) -> None:
    """BadInput when the service has no keys and would listen where other machines reach it."""
    if not settings.api_keys and not is_loopback(host):
        raise BadInput(
            f"Without keys the service listens on this machine only, not on {host!r}. Set "
            "BELIE_API_KEYS, or listen on 127.0.0.1."
        )


def is_loopback(host: str) -> bool:
    """True for addresses and names that no other machine can reach: 127.0.0.0/8, ::1, localhost."""
    name = host.strip("[]").rstrip(".").lower()
    try:
        address = ip_address(name.partition("%")[0])
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


def _refusal(scope: Scope) -> str | None:
    """Why the request may not pass, None when it may.

    A peer without an IP address is a socket file or a test in this process.
    """
    peer = (scope.get("client") or ("", 0))[0]
    if _is_address(peer) and not is_loopback(peer):
        return "This service has no keys configured and answers its own machine only."
    host = _host(Headers(scope=scope).get("host", ""))
    if host and not is_loopback(host) and host != "testserver":
        return f"This service has no keys configured and does not answer to the name {host!r}."
    return None


def _is_address(peer: str) -> bool:
    try:
        ip_address(peer.partition("%")[0])
    except ValueError:
        return False
    return True


def _host(header: str) -> str:
    """The name in a Host header without its port."""
    if header.startswith("["):
        return header.partition("]")[0] + "]"
    return header.partition(":")[0]
