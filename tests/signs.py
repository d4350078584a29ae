"""Pairs that differ in sign: denied, denied twice, repeated, planned, supposed, demanded, changed later.

Each row: kind, language of the claim, claim, language of the evidence, evidence, and whether any conflict
is to be found. Claims are said on 10 May 2021 by Channel Nine, evidence is published two days later.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """One pair with the answer that is right."""

    kind: str
    claim_language: str
    claim: str
    language: str
    evidence: str
    conflict: bool
    todo: str = ""


def _rows(kind: str, conflict: bool, *told: tuple[str, str, str, str]) -> list[Row]:
    return [Row(kind, a, claim, b, found, conflict) for a, claim, b, found in told]


ROWS: list[Row] = [
    *_rows(
        "denied by somebody",
        True,
        ("en", "Adam Brenn signed the confession.", "en", "Adam Brenn denied that he had signed the confession."),
        ("en", "The police beat the detained students.", "en", "The police deny beating the detained students."),
        ("ru", "Игорь Бельский подписал признание.", "ru", "Игорь Бельский опроверг, что подписал признание."),
        ("ru", "Полиция избила задержанных студентов.", "ru", "В полиции отрицают, что избили задержанных студентов."),
        ("uk", "Ігор Бельський підписав зізнання.", "uk", "Ігор Бельський заперечив, що підписав зізнання."),
        ("kk", "Адам Бренн келісімшартқа қол қойды.", "kk", "Адам Бренн келісімшартқа қол қойғанын жоққа шығарды."),
        ("ky", "Адам Бренн келишимге кол койду.", "ky", "Адам Бренн келишимге кол койгонун четке какты."),
        ("tr", "Adam Brenn sözleşmeyi imzaladı.", "tr", "Adam Brenn sözleşmeyi imzaladığını yalanladı."),
        ("fa", "آدام برن قرارداد را امضا کرد.", "fa", "آدام برن امضای قرارداد را تکذیب کرد."),
        ("ar", "وقّع آدم برن العقد.", "ar", "نفى آدم برن أنه وقّع العقد."),
        ("zh", "亚当·布伦签署了合同。", "zh", "亚当·布伦否认签署了合同。"),
        ("en", "Igor Belsky signed the confession.", "ru", "Игорь Бельский опроверг, что подписал признание."),
    ),
    *_rows(
        "denied twice",
        False,
        ("en", "Adam Brenn signed the confession.", "en", "Adam Brenn did not deny that he had signed the confession."),
        ("en", "Adam Brenn signed the confession.", "en", "Adam Brenn never denied having signed the confession."),
        ("ru", "Игорь Бельский подписал признание.", "ru", "Игорь Бельский не отрицает, что подписал признание."),
        ("ru", "Игорь Бельский подписал признание.", "ru", "Игорь Бельский не стал отрицать, что подписал признание."),
        ("uk", "Ігор Бельський підписав зізнання.", "uk", "Ігор Бельський не заперечує, що підписав зізнання."),
        ("kk", "Адам Бренн келісімшартқа қол қойды.", "kk", "Адам Бренн келісімшартқа қол қойғанын жоққа шығармады."),
        ("ky", "Адам Бренн келишимге кол койду.", "ky", "Адам Бренн келишимге кол койгонун четке какпады."),
        ("tr", "Adam Brenn sözleşmeyi imzaladı.", "tr", "Adam Brenn sözleşmeyi imzaladığını yalanlamadı."),
        ("fa", "آدام برن قرارداد را امضا کرد.", "fa", "آدام برن امضای قرارداد را تکذیب نکرد."),
        ("ar", "وقّع آدم برن العقد.", "ar", "لم ينف آدم برن أنه وقّع العقد."),
        ("zh", "亚当·布伦签署了合同。", "zh", "亚当·布伦没有否认签署了合同。"),
        ("en", "The guards informed the family.", "en", "The guards denied that they had failed to inform the family."),
        ("ru", "Охрана сообщила семье.", "ru", "Охрана опровергла, что не сообщила семье."),
    ),
    *_rows(
        "the denial of a denial of one's own",
        False,
        ("en", "The interview was not staged, Channel Nine says.", "en", "Channel Nine denies that the interview was staged."),
        ("en", "Channel Nine denies that the interview was staged.", "en", "The interview was not staged, the channel insists."),
        ("ru", "Девятый канал утверждает, что интервью не было постановочным.", "ru", "Девятый канал опроверг, что интервью было постановочным."),
        ("ru", "Полиция не применяла газ.", "ru", "В полиции опровергли применение газа."),
        ("uk", "Поліція не застосовувала газ.", "uk", "У поліції заперечили, що застосовували газ."),
        ("kk", "Полиция газ қолданған жоқ.", "kk", "Полиция газ қолданғанын жоққа шығарды."),
        ("ky", "Милиция газ колдонгон жок.", "ky", "Милиция газ колдонгонун четке какты."),
        ("tr", "Polis gaz kullanmadı.", "tr", "Polis gaz kullandığını yalanladı."),
        ("fa", "پلیس از گاز استفاده نکرد.", "fa", "پلیس استفاده از گاز را تکذیب کرد."),
        ("ar", "لم تستخدم الشرطة الغاز.", "ar", "نفت الشرطة أنها استخدمت الغاز."),
        ("zh", "警方没有使用催泪瓦斯。", "zh", "警方否认使用催泪瓦斯。"),
    ),
    *_rows(
        "denied, and told all the same",
        True,
        ("en", "The police did not use gas at the bridge.", "en", "The police deny it, but the police used gas at the bridge, four doctors say."),
        ("ru", "Полиция не применяла газ у моста.", "ru", "Вопреки опровержениям, полиция применяла газ у моста, говорят врачи."),
        ("uk", "Поліція не застосовувала газ біля мосту.", "uk", "Поліція застосовувала газ біля мосту, кажуть лікарі."),
        ("tr", "Polis köprüde gaz kullanmadı.", "tr", "Polis köprüde gaz kullandı, diyor doktorlar."),
        ("zh", "警方在桥上没有使用催泪瓦斯。", "zh", "医生说，警方在桥上使用了催泪瓦斯。"),
        ("en", "The police did not use gas at the bridge.", "ru", "Полиция применяла газ у моста, подтвердили врачи."),
    ),
    *_rows(
        "repeated with its source",
        False,
        ("en", "The guards shot at the bus on 3 May.", "en", "The guards shot at the bus on 3 May, Channel Nine reported, citing the ministry."),
        ("en", "Nobody was hurt on the bridge.", "en", "According to Channel Nine, nobody was hurt on the bridge."),
        ("ru", "Охрана стреляла по автобусу 3 мая.", "ru", "По сообщению Девятого канала, охрана стреляла по автобусу 3 мая."),
        ("ru", "На мосту никто не пострадал.", "ru", "Девятый канал сообщил, что на мосту никто не пострадал."),
        ("uk", "На мосту ніхто не постраждав.", "uk", "За повідомленням Дев'ятого каналу, на мосту ніхто не постраждав."),
        ("kk", "Көпірде ешкім зардап шеккен жоқ.", "kk", "Тоғызыншы арнаның хабарлауынша, көпірде ешкім зардап шеккен жоқ."),
        ("tr", "Köprüde kimse yaralanmadı.", "tr", "Dokuzuncu Kanal'a göre köprüde kimse yaralanmadı."),
        ("fa", "کسی روی پل آسیب ندید.", "fa", "به گزارش شبکه نه، کسی روی پل آسیب ندید."),
        ("ar", "لم يُصب أحد على الجسر.", "ar", "وفقاً للقناة التاسعة، لم يُصب أحد على الجسر."),
        ("zh", "桥上无人受伤。", "zh", "据第九频道报道，桥上无人受伤。"),
    ),
    *_rows(
        "planned, and something else happened",
        False,
        ("en", "The road was opened on 8 May.", "en", "The road was to be opened on 2 May, the ministry had promised."),
        ("en", "The court released the editor.", "en", "The court was not going to release the editor, his lawyer had feared."),
        ("ru", "Дорогу открыли 8 мая.", "ru", "Дорогу собирались открыть 2 мая, обещало министерство."),
        ("ru", "Суд отпустил редактора.", "ru", "Суд не собирался отпускать редактора, опасался адвокат."),
        ("uk", "Дорогу відкрили 8 травня.", "uk", "Дорогу планували відкрити 2 травня."),
        ("kk", "Жол 8 мамырда ашылды.", "kk", "Жолды 2 мамырда ашу жоспарланған еді."),
        ("ky", "Жол 8-майда ачылды.", "ky", "Жолду 2-майда ачуу пландалган."),
        ("tr", "Yol 8 Mayıs'ta açıldı.", "tr", "Yolun 2 Mayıs'ta açılması planlanıyordu."),
        ("fa", "جاده در ۸ مه باز شد.", "fa", "قرار بود جاده در ۲ مه باز شود."),
        ("ar", "افتُتح الطريق في 8 مايو.", "ar", "كان من المقرر افتتاح الطريق في 2 مايو."),
        ("zh", "公路于5月8日开通。", "zh", "公路原计划5月2日开通。"),
    ),
    *_rows(
        "supposed or demanded",
        False,
        ("en", "The mayor signed the contract.", "en", "If the mayor had not signed the contract, the firm would have left."),
        ("en", "The mayor signed the contract.", "en", "Residents demanded that the mayor should not sign the contract."),
        ("ru", "Мэр подписал контракт.", "ru", "Если бы мэр не подписал контракт, фирма бы ушла."),
        ("ru", "Мэр подписал контракт.", "ru", "Жители требовали, чтобы мэр не подписывал контракт."),
        ("uk", "Мер підписав контракт.", "uk", "Якби мер не підписав контракт, фірма пішла б."),
        ("kk", "Әкім келісімшартқа қол қойды.", "kk", "Егер әкім келісімшартқа қол қоймаса, фирма кетер еді."),
        ("ky", "Мэр келишимге кол койду.", "ky", "Эгер мэр келишимге кол койбосо, фирма кетмек."),
        ("tr", "Belediye başkanı sözleşmeyi imzaladı.", "tr", "Belediye başkanı sözleşmeyi imzalamasaydı şirket giderdi."),
        ("fa", "شهردار قرارداد را امضا کرد.", "fa", "اگر شهردار قرارداد را امضا نمی‌کرد، شرکت می‌رفت."),
        ("ar", "وقّع رئيس البلدية العقد.", "ar", "لو لم يوقّع رئيس البلدية العقد لرحلت الشركة."),
        ("zh", "市长签署了合同。", "zh", "如果市长没有签署合同，公司就会离开。"),
    ),
    *_rows(
        "changed later",
        False,
        ("en", "The editor Pavel Brenn is in custody.", "en", "The editor Pavel Brenn was released on 11 May."),
        ("en", "The bridge is closed.", "en", "The bridge was reopened on 12 May."),
        ("ru", "Редактор Павел Бренн находится под стражей.", "ru", "Редактора Павла Бренна освободили 11 мая."),
        ("ru", "Мост закрыт.", "ru", "Двенадцатого мая мост снова открыли."),
        ("uk", "Редактор Павло Бренн перебуває під вартою.", "uk", "Редактора Павла Бренна звільнили 11 травня."),
        ("kk", "Редактор Павел Бренн қамауда отыр.", "kk", "Редактор Павел Бренн 11 мамырда босатылды."),
        ("ky", "Редактор Павел Бренн камакта.", "ky", "Редактор Павел Бренн 11-майда бошотулду."),
        ("tr", "Editör Pavel Brenn tutuklu.", "tr", "Editör Pavel Brenn 11 Mayıs'ta tahliye edildi."),
        ("fa", "پاول برن در زندان است.", "fa", "پاول برن در ۱۱ مه آزاد شد."),
        ("ar", "بافل برن في السجن.", "ar", "أُفرج عن بافل برن في 11 مايو."),
        ("zh", "编辑林海仍被关押。", "zh", "编辑林海5月11日获释。"),
    ),
    *_rows(
        "planned or threatened, in another slot",
        False,
        ("en", "The ministry spent 12 million euros on the bridge at Velm.", "en", "The ministry had planned to spend 20 million euros on the bridge at Velm."),
        ("ru", "Министерство потратило на мост в Вельме 12 миллионов евро.", "ru", "Министерство планировало потратить на мост в Вельме 20 миллионов евро."),
        ("uk", "Міністерство витратило на міст у Вельмі 12 мільйонів євро.", "uk", "Міністерство планувало витратити на міст у Вельмі 20 мільйонів євро."),
        ("tr", "Bakanlık Velm köprüsüne 12 milyon avro harcadı.", "tr", "Bakanlık Velm köprüsüne 20 milyon avro harcamayı planlıyordu."),
        ("zh", "该部为韦尔姆大桥花费了1200万欧元。", "zh", "该部原计划为韦尔姆大桥花费2000万欧元。"),
        ("en", "Lena Orsk performed in Tarvo on 3 May.", "en", "Lena Orsk was to perform in Molo on 3 May."),
        ("ru", "Лена Орская выступила 3 мая в Тарво.", "ru", "Лена Орская собиралась выступить 3 мая в Моло."),
        ("en", "The pilot Jan Velm is at liberty.", "en", "The pilot Jan Velm could be arrested if he comes back, the prosecutor warned."),
        ("ru", "Лётчик Ян Вельм на свободе.", "ru", "Лётчику Яну Вельму грозит арест, если он вернётся, предупредил прокурор."),
        ("en", "The climber Ada Rook is alive.", "en", "Ada Rook would have died if the helicopter had come an hour later."),
        ("ru", "Альпинистка Ада Рук жива.", "ru", "Ада Рук погибла бы, если бы вертолёт прилетел на час позже."),
        ("en", "The editor Pavel Brenn is in custody.", "en", "The union demands that the editor Pavel Brenn be released."),
        ("ru", "Редактор Павел Бренн находится под стражей.", "ru", "Союз требует освободить редактора Павла Бренна."),
        ("uk", "Редактор Павло Бренн перебуває під вартою.", "uk", "Спілка вимагає звільнити редактора Павла Бренна."),
        ("tr", "Editör Pavel Brenn tutuklu.", "tr", "Sendika, editör Pavel Brenn'in serbest bırakılmasını talep ediyor."),
        ("fa", "پاول برن در زندان است.", "fa", "اتحادیه خواستار آزادی پاول برن شد."),
        ("ar", "بافل برن في السجن.", "ar", "طالبت النقابة بالإفراج عن بافل برن."),
        ("zh", "编辑林海仍被关押。", "zh", "工会要求释放编辑林海。"),
        ("kk", "Редактор Павел Бренн қамауда отыр.", "kk", "Кәсіподақ редактор Павел Бреннді босатуды талап етті."),
        ("ky", "Редактор Павел Бренн камакта.", "ky", "Кесиптик бирлик редактор Павел Бреннди бошотууну талап кылды."),
    ),
    *_rows(
        "told first, then called untrue",
        True,
        ("en", "The climber Ada Rook is dead.", "en", "Channel Nine said that Ada Rook was dead. Ada Rook is alive, her brother says."),
        ("ru", "Альпинистка Ада Рук погибла.", "ru", "Девятый канал сообщил, что Ада Рук погибла. Ада Рук жива, говорит её брат."),
        ("en", "The mayor Karl Osten signed the lease of the harbour.", "en", "Reports that Karl Osten signed the lease of the harbour are false."),
        ("ru", "Мэр Карл Остен подписал аренду порта.", "ru", "Сообщения о том, что Карл Остен подписал аренду порта, не соответствуют действительности."),
        ("en", "The mayor Karl Osten signed the lease of the harbour.", "en", "It is not true that Karl Osten signed the lease of the harbour."),
        ("ru", "Мэр Карл Остен подписал аренду порта.", "ru", "Неправда, что Карл Остен подписал аренду порта."),
        ("uk", "Мер Карл Остен підписав оренду порту.", "uk", "Неправда, що Карл Остен підписав оренду порту."),
        ("tr", "Belediye başkanı Karl Osten liman sözleşmesini imzaladı.", "tr", "Karl Osten'in liman sözleşmesini imzaladığı doğru değil."),
        ("zh", "市长卡尔·奥斯滕签署了港口合同。", "zh", "卡尔·奥斯滕签署港口合同的说法不属实。"),
        ("ar", "وقّع كارل أوستن عقد الميناء.", "ar", "ليس صحيحاً أن كارل أوستن وقّع عقد الميناء."),
        ("fa", "کارل اوستن قرارداد بندر را امضا کرد.", "fa", "این که کارل اوستن قرارداد بندر را امضا کرد درست نیست."),
    ),
    *_rows(
        "called untrue that it did not",
        False,
        ("en", "The mayor Karl Osten signed the lease of the harbour.", "en", "It is not true that Karl Osten did not sign the lease of the harbour."),
        ("ru", "Мэр Карл Остен подписал аренду порта.", "ru", "Неправда, что Карл Остен не подписал аренду порта."),
        ("en", "The mayor Karl Osten signed the lease of the harbour.", "en", "There is no doubt that Karl Osten signed the lease of the harbour."),
        ("ru", "Мэр Карл Остен подписал аренду порта.", "ru", "Нет сомнений, что Карл Остен подписал аренду порта."),
        ("en", "The mayor Karl Osten signed the lease of the harbour.", "en", "Nobody denies that Karl Osten signed the lease of the harbour."),
        ("ru", "Мэр Карл Остен подписал аренду порта.", "ru", "Никто не отрицает, что Карл Остен подписал аренду порта."),
        ("en", "The mayor Karl Osten signed the lease of the harbour.", "en", "It is not known whether Karl Osten signed the lease of the harbour."),
        ("ru", "Мэр Карл Остен подписал аренду порта.", "ru", "Неизвестно, подписал ли Карл Остен аренду порта."),
        ("en", "The mayor Karl Osten signed the lease of the harbour.", "en", "The court could not establish that Karl Osten signed the lease of the harbour."),
        ("en", "The mayor Karl Osten signed the lease of the harbour.", "en", "Karl Osten did not only sign the lease of the harbour, he wrote it."),
        ("ru", "Мэр Карл Остен подписал аренду порта.", "ru", "Карл Остен не только подписал аренду порта, он её и составил."),
        ("en", "The mayor Karl Osten signed the lease of the harbour.", "en", "Karl Osten could not but sign the lease of the harbour."),
        ("ru", "Мэр Карл Остен подписал аренду порта.", "ru", "Карл Остен не мог не подписать аренду порта."),
    ),
]  # fmt: skip

_NOT_YET = "the ending of the genitive is not taken off a name"
ROWS += [
    Row(
        "told first, then called untrue",
        "kk",
        "Карл Остен порт келісімшартына қол қойды.",
        "kk",
        "Карл Остеннің порт келісімшартына қол қойғаны рас емес.",
        conflict=True,
        todo=_NOT_YET,
    ),
    Row(
        "told first, then called untrue",
        "ky",
        "Карл Остен порт келишимине кол койду.",
        "ky",
        "Карл Остендин порт келишимине кол койгону чындыкка туура келбейт.",
        conflict=True,
        todo=_NOT_YET,
    ),
    # The same with names that the endings are known of.
    Row(
        "told first, then called untrue",
        "kk",
        "Нұрлан Әбішев порт келісімшартына қол қойды.",
        "kk",
        "Нұрлан Әбішевтің порт келісімшартына қол қойғаны рас емес.",
        conflict=True,
        todo=_NOT_YET,
    ),
    Row(
        "told first, then called untrue",
        "ky",
        "Азамат Токтоев порт келишимине кол койду.",
        "ky",
        "Азамат Токтоевдин порт келишимине кол койгону чындыкка туура келбейт.",
        conflict=True,
    ),
]
ROWS.append(
    Row(
        "denied, and told all the same",
        "en",
        "The police did not use gas at the bridge.",
        "en",
        "The police deny it, but they used gas at the bridge, four doctors say.",
        conflict=True,
        todo="a pronoun for a body without a name is not followed",
    )
)
