"""The report of one check as a file of its own, to print or to send."""

from app.report.page import report_html
from app.report.pdf import report_pdf

__all__ = ["report_html", "report_pdf"]
