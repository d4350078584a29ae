"""The order that a text states between its events."""

from __future__ import annotations

import pytest

from detectors.mentions.reading import read
from detectors.types import Text


def relations(body: str, language: str) -> list[tuple[str, str, bool]]:
    return [
        (r.first.clause.quote, r.then.clause.quote, r.causal)
        for r in read(Text("t", body, language), None).relations
    ]


@pytest.mark.parametrize(
    ("language", "body", "first", "then", "causal"),
    [
        ("en", "The bakery was fined after it ignored a warning.", "after it ignored a warning", "The bakery was fined", False),
        ("en", "The mayor stepped down before anyone spoke of an audit.", "The mayor stepped down", "before anyone spoke of an audit", False),
        ("en", "Guards fired only when the crowd had thrown stones.", "only when the crowd had thrown stones", "Guards fired", False),
        ("en", "Gas was cut only after residents had blocked the road.", "only after residents had blocked the road", "Gas was cut", False),
        ("en", "The square was closed because protesters burned tyres.", "because protesters burned tyres", "The square was closed", True),
        ("en", "Recruiters met him abroad and then bought his ticket.", "Recruiters met him abroad", "then bought his ticket", False),
        ("en", "The pumps stopped. Then the town was flooded.", "The pumps stopped", "Then the town was flooded", False),
        ("en", "After the explosion, the road was closed.", "After the explosion", "the road was closed", False),
        ("en", "Before the doors were opened, the alarm had been ringing.", "the alarm had been ringing", "Before the doors were opened", False),
        ("en", "Having heard the verdict, the clerk asked for mercy.", "Having heard the verdict", "the clerk asked for mercy", False),
        ("ru", "Сначала убрали ячмень и только потом взялись за пшеницу.", "Сначала убрали ячмень", "только потом взялись за пшеницу", False),
        ("ru", "Мэр вернулся, после того как суд отменил решение.", "после того как суд отменил решение", "Мэр вернулся", False),
        ("ru", "Площадь закрыли, потому что митингующие жгли шины.", "потому что митингующие жгли шины", "Площадь закрыли", True),
        ("ru", "Услышав приговор, Рябинкин попросил о помиловании.", "Услышав приговор", "Рябинкин попросил о помиловании", False),
        ("ru", "После освобождения альпинист дал интервью.", "После освобождения", "альпинист дал интервью", False),
        ("uk", "Площу перекрили, бо мітингувальники палили шини.", "бо мітингувальники палили шини", "Площу перекрили", True),
        ("uk", "Лише після того як поліція перекрила площу, люди запалили шини.", "Лише після того як поліція перекрила площу", "люди запалили шини", False),
        ("kk", "Көпір құлағаннан кейін жол жабылды.", "Көпір құлағаннан кейін", "жол жабылды", False),
        ("tr", "Köprü çöktükten sonra yol kapatıldı.", "Köprü çöktükten sonra", "yol kapatıldı", False),
        ("fa", "پس از انفجار در معدن، جاده بسته شد.", "پس از انفجار در معدن", "جاده بسته شد", False),
        ("ar", "بعد انهيار الجسر أغلق الطريق.", "بعد انهيار الجسر", "أغلق الطريق", False),
        ("zh", "大桥坍塌之后，公路被封锁。", "大桥坍塌之后", "公路被封锁", False),
    ],
)  # fmt: skip
def test_the_words_say_what_came_first(
    language: str, body: str, first: str, then: str, causal: bool
) -> None:
    assert (first, then, causal) in relations(body, language)


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "The bakery was closed and the shop was fined."),
        ("en", "When the bus arrived, the passengers were asleep."),
        ("en", "He has lived here since 2012."),
        ("ru", "Пекарню закрыли, а магазин оштрафовали."),
    ],
)
def test_mere_company_is_no_order(language: str, body: str) -> None:
    assert relations(body, language) == []


def test_an_insertion_does_not_hide_what_came_then() -> None:
    body = (
        "Сначала смена покинула забой, и лишь потом, убедившись, что людей нет, "
        "диспетчер отключил вентиляцию."
    )
    assert any(
        first == "Сначала смена покинула забой" and then.endswith("диспетчер отключил вентиляцию")
        for first, then, _ in relations(body, "ru")
    )


