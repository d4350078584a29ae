from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sources import independent_sources, passes_on, repeats, source_chains
from detectors.types import Claim, Corroboration, Document, Explanation, Source, Text

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
        Text(f"{body}{name}{owner}{url}", body),
        url=url,
        source=Source(name, owner=owner),
        attributed_to=attributed_to,
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


def told(body: str, language: str, *, name: str) -> Document:
    return Document(
        Text(f"{name}: {body}", body, language),
        url=f"https://{len(name)}.example/{name}",
        source=Source(name),
    )


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        # One body quoted by both, in one language or in two.
        (
            ("en", "According to the Interior Ministry, two men were detained."),
            ("ru", "По данным МВД, задержаны двое, оба местные."),
            True,
        ),
        (
            ("ru", "Задержаны двое, сообщает Интерфакс со ссылкой на прокуратуру."),
            ("en", "Two men are being held, the prosecutor's office said on Monday."),
            True,
        ),
        (
            ("uk", "За даними поліції, затримано двох осіб."),
            ("kk", "Полиция мәліметінше, екі адам ұсталды."),
            True,
        ),
        (
            ("ky", "ИИМдин маалыматы боюнча эки киши кармалды."),
            ("tr", "İçişleri Bakanlığı'na göre iki kişi gözaltına alındı."),
            True,
        ),
        (
            ("fa", "به گزارش پلیس، دو نفر بازداشت شدند."),
            ("ar", "نقلاً عن الشرطة، اعتُقل شخصان."),
            True,
        ),
        (
            ("zh", "据内政部通报，两人被拘留。"),
            ("en", "The interior ministry said that the two had resisted."),
            True,
        ),
        # One outlet or one person named as the source.
        (
            ("en", "The mother told Azattyk that he had been beaten."),
            ("ru", "Мать узнала о задержании вечером, пишет Azattyk."),
            True,
        ),
        (
            ("en", "He never signed anything, said Dina Omarova."),
            ("ru", "Дина Омарова рассказала, что подписи он не ставил."),
            True,
        ),
        (
            ("en", "BISHKEK, 9 January (Interfax) - Two men were detained near the bridge."),
            ("en", "Two people are in custody, Interfax reports."),
            True,
        ),
        # Bodies of one kind in two countries, and two kinds of bodies.
        (
            ("en", "According to the Kyrgyz Interior Ministry, he is a musician."),
            ("en", "According to the Kazakh Interior Ministry, he was recruited."),
            False,
        ),
        (
            ("ru", "По данным МВД, задержаны двое."),
            ("ru", "По данным Минздрава, в больнице двое."),
            False,
        ),
        (
            ("ru", "По словам полиции, он задержан."),
            ("ru", "По данным прокуратуры, он задержан."),
            False,
        ),
        # A body that acts is no source.
        (
            ("en", "The police detained two men near the bridge."),
            ("en", "Two men were held near the bridge; the police used gas."),
            False,
        ),
        # Kin of one man are two people.
        (
            ("en", "Omarov's wife said that he had been taken from home."),
            ("en", "Omarov's brother said that he was alone at home."),
            False,
        ),
    ],
)
def test_documents_that_name_one_source_are_one_chain(
    one: tuple[str, str], other: tuple[str, str], joined: bool
) -> None:
    documents = [told(one[1], one[0], name="Herald"), told(other[1], other[0], name="Lantern")]
    chains = source_chains(documents)
    assert len(chains) == (1 if joined else 2), chains
    if joined:
        assert chains[0].origin
        assert chains[0].why


def test_a_source_named_elsewhere_in_a_long_text_says_nothing_of_the_quoted_words() -> None:
    head = "Our reporter went to the border post. He read the log there. It was snowing. "
    quoted = "The log has the bus at 7:40."
    tail = " The police said that the road was closed later."
    long = told(head + quoted + tail, "en", name="Herald")
    other = told("The police said that it was icy.", "en", name="Lantern")
    at = long.text.body.index(quoted)
    by = {long.text.id: [long.text.span(at, at + len(quoted))]}
    assert independent_sources([long, other], by) == 2
    assert independent_sources([long, other]) == 1


