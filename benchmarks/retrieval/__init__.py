"""Retrieval measured on a corpus of the project's own, in nine languages."""
