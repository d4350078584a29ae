"""Evidence as it comes in: read, made into documents, split into passages, stored once."""

from app.documents.files import read_path
from app.documents.intake import (
    IngestResult,
    Rejected,
    ingest,
    ingest_each,
    reembed,
    store_batch,
)
from app.documents.language import detect_language
from app.documents.making import MAX_TEXT_BYTES, content_hash, make_document
from app.documents.splitting import passages

__all__ = [
    "MAX_TEXT_BYTES",
    "IngestResult",
    "Rejected",
    "content_hash",
    "detect_language",
    "ingest",
    "ingest_each",
    "make_document",
    "passages",
    "read_path",
    "reembed",
    "store_batch",
]
