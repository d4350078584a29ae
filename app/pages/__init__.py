"""Server-rendered pages and the report of one check."""

from app.pages.report import report_html

__all__ = ["report_html"]
