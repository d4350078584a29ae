"""Persian words for who somebody is: occupation, employment, kinship, citizenship, and the small words around.

Ids of occupations are those of `detectors/mentions/roles/taxonomy.py`. Lemmas only: endings are taken off
by `detectors/mentions/inflection.py`.
"""

from __future__ import annotations

OCCUPATIONS: dict[str, tuple[str, ...]] = {
    "artist": ("هنرمند", "نقاش",),
    "musician": ("نوازنده", "موسیقیدان", "موسیقی‌دان", "موزیسین",),
    "pianist": ("پیانیست",),
    "violinist": ("ویولونیست", "نوازنده ویولن",),
    "cellist": ("نوازنده ویولنسل",),
    "guitarist": ("گیتاریست",),
    "bandleader": ("رهبر گروه موسیقی",),
    "conductor": ("رهبر ارکستر",),
    "composer": ("آهنگساز",),
    "singer": ("خواننده",),
    "actor": ("بازیگر", "هنرپیشه",),
    "director_film": ("کارگردان", "فیلمساز",),
    "dancer": ("رقصنده", "رقاص",),
    "painter": ("مجسمه‌ساز",),
    "writer": ("نویسنده",),
    "poet": ("شاعر",),
    "photographer": ("عکاس",),
    "journalist": ("خبرنگار", "روزنامه‌نگار", "گزارشگر",),
    "editor": ("سردبیر", "ویراستار",),
    "presenter": ("مجری", "گوینده",),
    "blogger": ("وبلاگ‌نویس", "بلاگر", "اینفلوئنسر",),
    "teacher": ("معلم", "آموزگار", "دبیر دبیرستان", "مدرس",),
    "lecturer": ("استاد دانشگاه", "مدرس دانشگاه",),
    "professor": ("پروفسور",),
    "headteacher": ("مدیر مدرسه",),
    "rector": ("رئیس دانشگاه",),
    "scientist": ("دانشمند", "پژوهشگر", "محقق",),
    "physicist": ("فیزیکدان",),
    "chemist": ("شیمیدان",),
    "biologist": ("زیست‌شناس",),
    "geologist": ("زمین‌شناس", "جغرافیدان",),
    "historian": ("مورخ", "تاریخ‌دان", "باستان‌شناس",),
    "economist": ("اقتصاددان",),
    "sociologist": ("جامعه‌شناس",),
    "doctor": ("پزشک", "جراح",),
    "dentist": ("دندانپزشک",),
    "pathologist": ("پزشک قانونی",),
    "nurse": ("پرستار", "بهیار", "ماما",),
    "paramedic": ("امدادگر",),
    "pharmacist": ("داروساز",),
    "vet": ("دامپزشک",),
    "psychologist": ("روان‌شناس", "روانشناس",),
    "engineer": ("مهندس",),
    "programmer": ("برنامه‌نویس",),
    "hacker": ("هکر",),
    "architect": ("معمار", "آرشیتکت",),
    "lawyer": ("وکیل", "حقوقدان",),
    "notary": ("سردفتر",),
    "judge": ("قاضی",),
    "prosecutor": ("دادستان",),
    "investigator": ("بازپرس", "کارآگاه",),
    "police": ("مأمور پلیس", "مامور پلیس", "افسر پلیس",),
    "security_officer": ("جاسوس", "مأمور اطلاعاتی", "افسر اطلاعاتی",),
    "soldier": ("سرباز", "نظامی",),
    "officer": ("افسر", "سردار", "سرهنگ", "ژنرال",),
    "mercenary": ("مزدور",),
    "militant": ("شبه‌نظامی", "تروریست", "خرابکار",),
    "border_guard": ("مرزبان",),
    "firefighter": ("آتش‌نشان",),
    "guard": ("نگهبان", "محافظ",),
    "prison_officer": ("زندانبان",),
    "politician": ("سیاستمدار",),
    "mp": ("نماینده مجلس", "سناتور",),
    "minister": ("وزیر",),
    "president": ("رئیس‌جمهور",),
    "prime_minister": ("نخست‌وزیر",),
    "mayor": ("شهردار",),
    "governor": ("استاندار", "فرماندار",),
    "diplomat": ("دیپلمات", "سفیر",),
    "official": ("کارمند دولت", "مقام دولتی",),
    "activist": ("فعال حقوق بشر", "فعال مدنی", "فعال سیاسی", "کنشگر",),
    "spokesperson": ("سخنگو",),
    "businessman": ("تاجر", "بازرگان", "کارآفرین",),
    "owner": ("مالک",),
    "banker": ("بانکدار",),
    "manager": ("مدیرعامل",),
    "accountant": ("حسابدار",),
    "clerk": ("کارمند", "منشی",),
    "engine_driver": ("لوکوموتیوران",),
    "driver": ("راننده",),
    "taxi_driver": ("راننده تاکسی",),
    "tram_driver": ("راننده تراموا",),
    "pilot": ("خلبان",),
    "sailor": ("ملوان", "دریانورد", "ناخدا",),
    "flight_attendant": ("مهماندار",),
    "controller": ("کنترلر ترافیک هوایی",),
    "worker": ("کارگر", "کارگر ساختمانی", "باربر",),
    "welder": ("جوشکار",),
    "electrician": ("برقکار",),
    "plumber": ("لوله‌کش",),
    "carpenter": ("نجار",),
    "mechanic": ("مکانیک",),
    "miner": ("معدنچی",),
    "turner": ("تراشکار",),
    "cleaner": ("نظافتچی", "سرایدار", "رفتگر",),
    "courier": ("پیک", "پستچی",),
    "farmer": ("کشاورز",),
    "shepherd": ("چوپان", "دامدار",),
    "beekeeper": ("زنبوردار",),
    "fisherman": ("ماهیگیر",),
    "forester": ("جنگلبان",),
    "shopkeeper": ("فروشنده", "مغازه‌دار", "دستفروش", "بقال",),
    "cook": ("آشپز", "نانوا",),
    "waiter": ("گارسون", "پیشخدمت",),
    "tea_house_keeper": ("قهوه‌چی", "رستوران‌دار",),
    "tailor": ("خیاط", "کفاش",),
    "hairdresser": ("آرایشگر",),
    "butcher": ("قصاب",),
    "blacksmith": ("آهنگر", "جواهرفروش", "زرگر",),
    "printer": ("ناشر", "کتاب‌فروش",),
    "librarian": ("کتابدار",),
    "interpreter": ("مترجم",),
    "social_worker": ("مددکار اجتماعی",),
    "aid_worker": ("امدادگر",),
    "clergy": ("کشیش", "راهب",),
    "imam": ("امام جمعه", "روحانی", "آخوند", "واعظ",),
    "athlete": ("ورزشکار",),
    "footballer": ("فوتبالیست", "دروازه‌بان",),
    "boxer": ("بوکسور",),
    "wrestler": ("کشتی‌گیر",),
    "climber": ("کوهنورد",),
    "chess_player": ("شطرنج‌باز",),
    "coach": ("مربی",),
    "referee": ("داور",),
    "student": ("دانشجو",),
    "pupil": ("دانش‌آموز",),
    "housewife": ("خانه‌دار",),
    "drug_dealer": ("قاچاقچی مواد مخدر",),
    "smuggler": ("قاچاقچی",),
    "surveyor": ("نقشه‌بردار",),
    "customs_officer": ("مامور گمرک",),
    "producer": ("تهیه‌کننده",),
    "designer": ("طراح",),
    "model": ("مدل",),
}  # fmt: skip

