from __future__ import annotations

import io
import unicodedata
from typing import Any

import pypdf
import pytest

from app.errors import Unavailable
from app.report import pdf, report_pdf

SCRIPTS = {
    "Kazakh": "Қазақстан үкіметі оны өз еркімен босатқанын айтты.",
    "Kyrgyz": "Ал өзү үйдө эле отурганын айткан.",
    "Ukrainian": "Його, мовляв, привезли з Києва; ґвалт і їжа.",
    "Persian": "او گفت که در ۲ ژانویه (Almaty) بازداشت نشده است.",
    "Arabic": "قالت الوزارة إنه اشترى التذكرة في 16 ديسمبر.",
    "Chinese": "他于1月2日飞往阿拉木图。",
    "Turkish": "Şüpheliler gözaltına alındı, İçişleri Bakanlığı açıkladı.",
}
HOSTILE = '#panic("x") $x^2$ *b* _i_ `c` \\ @ref <label> // no /* no */ #import "a" [ ] { }'


def wire(evidence: str, **more: Any) -> dict[str, Any]:
    claim = "164 people died on 5 January."
    return {
        "id": "chk_1",
        "created_at": "2022-01-10T08:00:00.123456+00:00",
        "claim": {"text": claim, "language": "en", "said_on": "2022-01-09", "outlet": "One"},
        "outcome": "conflicts_found",
        "conflicts": [
            {
                "id": "fnd_1",
                "kind": "number",
                "detector": "number-conflict",
                "detector_version": "1",
                "confidence": 0.9,
                "certainty": "certain",
                "claim_span": {"start": 0, "end": 15, "quote": claim[:15]},
                "evidence_span": {
                    "document_id": "e1",
                    "start": 0,
                    "end": len(evidence),
                    "quote": evidence,
                },
                "explanation": "For the death the claim gives 164, One 225.",
                "rule": "disjoint-quantities",
                "facts": [{"what": "number", "claimed": "164", "found": "225"}],
                "alignment": {"score": 0.7, "why": ["both: die"]},
                "source": {"name": "Office", "type": "official"},
                "published_on": "2022-01-09",
                "review": {"state": "confirmed", "by": "A", "note": "n", "at": "2022-01-11"},
            }
        ],
        "indicators": [],
        "coercion_concern": "none_found",
        "corroborations": [],
        "independent_sources": 1,
        "evidence_considered": [{"document_id": "e1", "title": "T", "source": {"name": "Office"}}],
        "runs": [{"detector": "contradiction", "version": "1", "status": "skipped", "reason": "r"}],
        "versions": {"engine": "1"},
        **more,
    }


def letters(text: str) -> str:
    """The letters and digits of a text, without the forms that a font gives them in a word."""
    told = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in told if letter.isalnum())


def printed(body: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(body)).pages)


def set_or_skip(told: dict[str, Any]) -> bytes:
    try:
        return report_pdf(told)
    except Unavailable as missing:
        pytest.skip(f"this machine lacks a font: {missing.detail}")


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_words_of_every_script_come_out_as_letters(script: str) -> None:
    quote = SCRIPTS[script]
    found = printed(set_or_skip(wire(quote)))
    if script in ("Persian", "Arabic"):
        # A reader of PDF gives words from right to left in either order: every letter is there.
        assert set(letters(quote)) <= set(letters(found))
    else:
        assert letters(quote) in letters(found)


def test_what_was_sent_is_never_a_command_of_the_typesetter() -> None:
    told = wire(HOSTILE)
    told["claim"] |= {"outlet": HOSTILE, "speaker": HOSTILE, "url": HOSTILE}
    told["evidence_considered"][0] |= {"title": HOSTILE, "url": HOSTILE}
    found = printed(set_or_skip(told))
    assert letters(HOSTILE) in letters(found)
    assert '#panic("x")' in found


def test_halves_of_pairs_and_control_characters_are_shown_as_marks() -> None:
    assert b"%PDF" in set_or_skip(wire("a\x00b\ud800c\x07"))


def test_the_report_says_what_was_not_checked_and_what_a_person_decided() -> None:
    found = printed(set_or_skip(wire("225 people died.")))
    assert "Not everything was checked" in found
    assert "confirmed by A" in found
    assert "no verdict" in found


def test_the_same_check_gives_the_same_bytes() -> None:
    assert set_or_skip(wire("225 died.")) == set_or_skip(wire("225 died."))


def test_the_pdf_has_its_structure_marked_for_screen_readers() -> None:
    reader = pypdf.PdfReader(io.BytesIO(set_or_skip(wire("225 died."))))
    assert "/StructTreeRoot" in reader.trailer["/Root"]
    assert reader.metadata is not None
    assert reader.metadata.title == "1 conflict between the claim and the evidence"


def test_letters_without_a_font_are_named_and_nothing_is_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    latin = frozenset(range(0x20, 0x250))
    monkeypatch.setattr(pdf, "_coverage", lambda: iter([latin]))
    with pytest.raises(Unavailable, match="no font on this machine has the letters 于 他"):
        report_pdf(wire("他于", claim={"text": "164 people died on 5 January."}))


def test_a_long_report_runs_over_pages() -> None:
    reader = pypdf.PdfReader(io.BytesIO(set_or_skip(wire("225 people died. " * 600))))
    assert len(reader.pages) > 2
