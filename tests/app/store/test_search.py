from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest
from sqlalchemy import text

from app.documents import ingest, intake, make_document, reembed
from app.errors import BadInput
from app.store import documents, search, vectors
from app.store.database import Database, Session
from app.store.filters import Filters
from app.store.lexical import Lexical
from app.store.search import fuse
from detectors.types import Document, Passage, Source
from tests.fakes import BagOfWords

EVIDENCE = [
    ("The ticket was bought on 16 December 2021.", "2022-01-09", "en", "record"),
    ("The musician played jazz in a club of the old town.", "2022-01-10", "en-GB", "wire"),
    ("Полиция задержала музыканта утром.", "2022-01-11", "ru", "official"),
    ("Wheat prices rose in the spring of that year.", None, "en", "independent_media"),
]


def library() -> list[Document]:
    return [
        make_document(
            body,
            published_on=date.fromisoformat(day) if day else None,
            language=language,
            source=Source(f"source {number}", source_type),  # type: ignore[arg-type]
        )
        for number, (body, day, language, source_type) in enumerate(EVIDENCE)
    ]


def find(
    session: Session,
    embedder: BagOfWords,
    *queries: str,
    lexical: Lexical | None = None,
    k: int = 10,
    filters: Filters | None = None,
) -> list[Passage]:
    return search.nearest(
        session,
        queries=queries,
        vectors=embedder.encode(queries, kind="query"),
        model=embedder.name,
        lexical=lexical,
        k=k,
        filters=filters,
    )


def quotes(passages: Sequence[Passage]) -> list[str]:
    return [passage.span.quote for passage in passages]


@pytest.fixture
def filled(database: Database, embedder: BagOfWords) -> Database:
    ingest(database, embedder, library())
    return database


def test_the_nearest_passage_comes_first_with_its_cosine(
    filled: Database, embedder: BagOfWords
) -> None:
    with filled.session() as session:
        found = find(session, embedder, "When was the ticket bought?")
    assert found[0].span.quote == EVIDENCE[0][0]
    wanted = embedder.similar([("When was the ticket bought?", EVIDENCE[0][0])])[0]
    assert found[0].similarity == pytest.approx(wanted, abs=2e-3)
    assert found[0].document.text.body[found[0].span.start : found[0].span.end] == EVIDENCE[0][0]


def test_similarity_is_the_best_over_the_queries(filled: Database, embedder: BagOfWords) -> None:
    queries = ("Nothing of the kind", "The ticket was bought on 16 December 2021.")
    with filled.session() as session:
        found = find(session, embedder, *queries)
    assert found[0].similarity == pytest.approx(1.0, abs=2e-3)


def test_every_sentence_of_a_claim_brings_its_own_passage(
    filled: Database, embedder: BagOfWords
) -> None:
    queries = ("wheat prices", "ticket", "ticket bought", "ticket bought December")
    with filled.session() as session:
        found = find(session, embedder, *queries, k=2)
    assert sorted(quotes(found)) == sorted([EVIDENCE[0][0], EVIDENCE[3][0]])


@pytest.mark.parametrize("words", [True, False])
@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        (Filters(), {0, 1, 2, 3}),
        (Filters(as_of=date(2022, 1, 10)), {0, 1}),
        (Filters(as_of=date(2022, 1, 9)), {0}),
        (Filters(as_of=date(2022, 1, 8)), set()),
        (Filters(before=date(2022, 1, 10)), {0}),
        (Filters(after=date(2022, 1, 10)), {2}),
        (Filters(after=date(2022, 1, 9), as_of=date(2022, 1, 10)), {1}),
        (Filters(language="en"), {0, 1, 3}),
        (Filters(language="EN-us"), {0, 1, 3}),
        (Filters(language="ru"), {2}),
        (Filters(language="fa"), set()),
        (Filters(source_type="wire"), {1}),
        (Filters(source_type="wire", language="ru"), set()),
        (Filters(after=date.max), set()),
        (Filters(before=date.min), set()),
    ],
)
def test_filters_let_through_exactly_what_they_say(
    filled: Database, embedder: BagOfWords, filters: Filters, wanted: set[int], words: bool
) -> None:
    lexical = Lexical.open(filled) if words else None
    query = "ticket musician полиция wheat the was"
    with filled.session() as session:
        found = find(session, embedder, query, lexical=lexical, filters=filters)
        if lexical is not None:
            (keys,) = lexical.search(session, [query], depth=10, filters=filters)
            assert len(keys.words) == len(wanted)
    assert set(quotes(found)) == {EVIDENCE[number][0] for number in wanted}