# What came first, what came then: a word of each.
STATED = [
    ("en", "Police opened fire only after stones were thrown.", "thrown", "fire"),
    ("en", "The strike led to the closure of the factory.", "strike", "closure"),
    ("en", "The strike forced the owner to close the factory.", "strike", "close"),
    ("en", "The arrest was a response to the attack on the bank.", "attack", "arrest"),
    ("en", "The closure of the factory followed the strike.", "strike", "closure"),
    ("en", "The fire preceded the explosion at the warehouse.", "fire", "explosion"),
    (
        "en",
        "It was not until the dam burst that the villagers were evacuated.",
        "burst",
        "evacuated",
    ),
    ("en", "The villagers were not evacuated until the dam had burst.", "burst", "evacuated"),
    ("en", "The riot was triggered by the arrest of the poet.", "arrest", "riot"),
    ("en", "The arrest of the poet triggered the riot.", "arrest", "riot"),
    ("en", "As a result of the explosion the bridge collapsed.", "explosion", "collapsed"),
    ("en", "When police arrived, the warehouse was already burning.", "burning", "arrived"),
    ("en", "By the time police arrived, the warehouse had burned down.", "burned", "arrived"),
    ("en", "The crowd attacked the court, prompting the guards to open fire.", "attacked", "fire"),
    ("en", "Two days after the flood the council repaired the dyke.", "flood", "repaired"),
    ("ru", "Полиция открыла огонь после того, как толпа начала бросать камни.", "бросать", "огонь"),
    ("ru", "Забастовка вынудила владельца закрыть завод.", "Забастовка", "закрыть"),
    ("ru", "Арест поэта стал ответом на нападение на банк.", "нападение", "Арест"),
    ("ru", "Закрытие завода последовало за забастовкой.", "забастовкой", "Закрытие"),
    ("ru", "Пожар предшествовал взрыву на складе.", "Пожар", "взрыву"),
    ("ru", "Взрыву на складе предшествовал пожар.", "пожар", "Взрыву"),
    ("ru", "Город получил согласие прихода до сноса часовни.", "согласие", "сноса"),
    ("ru", "Он признался ещё до обыска.", "признался", "обыска"),
    ("ru", "Мэр ушёл в отставку за два дня до проверки.", "отставку", "проверки"),
    ("ru", "Беспорядки были спровоцированы арестом поэта.", "арестом", "Беспорядки"),
    ("ru", "В результате взрыва рухнул мост.", "взрыва", "рухнул"),
    ("ru", "К приезду полиции склад уже сгорел.", "сгорел", "приезду"),
    ("ru", "Пока плотину не прорвало, жителей не эвакуировали.", "прорвало", "эвакуировали"),
    ("ru", "Не дождавшись решения суда, власти снесли дом.", "снесли", "решения"),
    ("uk", "Завод закрили через страйк.", "страйк", "закрили"),
    ("uk", "Заворушення були спровоковані арештом поета.", "арештом", "Заворушення"),
    ("uk", "Коли приїхала поліція, склад уже горів.", "горів", "приїхала"),
    ("uk", "Мешканців евакуювали лише тоді, коли прорвало дамбу.", "прорвало", "евакуювали"),
    ("kk", "Полиция тобыр тас лақтырғаннан кейін оқ атты.", "лақтырғаннан", "атты"),
    ("kk", "Ереуіл зауыттың жабылуына әкелді.", "Ереуіл", "жабылуына"),
    ("kk", "Үкімді естіп, ол кешірім сұрады.", "Үкімді", "кешірім"),
    ("ky", "Иш таштоо заводдун жабылышына алып келди.", "таштоо", "жабылышына"),
    ("ky", "Өкүмдү уккандан кийин гана ал кечирим сурады.", "Өкүмдү", "кечирим"),
    ("tr", "Grev fabrikanın kapanmasına yol açtı.", "Grev", "kapanmasına"),
    ("tr", "Kararı duyunca af istedi.", "Kararı", "af"),
    ("tr", "Önce kalabalık taş attı, ardından polis ateş açtı.", "attı", "ateş"),
    ("tr", "Polis geldiğinde depo çoktan yanmıştı.", "yanmıştı", "geldiğinde"),
    ("zh", "因为罢工，工厂被关闭。", "罢工", "关闭"),
    ("zh", "罢工导致工厂关闭。", "罢工", "关闭"),
    ("zh", "大坝决口后，村民才被疏散。", "决口", "疏散"),
    ("zh", "警方赶到时，仓库已经着火。", "着火", "赶到"),
    ("fa", "پلیس پس از آنکه جمعیت سنگ پرتاب کرد تیراندازی کرد.", "پرتاب", "تیراندازی"),
    ("fa", "اعتصاب باعث تعطیلی کارخانه شد.", "اعتصاب", "تعطیلی"),
    ("ar", "أدى الإضراب إلى إغلاق المصنع.", "الإضراب", "إغلاق"),
    ("ar", "أولا رشق الحشد الحجارة ثم أطلقت الشرطة النار.", "رشق", "النار"),
    ("ar", "لم يطلب العفو إلا بعد سماع الحكم.", "الحكم", "العفو"),
]


@pytest.mark.parametrize(("language", "body", "first", "then"), STATED)
def test_verbs_phrases_and_verb_forms_say_what_came_first(
    language: str, body: str, first: str, then: str
) -> None:
    found = read(Text("t", body, language), None)

    def clause_of(word: str) -> str:
        at = body.index(word)
        holding = [e.clause for e in found.events if e.clause.start <= at < e.clause.end]
        return min(holding, key=lambda c: c.end - c.start).quote

    orders = {(r.first.clause.quote, r.then.clause.quote) for r in found.relations}
    assert (clause_of(first), clause_of(then)) in orders
    assert (clause_of(then), clause_of(first)) not in orders


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "Soldiers forced the villagers to leave."),
        ("en", "When the flood came, the mayor was in the capital."),
        ("en", "The deputy followed the minister into the hall."),
        ("ru", "Солдаты вынудили жителей уехать."),
        ("ru", "Его избили до смерти."),
        ("ru", "Магазин работает от рассвета до заката."),
        ("uk", "Вони перейшли через кордон."),
        ("uk", "Через годину приїхала поліція."),
        ("tr", "Okul bakanlığınca açıldı."),
        ("zh", "警方关闭了工厂。"),
    ],
)  # fmt: skip
def test_what_only_looks_like_an_order_states_none(language: str, body: str) -> None:
    assert relations(body, language) == []


def test_an_insertion_leaves_the_relative_clause_whole() -> None:
    body = "It was General Voskan who, on 17 June, signed the order."
    signed = next(e for e in read(Text("t", body, "en"), None).events if "sign" in e.concepts)
    assert signed.doer is not None
    assert "Voskan" in signed.doer.span.quote
    assert [d.span.quote for d in signed.dates] == ["17 June"]


def test_the_name_of_an_outlet_plans_nothing() -> None:
    body = "Поэт дал интервью газете «Завтра»."
    assert all(e.polarity == "asserted" for e in read(Text("t", body, "ru"), None).events)