def test_a_copy_with_words_changed_here_and_there_is_a_copy() -> None:
    changed = (
        "The Interior Ministry said Sunday the young musician bought a ticket on 16 Dec, "
        "three weeks before unrest began there."
    )
    assert repeats(WIRE_COPY, changed)


def test_the_oldest_of_mere_copies_is_their_origin() -> None:
    body = "He bought the ticket on 16 December, three weeks before anything had happened at all."
    late = replace(told(body, "en", name="Lantern"), published_on=date(2022, 1, 12))
    early = replace(told(body + " Read more.", "en", name="Herald"), published_on=date(2022, 1, 9))
    (chain,) = source_chains([late, early])
    assert chain.origin == "Herald"
    assert chain.why == ("one repeats the other's words",)


BODIES = [
    "According to the police, two men were detained near the bridge at dawn on Monday.",
    "The mother told Azattyk that he had been beaten on the way to the station.",
    "По данным МВД, задержаны двое, оба местные жители.",
    "Two men were seen in a bus without number plates, said Dina Omarova.",
    "据内政部通报，两人被拘留。",
    "",
]
some_documents = st.lists(
    st.builds(
        lambda body, name, owner, url, by: Document(
            Text(f"{body}{name}{owner}{url}{by}", body, None),
            url=url,
            source=Source(name, owner=owner),
            attributed_to=by,
        ),
        st.sampled_from(BODIES),
        st.sampled_from([None, "Herald", "Lantern", "Interior Ministry"]),
        st.sampled_from([None, "Holding"]),
        st.sampled_from([None, "https://a.example/1", "https://b.example/2"]),
        st.sampled_from([None, "relatives", "Azattyk"]),
    ),
    max_size=6,
    unique_by=lambda document: document.text.id,
)


@settings(deadline=None)
@given(some_documents, st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_no_chain(documents: list[Document], chance: Random) -> None:
    shuffled = [*documents]
    chance.shuffle(shuffled)
    assert source_chains(documents) == source_chains(shuffled)


@settings(deadline=None)
@given(some_documents, st.integers(0, 5), st.sampled_from([None, "Daily Copy"]))
def test_one_more_copy_never_raises_the_count(
    documents: list[Document], at: int, name: str | None
) -> None:
    before = independent_sources(documents)
    if not documents:
        return
    original = documents[at % len(documents)]
    body = original.text.body
    if not body:
        return
    copy = Document(Text("copy", body, None), url="https://copy.example", source=Source(name))
    assert independent_sources([*documents, copy]) <= before


@settings(deadline=None)
@given(some_documents)
def test_every_document_stands_in_one_chain(documents: list[Document]) -> None:
    ids = [id for chain in source_chains(documents) for id in chain.documents]
    assert sorted(ids) == sorted(document.text.id for document in documents)


@pytest.mark.parametrize(
    ("evidence", "language", "name", "own"),
    [
        ("The guards shot at the bus, Channel Nine reported.", "en", "Herald", True),
        ("According to Channel Nine, the guards shot at the bus.", "en", "Herald", True),
        ("The guards shot at the bus.", "en", "Channel Nine", True),
        ("The guards shot at the bus near the bridge.", "en", "channel nine ", True),
        ("The guards shot at the old bus on the bridge at noon.", "en", "Herald", True),
        ("По данным Channel Nine, охрана стреляла по автобусу.", "ru", "Вестник", True),
        ("Two passengers saw the guards shoot at the bus.", "en", "Herald", False),
        ("The police said that the guards had shot at the bus.", "en", "Herald", False),
        ("Охрана стреляла по автобусу, сообщили в полиции.", "ru", "Вестник", False),
    ],
)
def test_evidence_that_passes_the_claim_on_is_the_claim_once_more(
    evidence: str, language: str, name: str, own: bool
) -> None:
    said = "The guards shot at the old bus on the bridge at noon."
    claim = Claim(Text("", said, "en"), outlet="Channel Nine")
    document = told(evidence, language, name=name)
    agreed = Corroboration(
        "actor-conflict",
        claim.text.span(0, len(said)),
        document.text.span(0, len(evidence)),
        Explanation("same-doer"),
    )
    assert passes_on(claim, document, agreed) is own
