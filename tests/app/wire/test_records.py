from app.wire import Record, render


def test_a_record_becomes_a_sentence_with_the_place_of_each_field() -> None:
    record = Record(
        event="ticket purchase",
        who="Vicram Ruzakhunov",
        when="2021-12-16",
        where="Bishkek",
        what="one-way ticket",
        amount="$200",
    )
    body, places = render(record)
    assert body == (
        "ticket purchase by Vicram Ruzakhunov on 2021-12-16 in Bishkek: one-way ticket, $200."
    )
    for name, (start, end) in places.items():
        assert body[start:end] == getattr(record, name)


def test_fields_that_are_not_given_leave_no_trace() -> None:
    assert render(Record(when="16 декабря")) == ("16 декабря.", {"when": (0, 10)})
    assert render(Record(who="A", where="B"))[0] == "A in B."
