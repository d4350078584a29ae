"""A stored check in the words of other people's standards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.errors import Conflict
from app.wire import Wire

# Enough context to find a quote again on a page that has changed a little. Source: Hypothesis.
CONTEXT = 32

PURPOSES = {"confirmed": "assessing", "dismissed": "moderating", "open": "highlighting"}


def claim_review(wire: Wire, *, base: str) -> dict[str, Any]:
    """The confirmed conflicts as a schema.org ClaimReview.

    It has a rating in words, since the standard's readers ask for one, and no number: a conflict
    with evidence is no measure of truth. Conflict until a person has confirmed a conflict.
    """
    confirmed = [item for item in wire["conflicts"] if item["review"]["state"] == "confirmed"]
    if not confirmed:
        raise Conflict("No conflict of this check has been confirmed by a person yet.")
    claim = wire["claim"]
    reviewers = dict.fromkeys(item["review"]["by"] for item in confirmed if item["review"]["by"])
    count = len(confirmed)
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": f"{base}v1/checks/{wire['id']}/report",
            "datePublished": max(item["review"]["at"] for item in confirmed)[:10],
            "inLanguage": "en",
            "claimReviewed": claim["text"],
            "itemReviewed": _filled(
                {
                    "@type": "Claim",
                    "text": claim["text"],
                    "inLanguage": claim.get("language"),
                    "datePublished": claim.get("said_on"),
                    "author": _named(claim.get("speaker"), "Person")
                    or _named(claim.get("outlet"), "Organization"),
                    "appearance": _filled(
                        {
                            "@type": "CreativeWork",
                            "url": claim.get("url"),
                            "publisher": _named(claim.get("outlet"), "Organization"),
                        }
                    )
                    if claim.get("url")
                    else None,
                }
            ),
            "author": [_named(name, "Person") for name in reviewers]
            or [{"@type": "Organization", "name": "Belie"}],
            "reviewRating": {
                "@type": "Rating",
                "alternateName": "Conflicts with the evidence cited",
                "ratingExplanation": f"{count} {'conflict' if count == 1 else 'conflicts'} "
                "confirmed by a person. This is no rating of truth.",
            },
            "reviewBody": " ".join(item["explanation"] for item in confirmed),
            "citation": [_citation(item, wire) for item in confirmed],
        }
    )


def annotation_collection(wire: Wire, *, base: str, bodies: Mapping[str, str]) -> dict[str, Any]:
    """The findings as a W3C annotation collection of one page.

    `bodies` are texts of documents by id, for the words around a quote. Positions are half-open
    and count Unicode code points, as the standard asks. Source: Web Annotation Data Model, 4.2.
    """
    here = f"{base}v1/checks/{wire['id']}/annotations"
    items = [*_conflicts(wire, base, here, bodies), *_indicators(wire, base, here, bodies)]
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": here,
        "type": "AnnotationCollection",
        "label": f"Findings about a claim, {wire['id']}",
        "total": len(items),
        "first": {
            "id": f"{here}#page-1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }


def _conflicts(
    wire: Wire, base: str, here: str, bodies: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    for item in wire["conflicts"]:
        evidence = item["evidence_span"]
        yield {
            **_annotation(wire, here, item),
            "body": [
                _words(item["explanation"], "commenting"),
                _words(item["kind"], "tagging"),
            ],
            "target": [
                _claim_target(wire, base, item["claim_span"]),
                _document_target(wire, base, evidence, bodies),
            ],
        }


def _indicators(
    wire: Wire, base: str, here: str, bodies: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    """Signs without words of their own, seen or compared, are about the claim as a whole."""
    for item in wire["indicators"]:
        span = item["span"]
        if span is None:
            target: Any = _claim_source(wire, base)
        elif span["document_id"] is None:
            target = _claim_target(wire, base, span)
        else:
            target = _document_target(wire, base, span, bodies)
        yield {
            **_annotation(wire, here, item),
            "body": [
                _words(item["explanation"], "commenting"),
                _words(item["indicator"], "tagging"),
            ],
            "target": target,
        }


def _annotation(wire: Wire, here: str, item: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": f"{here}#{item['id']}",
        "type": "Annotation",
        "motivation": PURPOSES[item["review"]["state"]],
        "created": wire["created_at"],
        "generator": {"type": "Software", "name": f"Belie {wire['versions']['engine']}"},
    }


def _words(value: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _claim_source(wire: Wire, base: str) -> str:
    return wire["claim"].get("url") or f"{base}v1/checks/{wire['id']}"


def _claim_target(wire: Wire, base: str, span: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "source": _claim_source(wire, base),
        "selector": _selectors(span, wire["claim"]["text"]),
    }


def _document_target(
    wire: Wire, base: str, span: Mapping[str, Any], bodies: Mapping[str, str]
) -> dict[str, Any]:
    id = span["document_id"]
    (url,) = [c["url"] for c in wire["evidence_considered"] if c["document_id"] == id]
    stored = f"{base}v1/documents/{id}" if id in bodies else f"urn:belie:{wire['id']}:{id}"
    return {"source": url or stored, "selector": _selectors(span, bodies.get(id))}


def _selectors(span: Mapping[str, Any], body: str | None) -> list[dict[str, Any]]:
    start, end = span["start"], span["end"]
    quote = {"type": "TextQuoteSelector", "exact": span["quote"]}
    if body is not None:
        quote |= {
            "prefix": body[max(0, start - CONTEXT) : start],
            "suffix": body[end : end + CONTEXT],
        }
    return [quote, {"type": "TextPositionSelector", "start": start, "end": end}]


def _named(name: str | None, kind: str) -> dict[str, str] | None:
    return {"@type": kind, "name": name} if name else None


def _citation(item: Mapping[str, Any], wire: Wire) -> dict[str, Any]:
    id = item["evidence_span"]["document_id"]
    (known,) = [c for c in wire["evidence_considered"] if c["document_id"] == id]
    return _filled(
        {
            "@type": "CreativeWork",
            "name": known["title"],
            "url": known["url"],
            "datePublished": known["published_on"],
            "publisher": _named(known["source"]["name"], "Organization"),
            "text": item["evidence_span"]["quote"],
        }
    )


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
