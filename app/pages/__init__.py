"""The review pages: rendered by the server, readable without JavaScript, in English and Russian."""

from app.pages.site import ROUTERS, install

__all__ = ["ROUTERS", "install"]
