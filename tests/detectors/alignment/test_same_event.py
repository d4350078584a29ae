"""Which clauses are taken to tell one event: better and worse pairs rather than numbers."""

from __future__ import annotations

import pytest

from detectors.alignment import same_event, same_person
from detectors.mentions.reading import read
from detectors.mentions.types import Event, Slot
from detectors.sharing import people
from detectors.types import Answer, Text


def event(body: str, language: str = "en", *, at: int = 0) -> Event:
    return read(Text("t", body, language), None).events[at]


def best(
    claim: str, evidence: str, slot: Slot = "when", language: str = "en", other: str = "en"
) -> float:
    """The score of the best aligned pair of clauses."""
    ours = read(Text("c", claim, language), None).events
    theirs = read(Text("e", evidence, other), None).events
    return max(same_event(a, b, slot=slot).score for a in ours for b in theirs)


def answers(
    claim: str, evidence: str, slot: Slot = "when", language: str = "en", other: str = "en"
) -> set[Answer]:
    ours = read(Text("c", claim, language), None).events
    theirs = read(Text("e", evidence, other), None).events
    return {same_event(a, b, slot=slot).answer for a in ours for b in theirs}


@pytest.mark.parametrize(
    ("language", "claim", "other", "evidence", "slot"),
    [
        ("en", "The library in Orsun burned down on 2 March.", "en", "Fire destroyed the library in Orsun on 25 February.", "when"),
        ("en", "The blast that cut power to half of Dorvan happened on 14 February.", "en", "Dorvan substation log: transformer lost on 9 February following an explosion.", "when"),
        ("en", "Ivan Petrov bought his ticket in early January.", "en", "Petrov purchased his ticket on Dec. 16.", "when"),
        ("en", "The teacher Oana Feldrin was taken in on Friday.", "en", "Oana Feldrin was detained on Sunday.", "when"),
        ("en", "Sixteen people were injured when the tram derailed in Varnel.", "en", "Nine people were hurt as the Varnel tram left the rails.", "how_many"),
        ("ru", "Пожар на складе терминала произошёл 12 ноября.", "ru", "Склад терминала горел в ночь на 7 ноября.", "when"),
        ("ru", "Активистка Лейла Шарипова задержана пятого числа.", "en", "Sharipova was detained on 15 September.", "when"),
        ("en", "The bridge over the Sorna was opened last Saturday.", "ru", "Мост через Сорну открыт 22 августа.", "when"),
        ("uk", "Міст через річку Ждань обвалився 3 липня.", "uk", "Міст через Ждань упав 23 червня.", "when"),
        ("kk", "Қарасу ауылындағы емхана қазан айында ашылды.", "kk", "Қарасудағы емхана 28 қаңтарда ашылған.", "when"),
        ("tr", "Sazlıdere Köprüsü mayısta çöktü.", "tr", "Sazlıdere Köprüsü haziranda çöktü.", "when"),
        ("fa", "پل کارون در خرداد فرو ریخت.", "fa", "پل کارون در تیر فرو ریخت.", "when"),
        ("ar", "انهار جسر الفرات في أيار.", "ar", "انهار جسر الفرات في حزيران.", "when"),
        ("zh", "江州大桥五月坍塌。", "zh", "江州大桥六月坍塌。", "when"),
    ],
)  # fmt: skip
def test_one_event_in_other_words_holds(
    language: str, claim: str, other: str, evidence: str, slot: Slot
) -> None:
    assert Answer.HOLDS in answers(claim, evidence, slot, language, other)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The library in Orsun burned down.", "The museum in Tarsk was opened."),
        ("The library in Orsun burned down.", "The library sells tea."),
        ("Police detained 14 people in Orsun.", "The minister visited a school in Velm."),
        ("The mayor resigned on 3 May.", "The price of bread rose on 3 May."),
        ("Ivan Petrov was detained in Tarsk.", "Anna Brook was detained in Velm."),
        ("The dam was repaired.", "The governor was asked about the budget."),
    ],
)
def test_another_event_does_not_hold(claim: str, evidence: str) -> None:
    assert Answer.HOLDS not in answers(claim, evidence)


