import pytest

from app.codebook import CODEBOOK
from app.explanations import (
    AGREEMENTS,
    CONFLICTS,
    Explained,
    conflict_sentence,
    corroboration_sentence,
    date_words,
    gap_words,
    indication_sentence,
)
from app.wordings import amount
from detectors.registry import installed
from detectors.types import (
    Basis,
    Corroboration,
    Document,
    Explanation,
    Fact,
    Finding,
    Indication,
    Source,
    Text,
)

TEXT = Text("e1", "The ticket was bought on 16 December.", "en")
SPAN = TEXT.span(0, 10)
MINISTRY = Explained("the Kyrgyz Interior Ministry")


def say(rule: str, *facts: Fact, source: Explained = MINISTRY) -> str:
    explanation = Explanation(rule, facts)
    return conflict_sentence(
        Finding("date-conflict", "date", 0.9, "certain", SPAN, SPAN, explanation), source
    )


def agree(rule: str, *facts: Fact) -> str:
    return corroboration_sentence(
        Corroboration("date-conflict", SPAN, SPAN, Explanation(rule, facts)), MINISTRY
    )


def test_a_date_conflict_says_both_dates_and_how_far_they_lie_apart() -> None:
    fact = Fact("ticket purchase", "2022-01-01/2022-01-10", "2021-12-16")
    assert say("disjoint-dates", fact) == (
        "The claim puts the ticket purchase between 1 and 10 January 2022; the Kyrgyz Interior "
        "Ministry puts it on 16 December 2021, 16 days earlier at least."
    )


@pytest.mark.parametrize(
    ("rule", "facts", "sentence"),
    [
        (
            "effect-before-cause",
            [Fact("effect", "2022-01-01", "2021-12-16")],
            "The claim puts what came first on 1 January 2022; the Kyrgyz Interior Ministry puts "
            "what followed from it on 16 December 2021, 16 days earlier.",
        ),
        (
            "reversed-order",
            [
                Fact("first in the evidence", "no date", "2013-04-21 14:05"),
                Fact("then in the evidence", "no date", "2013-04-21 15:20"),
            ],
            "The claim tells of one thing after the other; the Kyrgyz Interior Ministry puts what "
            "the claim tells as the later one on 21 April 2013 at 14:05, and the other on 21 April "
            "2013 at 15:20.",
        ),
        (
            "acted-after-death",
            [Fact("the same person", "2003-04-14", "2003-04-09")],
            "The claim has the same person act on 14 April 2003; by the Kyrgyz Interior Ministry "
            "the person had died on 9 April 2003.",
        ),
        (
            "acted-while-held",
            [Fact("the same person", "2003-04-14", "2003-04-09 to 2003-05-01")],
            "The claim has the same person act on 14 April 2003; by the Kyrgyz Interior Ministry "
            "the person was held from 9 April 2003 to 1 May 2003.",
        ),
        (
            "disjoint-dates",
            [Fact("buy", "2022-01-01", "2021-12-16")],
            "The claim puts the purchase on 1 January 2022; the Kyrgyz Interior Ministry puts it on "
            "16 December 2021, 16 days earlier.",
        ),
        (
            "disjoint-quantities",
            [Fact("duration", "18 month", "2.5 year")],
            "For the duration the claim gives 18 months, the Kyrgyz Interior Ministry 2.5 years.",
        ),
        (
            "bound-violated",
            [Fact("money", "200 or more usd", "12000 usd")],
            "For the money the claim gives 200 or more US dollars, the Kyrgyz Interior Ministry "
            "12,000 US dollars.",
        ),
        (
            "computed-turnout",
            [Fact("turnout", "71 percent", "47.0 percent")],
            "The claim gives a turnout of 71 percent; the figures of the Kyrgyz Interior Ministry "
            "give 47.0 percent.",
        ),
        (
            "other-doer",
            [Fact("doer", "someone", "Rouzakhunov")],
            "By the claim it was done by “someone”, by the Kyrgyz Interior Ministry by “Rouzakhunov”.",
        ),
        (
            "disjoint-places",
            [Fact("place", "Almaty", "Bishkek")],
            "The claim puts it at “Almaty”, the Kyrgyz Interior Ministry at “Bishkek”.",
        ),
        (
            "excluding-occupation",
            [Fact("employment", "unemployed", "musician")],
            "The claim gives “unemployed” as the employment; the Kyrgyz Interior Ministry says "
            "“musician”.",
        ),
        (
            "birth-year-differs",
            [Fact("age", "26", "1961")],
            "The claim gives 26 as the age; by the Kyrgyz Interior Ministry the year of birth is "
            "1961.",
        ),
        (
            "denied-attribute",
            [Fact("affiliation", "agent", "denied")],
            "The claim gives “agent” as the affiliation; the Kyrgyz Interior Ministry denies it.",
        ),
        (
            "other-name",
            [Fact("name", "Tomas Veld", "not Ivo Sarnek")],
            "The claim gives the name “Tomas Veld”; the Kyrgyz Interior Ministry says not “Ivo "
            "Sarnek”.",
        ),
        (
            "incompatible-states",
            [Fact("procedure", "convicted", "quashed")],
            "As to the outcome of the case, the claim says “convicted”, the Kyrgyz Interior Ministry "
            "“quashed”.",
        ),
        (
            "negated-claim",
            [Fact("detain", "negated", "asserted")],
            "The claim denies the detention; the Kyrgyz Interior Ministry tells of it.",
        ),
        (
            "negated-claim",
            [Fact("detain", "asserted", "negated")],
            "The claim tells of the detention; the Kyrgyz Interior Ministry denies it.",
        ),
        (
            "opposite-predicates",
            [Fact("comply/exceed", "asserted", "asserted")],
            "The claim tells of compliance, the Kyrgyz Interior Ministry of excess, which exclude "
            "each other.",
        ),
        (
            "acted-while-held",
            [Fact("the same person", "2009-08-02", "2009-07-29 16:20 to 2009-08-11")],
            "The claim has the same person act on 2 August 2009; by the Kyrgyz Interior Ministry the "
            "person was held from 29 July 2009 at 16:20 to 11 August 2009.",
        ),
        (
            "a-rule-of-a-stranger",
            [Fact("colour", "red", "blue")],
            "The claim has red for the colour; the Kyrgyz Interior Ministry has blue.",
        ),
        (
            "a-rule-of-a-stranger",
            [],
            "What the claim says here and what the Kyrgyz Interior Ministry says cannot both be so.",
        ),
    ],
)
def test_each_rule_has_its_sentence(rule: str, facts: list[Fact], sentence: str) -> None:
    assert say(rule, *facts) == sentence