@pytest.mark.parametrize("exact_up_to", [50_000, 0])
def test_the_index_finds_what_the_exact_comparison_finds(
    database: Database, exact_up_to: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedder = BagOfWords(dimension=1024)  # no two numbers fall together
    monkeypatch.setattr(search, "EXACT_UP_TO", exact_up_to)
    day = [date(2022, 1, 1 + number % 28) for number in range(300)]
    ingest(
        database,
        embedder,
        [
            make_document(f"Report {number} of week {number % 7}.", published_on=day[number])
            for number in range(300)
        ],
    )
    with database.session() as session:
        found = find(session, embedder, "Report 77", k=5, filters=Filters(before=date(2022, 1, 27)))
    assert found[0].span.quote == "Report 77 of week 0."
    assert len(found) == 5


def test_the_planner_uses_the_models_own_index_when_there_is_much(
    database: Database, embedder: BagOfWords, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "EXACT_UP_TO", 0)
    ingest(database, embedder, [make_document(f"Report number {n}.") for n in range(400)])
    with database.session() as session:
        session.execute(text("ANALYZE embeddings"))
        session.execute(text("SET LOCAL enable_seqscan = off"))
        model = vectors.find_model(session, embedder.name)
        assert model is not None
        find(session, embedder, "Report number 7.")
        used = session.execute(
            text("SELECT idx_scan FROM pg_stat_xact_user_tables WHERE relname = 'embeddings'")
        ).scalar_one()
        plan = session.execute(
            text(
                f"EXPLAIN SELECT ordinal FROM embeddings WHERE model_id = {model.id} "
                f"ORDER BY CAST(vector AS halfvec({model.dimension})) <=> "
                f"CAST('[{','.join(['0.1'] * model.dimension)}]' AS halfvec({model.dimension})) LIMIT 5"
            )
        ).scalars()
        assert f"ix_embeddings_hnsw_{model.id}" in "\n".join(plan)
    assert used > 0


def test_a_search_never_sees_the_vectors_of_another_model(
    filled: Database, embedder: BagOfWords
) -> None:
    other = BagOfWords(name="another model", dimension=32)
    with filled.session() as session:
        assert find(session, other, "ticket") == []
        assert len(find(session, embedder, "ticket")) == 4


def test_passages_without_a_vector_of_this_model_are_still_found_by_their_words(
    filled: Database,
) -> None:
    other = BagOfWords(name="another model", dimension=32)
    with filled.session() as session:
        found = find(session, other, "ticket", lexical=Lexical.open(filled))
    assert quotes(found) == [EVIDENCE[0][0]]
    assert found[0].similarity is None


def test_changing_the_model_embeds_everything_again_and_forgets_the_old_vectors(
    filled: Database, embedder: BagOfWords
) -> None:
    other = BagOfWords(name="another model", dimension=32)
    steps: list[tuple[int, int]] = []
    assert reembed(filled, other, progress=lambda done, total: steps.append((done, total))) == 4
    assert steps[-1] == (4, 4)
    with filled.session() as session:
        assert len(find(session, other, "ticket")) == 4
        assert find(session, embedder, "ticket") == []
        assert vectors.find_model(session, embedder.name) is None
        models = session.execute(text("SELECT DISTINCT model_id FROM embeddings")).all()
        assert len(models) == 1
    assert reembed(filled, other) == 0


def test_two_models_can_live_side_by_side_while_one_replaces_the_other(
    filled: Database, embedder: BagOfWords
) -> None:
    other = BagOfWords(name="another model", dimension=32)
    reembed(filled, other, keep_other_models=True)
    with filled.session() as session:
        assert find(session, embedder, "ticket")[0].similarity == pytest.approx(
            embedder.similar([("ticket", EVIDENCE[0][0])])[0], abs=2e-3
        )
        assert find(session, other, "ticket")[0].similarity == pytest.approx(
            other.similar([("ticket", EVIDENCE[0][0])])[0], abs=2e-3
        )


def test_embedding_again_goes_on_where_it_was_killed(
    filled: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_REEMBEDDED_AT_ONCE", 1)
    other = BagOfWords(name="another model")

    def killed(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        reembed(filled, other, progress=killed)
    assert reembed(filled, other) == 2
    assert other.encoded == 4


def test_a_model_name_stands_for_one_length_of_vector(filled: Database) -> None:
    def save_longer() -> None:
        ingest(filled, BagOfWords(dimension=128), [make_document("Another one.")])

    with pytest.raises(BadInput, match="length 64"):
        save_longer()


def test_a_model_with_longer_vectors_than_can_be_indexed_is_refused(database: Database) -> None:
    def save_too_long() -> None:
        ingest(database, BagOfWords(dimension=4001), [make_document("One.")])

    with pytest.raises(BadInput, match="4000"):
        save_too_long()


def test_a_passage_deleted_while_it_is_embedded_again_is_left_out(filled: Database) -> None:
    other = BagOfWords(name="another model")
    with filled.session() as session:
        waiting = vectors.missing(session, other.name, after=None, limit=10)
        documents.delete(session, waiting[0].key[0])
    with filled.session() as session:
        model = vectors.register_model(session, other.name, dimension=other.dimension)
        rows = other.encode([one.text for one in waiting], kind="passage")
        vectors.add(session, model, [one.key for one in waiting], rows)
        assert vectors.count_missing(session, other.name) == 0


def test_an_empty_library_has_nothing_near(database: Database, embedder: BagOfWords) -> None:
    with database.session() as session:
        assert find(session, embedder, "ticket", lexical=Lexical.open(database)) == []


def test_no_query_finds_nothing(filled: Database, embedder: BagOfWords) -> None:
    with filled.session() as session:
        assert find(session, embedder, lexical=Lexical.open(filled)) == []


def test_as_many_vectors_as_queries_are_wanted(filled: Database, embedder: BagOfWords) -> None:
    with filled.session() as session, pytest.raises(ValueError, match="1 queries"):
        search.nearest(
            session,
            queries=["ticket"],
            vectors=np.zeros((2, 64), dtype=np.float32),
            model=embedder.name,
            lexical=None,
        )


def test_fusion_adds_the_weighted_reciprocals_of_ranks() -> None:
    a, b, c = ("a", 0), ("b", 0), ("c", 0)
    scores = fuse([(1.0, [a, b]), (2.0, [b, c])])
    assert scores[a] == pytest.approx(1 / 61)
    assert scores[b] == pytest.approx(1 / 62 + 2 / 61)
    assert scores[c] == pytest.approx(2 / 62)


def test_evidence_in_another_language_is_found_by_the_names_in_it(
    filled: Database, embedder: BagOfWords
) -> None:
    about = make_document("Рузахунова отпустили в Бишкеке.", language="ru")
    ingest(filled, embedder, [about])
    with filled.session() as session:
        found = find(session, embedder, "Ruzakhunov was freed", lexical=Lexical.open(filled), k=2)
    assert about.text.body in quotes(found)
