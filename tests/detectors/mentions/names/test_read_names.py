"""Which words of a text are names of people and bodies, in nine languages, and which only look so."""

from __future__ import annotations

import time

import pytest

from detectors.mentions.names import read_names
from detectors.mentions.sentences import read_sentences
from detectors.types import Text


def names(body: str) -> list[tuple[str, str]]:
    text = Text("t", body)
    return [(name.span.quote, name.kind) for name in read_names(text, read_sentences(text))]


def people(body: str) -> list[str]:
    return [quote for quote, kind in names(body) if kind == "person"]


def bodies(body: str) -> list[str]:
    return [quote for quote, kind in names(body) if kind == "organisation"]


PEOPLE = [
    # English
    ("They met Vicram Rouzakhunov, whose family waited.", ["Vicram Rouzakhunov"]),
    ("U.S. Secretary of State Antony Blinken said so on Sunday.", ["Antony Blinken"]),
    ("President Kassym-Jomart Tokayev spoke.", ["Kassym-Jomart Tokayev"]),
    ("The engineer Khaled al-Mansouri agreed.", ["Khaled al-Mansouri"]),
    ("Remand register: Lantry, I. P., admitted 29 July.", ["Lantry, I. P."]),
    ("Civil register: Brasket, Luca, male, born 1961.", ["Brasket, Luca"]),
    ("It was signed by J. Vask and G. Molnay.", ["J. Vask", "G. Molnay"]),
    ("Saul Merrin left. Merrin never came back.", ["Saul Merrin", "Merrin"]),
    ("Saul's wife, Ada Merrin, wept.", ["Saul", "Ada Merrin"]),
    ("He Jianming was dismissed.", ["He Jianming"]),
    ("Mr. Brown told Mrs. Ilse Corran.", ["Brown", "Ilse Corran"]),
    ("Bekturov's sister Elena lives in Tarsk.", ["Elena"]),
    ("The sculptor Ludo Brenn, 43, was there.", ["Ludo Brenn"]),
    ("The poet Mary O'Brien read.", ["Mary O'Brien"]),
    ("Jan van der Berg came with Osama bin Laden.", ["Jan van der Berg", "Osama bin Laden"]),
    # Russian
    ("Бывший полицейский Карим Бектуров задержан.", ["Карим Бектуров"]),
    ("Паспорт на имя Дасаева Умара Рустамовича выдан.", ["Дасаева Умара Рустамовича"]),
    ("Гражданин соседней Кессии Умар Дасаев молчит.", ["Умар Дасаев"]),
    ("Справка: Ормонов Д. К., выезд 5 марта.", ["Ормонов Д. К."]),
    ("Защитил Г. Р. Абакумов, сотрудник академии.", ["Г. Р. Абакумов"]),
    ("Программист Арсен Текеев вернулся.", ["Арсен Текеев"]),
    ("Тихомолова в списках нет. Глеб Тихомолов молчит.", ["Тихомолова", "Глеб Тихомолов"]),
    ("Илью увезли утром, сказала мать Ильи Вешнякова.", ["Илью", "Ильи Вешнякова"]),
    ("Приговор вынесен чайханщику Жамшиду Юлдашеву, 43 лет.", ["Жамшиду Юлдашеву"]),
    ("Его знает Нодар Бериашвили.", ["Нодар Бериашвили"]),
    ("викрам рузахунов купил билет", []),
    # Ukrainian
    ("Вирок лісникові Остапу Гречуку скасовано.", ["Остапу Гречуку"]),
    ("Розповіла архітекторка Віра Лимар.", ["Віра Лимар"]),
    ("Вирок щодо Гречука О. М. скасовано.", ["Гречука О. М."]),
    ("Назар Дячук удома. Дячук мовчить.", ["Назар Дячук", "Дячук"]),
    # Kazakh and Kyrgyz
    ("Президент Қасым-Жомарт Тоқаев сөйледі.", ["Қасым-Жомарт Тоқаев"]),
    ("Мұғалім Айгерім Сейтқали келді.", ["Айгерім Сейтқали"]),
    ("Бақыт Нұрланов ұсталды. Нұрлановтың анасы келді.", ["Бақыт Нұрланов", "Нұрлановтың"]),
    ("Иши жок айдоочу Бакыт Эсенов кармалды.", ["Бакыт Эсенов"]),
    ("Мугалим Айгүл Токтобекова утту.", ["Айгүл Токтобекова"]),
    # Turkish
    ("Öğretmen Ahmet Yılmaz serbest.", ["Ahmet Yılmaz"]),
    ("Ahmet Yılmaz'ın avukatı Ayşe Kaya konuştu.", ["Ahmet Yılmaz", "Ayşe Kaya"]),
    ("Ahmet Yılmaz Ankara'da tutuklandı.", ["Ahmet Yılmaz"]),
    ("İşsiz Mehmet Demir konuştu.", ["Mehmet Demir"]),
    # Persian
    ("نسرین بهادری بازداشت شد.", ["نسرین بهادری"]),
    ("آقای مرتضوی گفت.", ["مرتضوی"]),
    ("کاوه مرتضوی آمد. مرتضوی گفت.", ["کاوه مرتضوی", "مرتضوی"]),
    ("وزیر خارجه محمدجواد ظریف سفر کرد.", ["محمدجواد ظریف"]),
    ("همسر فرهاد شکیبا پس از ملاقات گفت.", ["فرهاد شکیبا"]),
    # Arabic
    ("قال المهندس خالد المنصوري إن المنسوب مستقر.", ["خالد المنصوري"]),
    ("التقى محمد بن سلمان الوفد.", ["محمد بن سلمان"]),
    ("قال السيد المنصوري ذلك.", ["المنصوري"]),
    ("سافرت ليلى حداد أمس.", ["ليلى حداد"]),
    # Chinese
    ("县水务局局长何建明因工作失职被停职。", ["何建明"]),
    ("村民李守成自己拍摄。李守成本人没有手机。", ["李守成", "李守成"]),
    ("记者王芳采访了目击者刘小红。", ["王芳", "刘小红"]),
    ("湿地专家周远说。", ["周远"]),
    ("音乐家维克拉姆·鲁扎胡诺夫的家人说。", ["维克拉姆·鲁扎胡诺夫"]),
    ("欧阳娜教授表示反对。", ["欧阳娜"]),
    ("李先生说他不是记者。", ["李"]),
]

