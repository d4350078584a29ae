"""Which methods an address takes, over all routers."""

from __future__ import annotations

from collections.abc import Iterable

from fastapi import APIRouter
from fastapi.routing import APIRoute


class Addresses:
    """The addresses of the service."""

    def __init__(self, routers: Iterable[APIRouter]) -> None:
        self._routes = [
            route for router in routers for route in router.routes if isinstance(route, APIRoute)
        ]

    def methods(self, path: str) -> frozenset[str]:
        """The methods of every route that the path matches; what no route has takes GET alone."""
        taken = [route.methods or set() for route in self._routes if route.path_regex.match(path)]
        return frozenset().union(*taken) if taken else frozenset({"GET"})