@pytest.mark.parametrize(
    ("claim", "better", "worse"),
    [
        ("The library in Orsun burned down.", "Fire destroyed the library in Orsun.", "Fire destroyed a school in Velm."),
        ("The library in Orsun burned down.", "The Orsun library burned down.", "The library burned down."),
        ("Ivan Petrov bought a ticket.", "Petrov purchased his ticket.", "Petrov sold his car."),
        ("The ferry to Brunholm was suspended.", "Ferry sailings to Brunholm were stopped.", "The bus to Brunholm was late."),
        ("The bakery in Lime Street was fined.", "Inspectors fined the Lime Street bakery.", "Inspectors praised the Lime Street bakery."),
        ("Militants fired on the customs post at Nerai.", "The Nerai customs post came under fire from militants.", "The customs post at Nerai was painted."),
    ],
)  # fmt: skip
def test_the_nearer_account_scores_higher(claim: str, better: str, worse: str) -> None:
    assert best(claim, better) > best(claim, worse)


@pytest.mark.parametrize("slot", ["when", "how_many", "where", "who", "identity", "state", "none"])
def test_every_slot_gives_an_answer_and_a_score_between_0_and_1(slot: Slot) -> None:
    alignment = same_event(
        event("Ivan Petrov left Tarsk on 3 May."), event("Tea was sold."), slot=slot
    )
    assert 0.0 <= alignment.score <= 1.0
    assert alignment.answer is Answer.CANNOT_SAY


def test_the_slot_itself_gives_no_points() -> None:
    ours, theirs = (
        event("The shop in Orsun closed on 3 May 2011."),
        event("The pump in Velm broke on 3 May 2011."),
    )
    when = same_event(ours, theirs, slot="when")
    which = same_event(ours, theirs, slot="where")
    assert when.score < which.score


def test_another_day_counts_against_one_event_where_the_day_is_not_the_slot() -> None:
    ours = event("Ten people were injured in the fire in Orsun on 3 May 2011.")
    same = event("Nine people were injured in the fire in Orsun on 3 May 2011.")
    later = event("Nine people were injured in the fire in Orsun on 20 June 2011.")
    assert (
        same_event(ours, same, slot="how_many").score
        > same_event(ours, later, slot="how_many").score
    )


def test_other_doers_count_against_one_event() -> None:
    ours = event("The miners' union held a rally in Korrin on 1 May.")
    same = event("The miners' union held a rally in Korrin.")
    other = event("The Harvest party held a rally in Korrin.")
    assert same_event(ours, same, slot="when").score > same_event(ours, other, slot="when").score


def test_other_people_in_the_same_role_are_another_event() -> None:
    ours = event("Ivan Petrov was detained at the airport.")
    theirs = event("Anna Brook was detained at the airport.")
    assert same_event(ours, theirs, slot="when").answer is Answer.DOES_NOT_HOLD


def test_the_same_person_is_enough_where_states_are_compared() -> None:
    ours = event("Ivan Petrov is in custody.")
    theirs = event("Ivan Petrov paints houses.")
    assert same_event(ours, theirs, slot="state").answer is Answer.HOLDS
    assert same_event(ours, theirs, slot="when").answer is not Answer.HOLDS


def test_a_pronoun_carries_its_person_into_the_alignment() -> None:
    _, second = read(
        Text("t", "Osip Grell was held in May. He was released in June.", "en"), None
    ).events
    assert [name.span.quote for name in people(second)] == ["Osip Grell"]
    assert same_person(event("Osip Grell is free."), second) is Answer.HOLDS


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        ("Ivan Petrov left.", "Petrov left.", Answer.HOLDS),
        ("Ivan Petrov left.", "Anna Brook left.", Answer.DOES_NOT_HOLD),
        ("Ivan Petrov left.", "The crew left.", Answer.CANNOT_SAY),
    ],
)
def test_people_are_the_same_by_their_names(claim: str, evidence: str, expected: Answer) -> None:
    assert same_person(event(claim), event(evidence)) is expected


def test_similarity_decides_only_where_the_words_leave_it_open() -> None:
    ours, theirs = event("Ivan Petrov is in custody."), event("Ivan Petrov paints houses.")
    high = same_event(ours, theirs, slot="when", similar=lambda pairs: [0.9 for _ in pairs])
    low = same_event(ours, theirs, slot="when", similar=lambda pairs: [0.0 for _ in pairs])
    assert high.answer is Answer.HOLDS
    assert low.answer is Answer.CANNOT_SAY
    assert high.score > low.score


def test_similarity_across_scripts_is_not_asked_for() -> None:
    def never(pairs: object) -> list[float]:
        raise AssertionError("an English model says nothing about Russian")

    ours, theirs = (
        event("Мост через Сорну рухнул.", "ru"),
        event("The bridge over the Sorna collapsed."),
    )
    assert same_event(ours, theirs, slot="when", similar=never).answer is Answer.HOLDS
