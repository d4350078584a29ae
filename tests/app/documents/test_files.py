from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.documents import MAX_TEXT_BYTES, Rejected, extraction, files, read_path
from detectors.types import Document, Source

RUSSIAN = (
    "Полиция задержала музыканта в Алматы, сообщили в министерстве. Он купил билет 16 декабря."
)
UKRAINIAN = "Поліція затримала музиканта в аеропорту, повідомили в міністерстві. Він купив квиток."
TURKISH = "Polis müzisyeni İstanbul'da gözaltına aldı, bakanlık açıkladı. Şarkıcı bileti almıştı."
ARABIC = "اعتقلت الشرطة الموسيقي في المطار حسب الوزارة. اشترى التذكرة في ديسمبر."
CHINESE = "警方在机场拘留了音乐家，该部表示。他十二月买了票。"
ENGLISH = "The police “detained” the musician — he’d bought a ticket."


def one(path: Path) -> Document:
    (document,) = read_path(path)
    assert isinstance(document, Document), document
    return document


def refused(path: Path) -> Rejected:
    (rejected,) = read_path(path)
    assert isinstance(rejected, Rejected), rejected
    return rejected


@pytest.mark.parametrize(
    ("text", "encoding", "language"),
    [
        (RUSSIAN, "utf-8", "ru"),
        (RUSSIAN, "utf-8-sig", "ru"),
        (RUSSIAN, "utf-16", "ru"),
        (ENGLISH, "utf-16-le", "en"),
        (ENGLISH, "utf-16-be", "en"),
        (RUSSIAN, "cp1251", "ru"),
        (RUSSIAN, "koi8-r", "ru"),
        (RUSSIAN, "cp866", "ru"),
        (UKRAINIAN, "cp1251", "uk"),
        (UKRAINIAN, "koi8-u", "uk"),
        (TURKISH, "cp1254", "tr"),
        (ARABIC, "cp1256", "ar"),
        (CHINESE, "gb18030", "zh"),
        (ENGLISH, "cp1252", "en"),
    ],
)
def test_plain_text_is_read_in_the_encoding_it_is_in(
    tmp_path: Path, text: str, encoding: str, language: str
) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(text.encode(encoding))
    document = one(path)
    assert document.text.body == text
    assert document.text.language == language


def test_the_text_of_a_file_is_not_changed(tmp_path: Path) -> None:
    body = "  First line.\r\n\r\nSecond\tline. \n"
    path = tmp_path / "report.txt"
    path.write_bytes(body.encode())
    assert one(path).text.body == body


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.md", b" \n\t\n", "empty"),
        ("binary.txt", bytes(range(256)) * 20, "not text"),
        ("nul.txt", b"before\0after, and some more words", "NUL"),
        ("broken.pdf", b"%PDF-1.7 nonsense", "PDF cannot be read"),
        ("not.pdf", b"just words", "PDF cannot be read"),
        ("empty.html", b"<html><body></body></html>", "no main text"),
        ("picture.png", b"\x89PNG", "not read"),
        ("noname", b"words", "not read"),
        ("long.txt", b"word " * (MAX_TEXT_BYTES // 5 + 1), "more than 2,000,000"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    rejected = refused(path)
    assert rejected.where == str(path)
    assert said in rejected.detail


@pytest.mark.parametrize("name", ["missing.txt", "missing.ndjson"])
def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path, name: str) -> None:
    assert "No such file" in refused(tmp_path / name).detail


def test_a_file_that_is_far_too_large_is_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extraction, "MAX_FILE_BYTES", 10)
    path = tmp_path / "large.html"
    path.write_bytes(b"<p>More than ten bytes.</p>")
    assert "more than 10" in refused(path).detail


def test_front_matter_says_what_a_markdown_file_is(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text(
        "---\n"
        'title: "Musician freed"\n'
        "published_on: 2022-01-10\n"
        "url: https://kaktus.example/1\n"
        "source: Kaktus\n"
        "source_type: independent_media\n"
        "country: KG\n"
        "language: ru\n"
        "attributed_to: his wife\n"
        "unknown: ignored\n"
        "empty:\n"
        "---\n"
        "\n"
        "# Headline\n\nHe **returned** home.\n"
    )
    document = one(path)
    assert document.text.body == "# Headline\n\nHe **returned** home.\n"
    assert document.text.language == "ru"
    assert document.title == "Musician freed"
    assert document.published_on == date(2022, 1, 10)
    assert document.url == "https://kaktus.example/1"
    assert document.source == Source("Kaktus", "independent_media", "KG", None)
    assert document.attributed_to == "his wife"


@pytest.mark.parametrize(
    ("line", "pointer"),
    [("date: 2022-02-30", "/published_on"), ("source_type: gossip", "/source/type")],
)
def test_front_matter_that_cannot_be_is_refused(tmp_path: Path, line: str, pointer: str) -> None:
    path = tmp_path / "report.md"
    path.write_text(f"---\n{line}\n---\nHe returned home.\n")
    assert refused(path).pointer == pointer


def test_a_rule_of_dashes_is_no_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text("Some words.\n\n---\n\nMore words.\n")
    assert one(path).text.body == "Some words.\n\n---\n\nMore words.\n"


PAGE = """<html><head><title>Musician freed | News</title>{meta}</head>
<body><nav><a href="/">Home</a> <a href="/about">About us</a></nav>
<article><h1>Musician freed</h1>
<p>The musician was freed on Monday after days in custody in Almaty, the ministry said.</p>
<p>He had bought the ticket on 16 December 2021, colleagues told the agency, showing a copy.</p>
</article><footer>Copyright 2019 Example Media. All rights reserved.</footer></body></html>"""


def test_a_page_gives_its_main_text_and_says_when_it_was_published(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        PAGE.format(
            meta='<meta property="article:published_time" content="2022-01-10T21:00:00+06:00">'
            '<meta property="og:site_name" content="Kaktus">'
            '<link rel="canonical" href="https://kaktus.example/1">'
        )
    )
    document = one(path)
    assert "freed on Monday" in document.text.body
    assert "16 December 2021" in document.text.body
    assert "About us" not in document.text.body
    assert "Copyright" not in document.text.body
    assert document.title == "Musician freed"
    assert document.published_on == date(2022, 1, 10)
    assert document.url == "https://kaktus.example/1"
    assert document.source.name == "Kaktus"


def test_a_page_that_does_not_say_when_it_was_published_has_no_day(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE.format(meta=""))
    assert one(path).published_on is None


def small_pdf(words: str) -> bytes:
    """A PDF of one page with one line in a standard font, with the offsets that PDF asks for."""
    stream = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Title (The ticket) /CreationDate (D:20220109000000Z) >>",
    ]
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(data)
    data += b"xref\n0 7\n0000000000 65535 f \n"
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF" % table