def test_an_agreement_says_what_both_sides_say() -> None:
    assert agree("compatible-dates", Fact("arrival", "2022-01-02", "2022-01-01/2022-01-31")) == (
        "The claim puts the arrival on 2 January 2022, and the Kyrgyz Interior Ministry in January "
        "2022."
    )
    assert agree("a-rule-of-a-stranger") == "The Kyrgyz Interior Ministry tells the same."


def test_every_rule_of_every_installed_detector_has_a_sentence() -> None:
    known = CONFLICTS.keys() | AGREEMENTS.keys() | CODEBOOK.keys()
    unsaid = {(name, rule) for name, d in installed().items() for rule in d.rules - known}
    assert not unsaid


@pytest.mark.parametrize("rule", sorted(CONFLICTS))
@pytest.mark.parametrize(
    "fact",
    [
        Fact("event", "2022-01-01", "2021-12-16"),
        Fact("", "", ""),
        Fact("{what}", "{claimed}", "{}"),
        Fact("dead", "164", "225"),
    ],
)
def test_no_value_breaks_a_sentence(rule: str, fact: Fact) -> None:
    for facts in ((), (fact,), (fact, fact)):
        sentence = say(rule, *facts)
        assert sentence[0] == sentence[0].upper()
        assert sentence.endswith(".")
        assert "Interior Ministry" in sentence


@pytest.mark.parametrize("rule", sorted(AGREEMENTS))
def test_an_agreement_is_a_sentence_with_its_source(rule: str) -> None:
    for facts in ((), (Fact("buy", "2022-01-02", "2022-01-02"),)):
        sentence = agree(rule, *facts)
        assert sentence.endswith(".")
        assert "Interior Ministry" in sentence