# What stands with a capital, or looks like a surname, and is nobody's name.
NOBODY = [
    "The police came on Monday, 1 May, and in December.",
    "Staff of the firm left. Pensioners lost their savings.",
    "He spoke Russian and English at Christmas.",
    "A Kyrgyz delegation arrived in Kazakhstan.",
    "The Dutch and German ambassadors met in Geneva.",
    "She lives on Lime Street, near Kestrel Bay.",
    "RIOTERS STORM THE SQUARE IN THE CAPITAL",
    "Tea-house keepers protested. Post-office workers joined.",
    "Волонтёры в эти списки не входят. Понятой молчит.",
    "Решение вступило в силу. Вид на жительство действителен.",
    "Автобус шёл из Тарска в Усть-Лагань через Ковыльный.",
    "Президент и Министр юстиции приехали в Москву.",
    "На улице Мира горит дом. В Каменогорье дождь.",
    "Волонтери прийшли. Площу перекрили у Києві.",
    "Қараша айында көпір жабылды. Алматыда жаңбыр жауды.",
    "Паспорт берилген. Бишкекте жаан жаады.",
    "Türk polisi geldi. Ankara'da Pazartesi günü kar yağdı.",
    "امید مردم به صلح است.",
    "این خبر در تهران منتشر شد.",
    "أمل الناس في السلام كبير.",
    "وصل الوفد إلى دمشق صباح اليوم.",
    "高度重视安全工作，时间已经过去。",
    "周一在北京举行会议，关于边境问题。",
    "任何人都可以参加，方法很简单。",
]

BODIES = [
    ("The Kyrgyz Interior Ministry said so.", ["Kyrgyz Interior Ministry"]),
    ("It was sold by the Institute of Soils.", ["Institute of Soils"]),
    ("NATO and the CSTO met.", ["NATO", "CSTO"]),
    ("The firm Oakline ran the scam.", ["Oakline"]),
    ("Delegates of the Harvest party met.", ["Harvest"]),
    ("The Regional Development Bank paid.", ["Regional Development Bank"]),
    ("Сотрудник фонда «Перспектива» молчит.", ["Перспектива"]),
    ("В заявлении «Северного канала» сказано.", ["Северного канала"]),
    ("Вирок скасував Верховний Суд.", ["Верховний Суд"]),
    ("سازمان اطلاعات اعلام کرد.", ["سازمان اطلاعات"]),
    ("قالت وزارة الداخلية ذلك.", ["وزارة الداخلية"]),
    ("江湾新闻频道报道。", ["江湾新闻频道"]),
]


@pytest.mark.parametrize(("body", "expected"), PEOPLE)
def test_people_are_read_by_their_names(body: str, expected: list[str]) -> None:
    assert people(body) == expected


@pytest.mark.parametrize("body", NOBODY)
def test_a_word_that_only_looks_like_a_name_is_nobody(body: str) -> None:
    assert people(body) == []


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_bodies_are_read_by_their_nouns(body: str, expected: list[str]) -> None:
    assert bodies(body) == expected


def test_forms_begin_with_the_likeliest_nominative() -> None:
    text = Text("t", "Выдан на имя Дасаева Умара Рустамовича.")
    (name,) = read_names(text, read_sentences(text))
    assert name.forms[0] == "umar rustamovič dasaev"


@pytest.mark.parametrize(
    "body",
    ["", "\x00", "\ud800 Ivan", "🙂 Ivan Petrov", "и\u0306ван", "\u202eاحمد", "I.", "«", "«А"],
)
def test_odd_bodies_are_read_without_complaint(body: str) -> None:
    text = Text("t", body)
    for name in read_names(text, read_sentences(text)):
        assert name.forms


@pytest.mark.parametrize(
    "unit", ["Ivan ", "Иванов, ", "«А ", "张伟", "维·", "خالد ", "A. ", "O'", "Ab-", "of The "]
)
def test_the_time_is_linear(unit: str) -> None:
    text = Text("t", unit * 20_000)
    sentences = read_sentences(text)
    began = time.process_time()
    read_names(text, sentences)
    assert time.process_time() - began < 8


INTRODUCED = [
    ("لم تحضر المعلمة السابقة هدى الشامي الجلسة.", "هدى الشامي"),
    ("قضت المحكمة بسجن الطبيب سامح الجندي سبع سنوات.", "سامح الجندي"),
    ("俄罗斯公民伊万·彼得罗夫被捕。", "伊万·彼得罗夫"),
    ("Шаршембиде Нурлан Токтогулов кармалды.", "Нурлан Токтогулов"),
]


@pytest.mark.parametrize(("body", "name"), INTRODUCED)
def test_a_trade_or_a_day_in_front_of_a_name_is_no_part_of_it(body: str, name: str) -> None:
    text = Text("t", body)
    assert name in [n.span.quote for n in read_names(text, read_sentences(text))]
