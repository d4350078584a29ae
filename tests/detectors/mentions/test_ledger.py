"""The statements of a case as texts tell them, and what becomes of them by their days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.coercion_indicators import detect
from detectors.mentions.coercion.ledger import known_by, said, standing
from detectors.types import (
    Claim,
    Context,
    Document,
    Indication,
    Passage,
    Said,
    SaidKind,
    Source,
    Text,
)

AIRED = date(2022, 1, 9)
CLAIM = Claim(
    Text(
        "",
        "I took part in the riots for 200 dollars, the detained musician Vikram Ruzakhunov said on "
        "camera. No one forced me.",
        "en",
    ),
    subject="Vikram Ruzakhunov",
    said_on=AIRED,
    outlet="Channel Nine",
    outlet_type="state_media",
)


def told(body: str, day: date, *, id: str = "e1", language: str = "en") -> Passage:
    document = Document(Text(id, body, language), source=Source("Herald"), published_on=day)
    return Passage(document, document.text.span(0, len(body)))


def case(*passages: Passage) -> tuple[Said, ...]:
    return said(CLAIM, passages)


def kinds(statements: tuple[Said, ...]) -> list[str]:
    return [one.kind for one in statements]


def test_a_claim_tells_what_was_said_on_air_and_how() -> None:
    admission, assurance = case()
    assert (admission.kind, assurance.kind) == ("admission", "voluntariness")
    assert admission.quote == "I took part in the riots"
    assert (admission.earliest, admission.latest, admission.known_from) == (AIRED,) * 3
    assert set(admission.conditions) == {"detained", "on_camera", "state_broadcast"}


def test_the_day_before_the_words_is_when_they_were_said() -> None:
    *_, one = case(
        told(
            "On 24 February Vikram Ruzakhunov told the court that he had been forced to confess.",
            date(2022, 2, 26),
        )
    )
    assert one.kind == "retraction"
    assert one.earliest == one.latest == date(2022, 2, 24)
    assert one.known_from == date(2022, 2, 26)
    assert one.conditions == ("in_court",)


@pytest.mark.parametrize(
    ("language", "name", "body", "kind"),
    [
        ("en", "Adam Brenn", "Adam Brenn said he had nothing to do with the fire.", "denial"),
        ("en", "Adam Brenn", "Adam Brenn denied that he had been tortured.", "voluntariness"),
        ("en", "Adam Brenn", "Adam Brenn withdrew his confession.", "retraction"),
        ("ru", "Олег Сирко", "Олег Сирко заявил, что не причастен к поджогу.", "denial"),
        ("ru", "Олег Сирко", "Олег Сирко отрицал пытки.", "voluntariness"),
        ("ru", "Олег Сирко", "Олег Сирко отказался от показаний.", "retraction"),
        ("uk", "Олег Сірко", "Олег Сірко заявив, що не причетний до підпалу.", "denial"),
        ("uk", "Олег Сірко", "Олег Сірко заперечив, що його катували.", "voluntariness"),
        ("uk", "Олег Сірко", "Олег Сірко відмовився від своїх свідчень.", "retraction"),
        ("kk", "Нұрлан Әбішев", "Нұрлан Әбішев өртке қатысы жоқ екенін айтты.", "denial"),
        ("kk", "Нұрлан Әбішев", "Нұрлан Әбішев мені қинаған жоқ деді.", "voluntariness"),
        ("kk", "Нұрлан Әбішев", "Нұрлан Әбішев сотта өз жауабынан бас тартты.", "retraction"),
        ("ky", "Азамат Токтоев", "Азамат Токтоев мени кыйнаган жок деди.", "voluntariness"),
        ("ky", "Азамат Токтоев", "Азамат Токтоев өз көрсөтмөсүнөн баш тартты.", "retraction"),
        ("fa", "کاوه رستمی", "کاوه رستمی شکنجه را تکذیب کرد.", "voluntariness"),
        ("fa", "کاوه رستمی", "کاوه رستمی اعترافات خود را پس گرفت.", "retraction"),
        ("zh", "周海明", "周海明否认遭到酷刑。", "voluntariness"),
        ("zh", "周海明", "周海明当庭翻供，推翻了供词。", "retraction"),
        ("ar", "وليد نصار", "نفى وليد نصار تعرضه للتعذيب.", "voluntariness"),
        ("ar", "وليد نصار", "تراجع وليد نصار عن اعترافاته.", "retraction"),
        ("tr", "Kerem Tuna", "Kerem Tuna işkence görmediğini söyledi.", "voluntariness"),
        ("tr", "Kerem Tuna", "Kerem Tuna ifadesini geri çekti.", "retraction"),
    ],
)
def test_statements_are_read_in_nine_languages(
    language: str, name: str, body: str, kind: str
) -> None:
    claim = Claim(Text("", name, language), subject=name, said_on=AIRED)
    assert kind in kinds(said(claim, [told(body, date(2022, 3, 1), language=language)]))


@pytest.mark.parametrize(
    "body",
    [
        "Police denied that Vikram Ruzakhunov had been tortured.",
        "Adam Brenn withdrew his confession.",
        "Vikram Ruzakhunov was asked whether he had been forced to confess?",
        "The lawyer demanded that Vikram Ruzakhunov withdraw his confession.",
    ],
)
def test_what_others_say_ask_or_demand_is_no_statement_of_his(body: str) -> None:
    own = {"admission", "voluntariness"}
    assert set(kinds(case(told(body, date(2022, 1, 20))))) <= own | {"coercion_account"}
    assert not [one for one in case(told(body, date(2022, 1, 20))) if one.text_id == "e1"]


def test_an_early_assurance_does_not_cancel_what_is_said_later() -> None:
    statements = case(
        told("Vikram Ruzakhunov denied that he had been tortured.", date(2022, 1, 10)),
        told(
            "Vikram Ruzakhunov said he had been forced to confess on camera.",
            date(2022, 2, 24),
            id="e2",
        ),
        told(
            "The court convicted six officers of torturing Vikram Ruzakhunov.",
            date(2025, 3, 1),
            id="e3",
        ),
    )
    by_text = {one.text_id: one for one in statements}
    assert by_text["e1"].kind == "voluntariness"
    for later in ("e2", "e3"):
        assert standing(by_text[later], statements) == ("stands", ())
    what, against = standing(by_text["e1"], statements)
    assert what == "withdrawn"
    assert [one.text_id for one in against] == ["e2", "e3"]


def test_as_of_a_day_only_what_was_published_by_then_is_known() -> None:
    statements = case(
        told("Vikram Ruzakhunov denied that he had been tortured.", date(2022, 1, 10)),
        told("Vikram Ruzakhunov said he had been forced to confess.", date(2022, 2, 24), id="e2"),
    )
    early = known_by(statements, date(2022, 1, 31))
    admission = early[0]
    assert kinds(early) == ["admission", "voluntariness", "voluntariness"]
    assert standing(admission, early) == ("stands", ())
    assert standing(admission, known_by(statements, None))[0] == "withdrawn"
    assert known_by([replace(admission, known_from=None)], AIRED) == ()


def entry(kind: SaidKind, day: date, *conditions: str) -> Said:
    return Said(kind, f"{kind} {day}", "x", 0, 1, None, day, day, day, None, conditions)


@pytest.mark.parametrize(
    ("kind", "days", "conditions", "expected"),
    [
        ("retraction", 5, (), "withdrawn"),
        ("retraction", -5, (), "stands"),
        ("denial", 5, (), "disputed"),
        ("denial", -5, (), "stands"),
        ("denial", 5, ("detained",), "stands"),
        ("finding", 900, (), "disputed"),
        ("coercion_account", 1, (), "disputed"),
        ("voluntariness", 1, (), "stands"),
        ("voluntariness", 1, ("free",), "stands"),
        ("praise", 1, (), "stands"),
    ],
)
def test_what_becomes_of_an_admission(
    kind: SaidKind, days: int, conditions: tuple[str, ...], expected: str
) -> None:
    admission = entry("admission", AIRED, "detained")
    other = entry(kind, date.fromordinal(AIRED.toordinal() + days), *conditions)
    assert standing(admission, [admission, other])[0] == expected


entries = st.lists(
    st.builds(
        entry,
        st.sampled_from(
            ["admission", "denial", "voluntariness", "retraction", "finding", "coercion_account"]
        ),
        st.dates(date(2022, 1, 1), date(2022, 3, 1)),
    ),
    max_size=6,
    unique=True,
)


@given(entries, st.dates(date(2022, 1, 1), date(2022, 3, 1)))
def test_assurances_change_the_standing_of_nothing(statements: list[Said], day: date) -> None:
    more = [*statements, entry("voluntariness", day)]
    for one in statements:
        assert standing(one, statements) == standing(one, more)


@given(entries)
def test_retractions_and_findings_stand_whatever_else_is_said(statements: list[Said]) -> None:
    for one in statements:
        if one.kind in {"retraction", "finding", "coercion_account", "denial"}:
            assert standing(one, statements) == ("stands", ())


@pytest.mark.parametrize(
    ("known", "indicator"),
    [
        (entry("denial", date(2022, 1, 3)), "abrupt_reversal"),
        (entry("retraction", date(2022, 2, 24)), "retraction"),
        (entry("finding", date(2025, 3, 1)), "official_coercion_finding"),
        (entry("coercion_account", date(2022, 1, 12)), "third_party_coercion_statement"),
        (entry("denial", date(2022, 2, 1)), None),
        (entry("retraction", date(2022, 1, 2)), None),
        (entry("voluntariness", date(2022, 1, 10)), None),
        (entry("admission", date(2022, 1, 10)), None),
    ],
)
def test_what_the_ledger_holds_is_set_against_a_new_broadcast(
    known: Said, indicator: str | None
) -> None:
    context = Context(today=date(2026, 1, 1), statements=(known,))
    found = {
        (one.indicator, known.quote in one.note)
        for one in detect(CLAIM, [], context)
        if isinstance(one, Indication) and one.basis == "cross_document"
    }
    assert found == ({(indicator, True)} if indicator else set())


def test_assurances_in_the_ledger_take_no_indication_away() -> None:
    later = entry("retraction", date(2022, 2, 24))
    soothing = entry("voluntariness", date(2022, 1, 10))
    alone, both = (
        list(detect(CLAIM, [], Context(today=AIRED, statements=statements)))
        for statements in ((later,), (soothing, later))
    )
    assert alone == both