OCCUPATION_VERBS: dict[str, tuple[str, ...]] = {
    "teacher": ("تدریس می‌کند", "درس می‌دهد", "تدریس می‌کرد", "درس می‌داد", "تدریس کرده",),
    "driver": ("راننده تاکسی است", "مسافرکشی می‌کند",),
    "cook": ("نان می‌پزد",),
    "soldier": ("در ارتش خدمت کرده",),
}  # fmt: skip

EMPLOYMENT: dict[str, tuple[str, ...]] = {
    "unemployed": ("بی‌شغل", "بدون کار", "بیکار", "بی‌کار", "فاقد شغل", "بدون شغل",),
    "retired": ("بازنشسته",),
    "homeless": ("بی‌خانمان", "کارتن‌خواب", "ولگرد",),
    "employed": ("استخدام رسمی", "کارمند دائم", "شاغل", "کارمند رسمی",),
}  # fmt: skip

# Whether a court has convicted him before.
RECORD: dict[str, tuple[str, ...]] = {
    "convict": (
        "سابقه‌دار", "سابقه دار", "دارای سابقه کیفری", "سابقه کیفری دارد",
    ),
    "clean": (
        "سابقه کیفری ندارد", "سابقه کیفری نداشت", "فاقد سابقه کیفری", "بدون سابقه کیفری",
        "بی‌سابقه کیفری", "هیچ سابقه کیفری",
    ),
}  # fmt: skip

# Whether somebody comes from abroad or is one of the place.
ORIGIN: dict[str, tuple[str, ...]] = {
    "alien": ("تبعه بیگانه", "تبعه خارجی", "تبعه کشور خارجی", "بیگانه",),
    "citizen": ("دارای تابعیت کشور", "تبعه کشور", "شهروند کشور", "تابعیت کشور",),
    "foreign": (
        "پناهنده", "پناهجو", "مهاجر", "مهاجر غیرقانونی", "خارجی",
    ),
    "local": ("زاده همین شهر", "متولد همین شهر",
        "اهل همین شهر", "اهل همین روستا", "ساکن محلی", "بومی منطقه", "از اهالی محل",
    ),
}  # fmt: skip