def test_a_pdf_gives_its_text_and_title_and_no_day_of_publication(tmp_path: Path) -> None:
    path = tmp_path / "ticket.pdf"
    path.write_bytes(small_pdf("The ticket was bought on 16 December."))
    document = one(path)
    assert document.text.body == "The ticket was bought on 16 December."
    assert document.title == "The ticket"
    assert document.published_on is None


def test_a_pdf_without_text_is_said_to_be_a_scan(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(small_pdf(""))
    assert "scan" in refused(path).detail


def test_lines_of_json_are_documents_as_they_would_be_sent(tmp_path: Path) -> None:
    path = tmp_path / "library.ndjson"
    path.write_text(
        json.dumps(
            {
                "id": "e1",
                "text": "Он купил билет 16 декабря.",
                "language": "ru",
                "published_on": "2022-01-09",
                "retrieved_at": "2022-01-10T12:00:00Z",
                "title": "Билет",
                "url": "https://example.org",
                "source": {"name": "МВД", "type": "official", "country": "KG", "owner": "KG"},
                "attributed_to": "relatives",
            }
        )
        + "\n\n"
        + json.dumps({"record": {"event": "ticket purchase", "when": "2021-12-16"}})
    )
    first, second = read_path(path)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.text.id == "e1"
    assert first.source == Source("МВД", "official", "KG", "KG")
    assert first.published_on == date(2022, 1, 9)
    assert first.retrieved_at == datetime(2022, 1, 10, 12, tzinfo=UTC)
    assert second.text.body == "ticket purchase on 2021-12-16."
    assert second.text.id == f"{path}:3"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"{", "not JSON"),
        (b"\xff\xfe", "not UTF-8 at byte 0"),
        (b"[]", "dict"),
        (b'"text"', "dict"),
        (b"{}", "text"),
        (b'{"text": ""}', "/text"),
        (b'{"text": "   "}', "/text"),
        (b'{"text": 3}', "/text"),
        (b'{"text": "a\\u0000b"}', "/text"),
        (b'{"text": "a\\ud800b"}', "unicode"),
        (b'{"text": "a", "title": "\\udfff"}', "title"),
        (b'{"text": "a", "published_on": "2022-02-30"}', "2022-02-30"),
        (b'{"text": "a", "published_on": "yesterday"}', "/published_on"),
        (b'{"text": "a", "source": {"type": "gossip"}}', "/source/type"),
        (b'{"text": "a", "publised_on": "2022-01-09"}', "/publised_on"),
        (b'{"text": "a", "published_on": NaN}', "NaN"),
        (b"[" * 100_000, "JSON"),
        (b'{"text": ' + b"9" * 5000 + b"}", "JSON"),
    ],
)
def test_a_bad_line_is_named_and_does_not_harm_its_neighbours(
    tmp_path: Path, line: bytes, said: str
) -> None:
    path = tmp_path / "library.jsonl"
    good = json.dumps({"text": "Something happened."}).encode()
    path.write_bytes(good + b"\n" + line + b"\n" + good + b"\n")
    first, bad, last = read_path(path)
    assert isinstance(first, Document)
    assert isinstance(last, Document)
    assert isinstance(bad, Rejected)
    assert bad.where == f"{path}:2"
    assert said in bad.detail


def test_a_line_without_end_is_skipped_without_being_held_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_MAX_LINE_BYTES", 50)
    path = tmp_path / "library.ndjson"
    path.write_text('{"text": "' + "a" * 500 + '"}\n{"text": "Short."}\n')
    bad, good = read_path(path)
    assert isinstance(bad, Rejected)
    assert bad.where == f"{path}:1"
    assert isinstance(good, Document)


def test_a_folder_gives_every_readable_file_in_order_and_passes_over_the_rest(
    tmp_path: Path,
) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "b" / "one.txt").write_text("One.")
    (tmp_path / "a.ndjson").write_text('{"text": "Two."}\n{"text": "Three."}\n')
    (tmp_path / "c.MD").write_text("Four.")
    (tmp_path / "d.txt").write_text("")
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / ".hidden" / "secret.txt").write_text("Never.")
    (tmp_path / ".draft.txt").write_text("Never.")
    found = list(read_path(tmp_path))
    assert [item.text.body for item in found if isinstance(item, Document)] == [
        "Two.",
        "Three.",
        "One.",
        "Four.",
    ]
    assert [item.where for item in found if isinstance(item, Rejected)] == [str(tmp_path / "d.txt")]
