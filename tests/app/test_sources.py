import pytest

from app.sources import independent_sources, repeats
from detectors.types import Document, Source, Text

WIRE_COPY = (
    "The Interior Ministry said on Sunday that the musician bought his ticket on 16 December, "
    "three weeks before the unrest began."
)


def document(
    body: str,
    *,
    name: str | None = None,
    owner: str | None = None,
    attributed_to: str | None = None,
    url: str | None = None,
) -> Document:
    return Document(
        Text(body, body), url=url, source=Source(name, owner=owner), attributed_to=attributed_to
    )


@pytest.mark.parametrize(
    ("documents", "number"),
    [
        ([], 0),
        ([document("a", name="Kloop")], 1),
        ([document("a", name="Kloop"), document("b", name="Azattyk")], 2),
        ([document("a", name="Kloop"), document("b", name="kloop ")], 1),
        ([document("a", name="The Ministry"), document("b", name="Ministry")], 1),
        ([document("a", name="A", owner="Holding"), document("b", name="B", owner="holding")], 1),
        ([document("a", name="A", owner="B"), document("b", name="B")], 1),
        ([document("a", name="A", attributed_to="B"), document("b", name="B")], 1),
        (
            [
                document("a", name="A", attributed_to="relatives"),
                document("b", name="B", attributed_to="Relatives"),
            ],
            1,
        ),
        # A links B, C stands alone; then D joins both groups.
        (
            [
                document("a", name="A", owner="X"),
                document("b", name="B", owner="X"),
                document("c", name="C", owner="Y"),
            ],
            2,
        ),
        (
            [
                document("a", name="A"),
                document("c", name="C"),
                document("d", name="A", owner="C"),
            ],
            1,
        ),
        ([document("a"), document("b")], 1),
        ([document("a", url="https://a.kg/1"), document("b", url="https://a.kg/2")], 1),
        ([document("a", url="https://a.kg/1"), document("b", url="https://b.kg/2")], 2),
        (
            [
                document(WIRE_COPY, name="A"),
                document("BISHKEK - " + WIRE_COPY.replace("on Sunday ", ""), name="B"),
            ],
            1,
        ),
    ],
)
def test_sources_that_hang_together_count_once(documents: list[Document], number: int) -> None:
    assert independent_sources(documents) == number
    assert independent_sources(documents[::-1]) == number


def test_two_reports_of_one_event_are_no_copies() -> None:
    other = (
        "According to the Interior Ministry, Ruzakhunov had paid for the flight in mid-December, "
        "well ahead of the protests."
    )
    assert not repeats(WIRE_COPY, other)
    assert repeats(WIRE_COPY, f"{WIRE_COPY} Further down there is more, and more still.")


def test_chinese_copies_are_seen_without_spaces() -> None:
    told = "内政部周日表示该音乐家于十二月十六日购买了机票"
    assert repeats(told, f"比什凯克消息：{told}。")
    assert not repeats(told, "检察院昨天宣布结束对该公司的全部调查工作")