RELATIONS: dict[str, tuple[str, ...]] = {
    "wife": ("همسر", "زن او",),
    "husband": ("شوهر",),
    "mother": ("مادر",),
    "father": ("پدر",),
    "sister": ("خواهر",),
    "brother": ("برادر",),
    "daughter": ("دختر",),
    "son": ("پسر",),
    "cousin": ("پسرعمو", "دخترعمو", "پسرخاله", "دخترخاله",),
    "nephew": ("برادرزاده", "خواهرزاده",),
    "uncle": ("عمو", "دایی", "خاله", "عمه",),
    "grandparent": ("پدربزرگ", "مادربزرگ",),
    "widow": ("بیوه",),
    "partner": ("نامزد",),
    "single": ("مجرد",),
    "colleague": ("همکار",),
    "neighbour": ("همسایه",),
    "friend": ("دوست",),
}  # fmt: skip

# Nouns for a person of whom nothing else is said.
PERSON_NOUNS: tuple[str, ...] = tuple(
    """
    مرد زن فرد شخص جوان پسر دختر شهروند تبعه اهل متهم مظنون بازداشتی بازداشت‌شده زندانی محکوم عامل
    خارجی
    """.split()
)

# They make a country a citizenship.
CITIZENSHIP: tuple[str, ...] = tuple("شهروند تبعه تابعیت گذرنامه".split())

# They make a place a home or an origin, which is no citizenship.
RESIDENCE: tuple[str, ...] = tuple("اهل ساکن مقیم".split())

NEGATIONS: tuple[str, ...] = tuple(
    "نیست نبود نبوده نه هرگز هیچگاه هیچ‌گاه نیستم نمی‌باشد نیستند".split()
)

FORMER: tuple[str, ...] = tuple("سابق اسبق پیشین".split())

COPULAS: tuple[str, ...] = tuple("است بود بوده هست".split())

PRONOUNS: tuple[str, ...] = tuple("او وی".split())

FIRST_PERSON: tuple[str, ...] = tuple("من ما".split())

POSSESSIVES: tuple[str, ...] = tuple("".split())

# They say that two bearers of a name are two people.
NAMESAKES: tuple[str, ...] = (
    "هم‌نام", "همنام", "شخص دیگری", "فرد دیگری",
)  # fmt: skip

# What follows says who the person shown is.
IDENTIFIED: tuple[str, ...] = (
    "او را شناختند", "شناسایی کردند", "در واقع", "در حقیقت", "نام واقعی", "نام اصلی",
)  # fmt: skip

FOOTAGE: tuple[str, ...] = tuple("ویدئو ویدیو فیلم تصویر تصاویر کلیپ".split())

# Nouns for who or what belongs to a body.
AFFILIATES: tuple[str, ...] = tuple(
    "ناظر خبرنگار فرستاده داوطلب کارمند عضو مأمور مامور عامل شاخه شعبه رهبر سرکرده رئیس نماینده هوادار".split()
)

# They say that two citizenships are held at once.
DUAL: tuple[str, ...] = (
    "دوتابعیتی", "تابعیت دوگانه", "دو تابعیتی",
)  # fmt: skip

# With a body and a person: he is none of its people.
NEVER_BELONGED: tuple[str, ...] = (
    "کسی را نفرستاده", "هیچ کس را نفرستاده", "ناظری نفرستاده",
    "هرگز کار نکرده", "کار نکرده", "در فهرست نیست", "عضو نیست", "عضو نبوده", "هیچ ارتباطی ندارد",
    "کارمند ما نبوده", "چنین فردی",
)  # fmt: skip

# Who belongs to a body, or the list of them.
STAFF: tuple[str, ...] = (
    "فهرست", "کارکنان", "کارمندان", "اعضا", "تحریریه",
)  # fmt: skip

# Of a body: nobody abroad has a part in it.
NOT_FOREIGN: tuple[str, ...] = (
    "بدون مشارکت خارجی", "هیچ سرمایه خارجی", "بدون سرمایه خارجی",
)  # fmt: skip

# One citizenship excludes every other.
NO_OTHER_CITIZENSHIP: tuple[str, ...] = (
    "تابعیت دیگری ندارد",
)  # fmt: skip

WOMEN: tuple[str, ...] = tuple("زن دختر".split())
MEN: tuple[str, ...] = tuple("مرد پسر".split())

# What follows is supposed, not told.
SUPPOSED: tuple[str, ...] = ("اگر", "گویا")

# Words that make a year of birth or an age a bound, before the number or ("or") behind it.
BOUNDS: dict[str, tuple[str, ...]] = {
    "before-year": ("قبل از", "پیش از", "تا"),
    "after-year": ("بعد از", "پس از"),
    "year-or-before": ("یا قبل", "یا پیش از آن", "به قبل"),
    "year-or-after": ("یا بعد", "یا پس از آن", "به بعد"),
    "below-age": ("زیر", "کمتر از", "حداکثر"),
    "above-age": ("بالای", "بیش از", "بیشتر از", "حداقل", "دست‌کم"),
    "near": ("حدود", "حدودا", "تقریبا", "نزدیک به"),
    "decade": ("دهه", "دههٔ", "دهه‌ی"),
}  # fmt: skip

# Words for a time of life, by the age that they mean.
AGES: dict[str, tuple[str, ...]] = {
    "10..19": ("نوجوان",),
    "..17": ("زیر سن قانونی",),
}  # fmt: skip