@pytest.mark.parametrize(
    ("described", "words"),
    [
        ("60 or more dead", "60 or more dead"),
        ("1 month", "1 month"),
        ("12000 barrel per day", "12,000 barrels per day"),
        ("about 35000 kzt", "about 35,000 tenge"),
        ("27.4 km", "27.4 km"),
        ("2600–3000 people", "2600–3000 people"),
        ("12345.5 km", "12345.5 km"),
    ],
)
def test_an_amount_is_written_with_its_unit(described: str, words: str) -> None:
    assert amount(described) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2021-12-16", "on 16 December 2021"),
        ("2022-01-01/2022-01-10", "between 1 and 10 January 2022"),
        ("2022-01-28/2022-02-03", "between 28 January and 3 February 2022"),
        ("2021-12-28/2022-01-03", "between 28 December 2021 and 3 January 2022"),
        ("2022-01-01/2022-01-31", "in January 2022"),
        ("2022-02-01/2022-03-31", "between February 2022 and March 2022"),
        ("2022-01-01/2022-12-31", "in 2022"),
        ("2021-01-01/2022-12-31", "in 2021 to 2022"),
        ("../2022-01-10", "on or before 10 January 2022"),
        ("2022-01-10/..", "on or after 10 January 2022"),
        ("../..", "at a time that is not said"),
        ("2022-01-10 14:05", "on 10 January 2022 at 14:05"),
        ("14:05", "at 14:05"),
        ("no date", "at a time that is not said"),
        ("2022-02-30", "at a time that is not said"),
        ("9999-12-31", "on 31 December 9999"),
        ("9999-12-01/9999-12-31", "in December 9999"),
    ],
)
def test_dates_are_said_as_people_say_them(value: str, words: str) -> None:
    assert date_words(value) == words


@pytest.mark.parametrize(
    ("claimed", "found", "words"),
    [
        ("2022-01-01", "2021-12-16", "16 days earlier"),
        ("2022-01-01", "2022-01-02", "one day later"),
        ("2022-01-01/2022-01-10", "2021-12-16", "16 days earlier at least"),
        ("2022-01-01", "../2021-12-16", "16 days earlier at least"),
        ("2022-01-01", "2022-01-01", ""),
        ("2022-01-01/..", "2022-02-01", ""),
        ("164", "225", ""),
    ],
)
def test_the_gap_is_said_only_where_there_is_one(claimed: str, found: str, words: str) -> None:
    assert gap_words(claimed, found) == words


@pytest.mark.parametrize(
    ("document", "name"),
    [
        (Document(TEXT, source=Source("Kyrgyz Interior Ministry")), "the Kyrgyz Interior Ministry"),
        (Document(TEXT, source=Source("The Hague District Court")), "The Hague District Court"),
        (Document(TEXT, source=Source("Kloop")), "Kloop"),
        (Document(TEXT, source=Source("Washington Post")), "the Washington Post"),
        (Document(TEXT, source=Source("МВД Киргизии")), "МВД Киргизии"),
        (Document(TEXT, source=Source(None, "record")), "a primary record"),
        (Document(TEXT, source=Source(None, "other")), "the evidence"),
        (Document(TEXT), "the evidence"),
        (Document(TEXT, attributed_to="relatives"), "the evidence, attributed to relatives,"),
    ],
)
def test_a_source_is_spoken_of_by_what_is_known_of_it(document: Document, name: str) -> None:
    assert Explained.of(document).name == name


@pytest.mark.parametrize(
    ("basis", "note", "sentence"),
    [
        (
            "claim_text",
            "matches the documented indicator “Visible or documented injury”",
            "What the claim says matches the documented indicator “Visible or documented injury”.",
        ),
        (
            "observation",
            "bruised face.",
            "What a person saw or heard matches the documented indicator “Visible or documented "
            "injury”: bruised face.",
        ),
        (
            "evidence_text",
            "",
            "What the Kyrgyz Interior Ministry says matches the documented indicator “Visible or "
            "documented injury”.",
        ),
    ],
)
def test_an_indicator_is_told_as_a_match_and_never_as_a_fact(
    basis: Basis, note: str, sentence: str
) -> None:
    sign = Indication("coercion-indicators", "visible_injury", "strong", basis, None, note, "V")
    assert indication_sentence(sign, MINISTRY) == sentence


def test_an_indicator_outside_the_codebook_is_told_by_its_id() -> None:
    sign = Indication("strangers", "odd_light", "weak", "metadata", None, "", "M")
    assert indication_sentence(sign, None) == (
        "What is known of the broadcast matches the documented indicator “odd light”."
    )
