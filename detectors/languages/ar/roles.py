"""Arabic words for who somebody is: occupation, employment, kinship, citizenship, and the small words around.

Ids of occupations are those of `detectors/mentions/roles/taxonomy.py`. Lemmas only: endings are taken off
by `detectors/mentions/inflection.py`.
"""

from __future__ import annotations

OCCUPATIONS: dict[str, tuple[str, ...]] = {
    "artist": ("فنان", "فنانة", "رسام", "رسامة",),
    "musician": ("موسيقي", "موسيقية", "موسيقار",),
    "pianist": ("عازف بيانو", "عازفة بيانو", "عازف البيانو",),
    "violinist": ("عازف كمان", "عازفة كمان",),
    "cellist": ("عازف تشيلو",),
    "guitarist": ("عازف جيتار",),
    "bandleader": ("قائد الفرقة", "قائد فرقة موسيقية",),
    "conductor": ("قائد أوركسترا",),
    "composer": ("ملحن", "ملحنة",),
    "singer": ("مغني", "مغنية", "مطرب", "مطربة",),
    "actor": ("ممثل", "ممثلة",),
    "director_film": ("مخرج", "مخرجة",),
    "dancer": ("راقص", "راقصة",),
    "painter": ("نحات", "نحاتة",),
    "writer": ("كاتب", "كاتبة", "روائي", "روائية",),
    "poet": ("شاعر", "شاعرة",),
    "photographer": ("مصور", "مصورة",),
    "journalist": ("صحفي", "صحفية", "صحافي", "صحافية", "مراسل", "مراسلة",),
    "editor": ("محرر", "محررة", "رئيس تحرير",),
    "presenter": ("مذيع", "مذيعة",),
    "blogger": ("مدونة", "ناشط على الإنترنت", "مدون",),
    "teacher": ("معلم", "معلمة", "مدرس", "مدرسة رياضيات",),
    "lecturer": ("محاضر", "محاضرة", "أستاذ جامعي", "أستاذة جامعية",),
    "professor": ("أستاذ جامعي", "بروفيسور",),
    "headteacher": ("مدير مدرسة", "مديرة مدرسة",),
    "rector": ("رئيس الجامعة",),
    "scientist": (  "باحث", "باحثة", "عالم ذرة",),
    "physicist": ("فيزيائي", "فيزيائية",),
    "chemist": ("كيميائي", "كيميائية",),
    "biologist": ("عالم أحياء",),
    "geologist": ("جيولوجي", "جيولوجية",),
    "historian": ("مؤرخ", "مؤرخة",),
    "economist": ("اقتصادي", "خبير اقتصادي",),
    "sociologist": ("عالم اجتماع",),
    "doctor": ("طبيب", "طبيبة", "جراح", "جراحة أعصاب",),
    "dentist": ("طبيب أسنان", "طبيبة أسنان",),
    "pathologist": ("طبيب شرعي",),
    "nurse": ("ممرض", "ممرضة", "قابلة",),
    "paramedic": ("مسعف", "مسعفة",),
    "pharmacist": ("صيدلي", "صيدلانية", "صيدلاني",),
    "vet": ("طبيب بيطري", "طبيبة بيطرية",),
    "psychologist": ("طبيب نفسي", "أخصائي نفسي",),
    "engineer": ("مهندس", "مهندسة",),
    "programmer": ("مبرمج", "مبرمجة",),
    "hacker": ("هاكر", "قرصان إلكتروني",),
    "architect": ("معماري", "مهندس معماري",),
    "lawyer": ("محام", "محامي", "محامية",),
    "notary": ("كاتب عدل",),
    "judge": ("قاض", "قاضي", "قاضية",),
    "prosecutor": ("مدع عام", "المدعي العام", "وكيل نيابة",),
    "investigator": ("محقق", "محققة",),
    "police": ("شرطي", "شرطية", "ضابط شرطة", "رجل شرطة",),
    "security_officer": ("جاسوس", "جاسوسة", "ضابط مخابرات",),
    "soldier": ("جندي", "جندية", "عسكري",),
    "officer": ("ضابط", "ضابط في الجيش", "عقيد", "جنرال",),
    "mercenary": ("مرتزق", "مرتزقة",),
    "militant": ("إرهابي", "إرهابية", "متشدد", "متشدد مسلح",),
    "border_guard": ("حارس حدود",),
    "firefighter": ("رجل إطفاء", "إطفائي",),
    "guard": ("حارس", "حارسة", "حارس أمن",),
    "prison_officer": ("حارس سجن",),
    "politician": ("سياسي", "سياسية",),
    "mp": ("نائبة", "نائب في البرلمان", "عضو البرلمان",),
    "minister": ("وزير", "وزيرة",),
    "president": ("رئيس الجمهورية",),
    "prime_minister": ("رئيس الوزراء", "رئيسة الوزراء",),
    "mayor": ("عمدة", "رئيس البلدية",),
    "governor": ("محافظ", "والي",),
    "diplomat": ("دبلوماسي", "دبلوماسية", "سفير", "سفيرة",),
    "official": ("مسؤول", "موظف حكومي",),
    "activist": ("ناشط", "ناشطة", "ناشط حقوقي",),
    "spokesperson": ("متحدث", "متحدثة", "ناطق",),
    "businessman": ("رجل أعمال", "سيدة أعمال", "تاجر",),
    "owner": ("مالك", "مالكة",),
    "banker": ("مصرفي", "مصرفية",),
    "manager": ("مدير", "مديرة",),
    "accountant": ("محاسب", "محاسبة",),
    "clerk": ("موظف", "موظفة", "سكرتيرة",),
    "engine_driver": ("سائق قطار",),
    "driver": ("سائق", "سائقة",),
    "taxi_driver": ("سائق تاكسي", "سائق أجرة",),
    "tram_driver": ("سائق ترام",),
    "pilot": ("طيار", "طيارة",),
    "sailor": ("بحار", "ملاح", "قبطان",),
    "flight_attendant": ("مضيفة طيران",),
    "controller": ("مراقب جوي",),
    "worker": ("عامل", "عاملة", "عامل بناء",),
    "welder": ("لحام",),
    "electrician": ("كهربائي",),
    "plumber": ("سباك",),
    "carpenter": ("نجار",),
    "mechanic": ("ميكانيكي",),
    "miner": ("عامل منجم",),
    "turner": ("خراط",),
    "cleaner": ("عامل نظافة",),
    "courier": ("ساعي بريد", "عامل توصيل",),
    "farmer": ("مزارع", "مزارعة", "فلاح",),
    "shepherd": ("راعي", "راعي أغنام",),
    "beekeeper": ("نحال",),
    "fisherman": ("صياد سمك", "صياد",),
    "forester": ("حارس غابات",),
    "shopkeeper": ("بائع", "بائعة", "بقال",),
    "cook": ("طباخ", "طباخة", "خباز",),
    "waiter": ("نادل", "نادلة",),
    "tea_house_keeper": ("صاحب مقهى",),
    "tailor": ("خياط", "خياطة", "إسكافي",),
    "hairdresser": ("حلاق", "حلاقة",),
    "butcher": ("جزار", "قصاب",),
    "blacksmith": ("حداد", "صائغ",),
    "printer": ("ناشر", "بائع كتب",),
    "librarian": ("أمين مكتبة",),
    "interpreter": ("مترجم", "مترجمة",),
    "social_worker": ("أخصائي اجتماعي",),
    "aid_worker": ("متطوع", "متطوعة",),
    "clergy": ("قس", "كاهن", "راهب",),
    "imam": ("إمام", "رجل دين",),
    "athlete": ("رياضي", "رياضية",),
    "footballer": ("لاعب كرة قدم", "حارس مرمى",),
    "boxer": ("ملاكم",),
    "wrestler": ("مصارع",),
    "climber": ("متسلق جبال",),
    "chess_player": ("لاعب شطرنج",),
    "coach": ("مدرب", "مدربة",),
    "student": ("طالب جامعي", "طالبة جامعية", "طالب", "طالبة",),
    "pupil": ("تلميذ", "تلميذة",),
    "housewife": ("ربة منزل",),
    "drug_dealer": ("تاجر مخدرات",),
    "smuggler": ("مهرب",),
    "surveyor": ("مساح",),
    "customs_officer": ("موظف جمارك",),
    "producer": ("منتج", "منتجة",),
    "designer": ("مصمم", "مصممة",),
    "model": ("عارضة أزياء",),
}  # fmt: skip

OCCUPATION_VERBS: dict[str, tuple[str, ...]] = {
    "teacher": ("يدرّس", "يدرس الرياضيات", "يدرّس الرياضيات", "يعمل مدرسا", "يعمل معلما",),
    "soldier": ("خدم في الجيش", "يخدم في الجيش", "خدم في أي جيش",),
    "driver": ("يقود حافلة", "يقود سيارة أجرة",),
    "shopkeeper": ("يبيع الخضار", "يبيع السمك",),
}  # fmt: skip

EMPLOYMENT: dict[str, tuple[str, ...]] = {
    "unemployed": ("بلا مهنة", "دون عمل", "متشرد", "بلا وظيفة", "عاطل عن العمل", "عاطلة عن العمل", "عاطل", "عاطلة", "بلا عمل", "بدون عمل", "لا يعمل",),
    "retired": ("متقاعد", "متقاعدة",),
    "homeless": ("مشرد", "مشردة", "بلا مأوى",),
    "employed": ("موظف ثابت", "على الملاك الدائم", "من الملاك", "موظف دائم",),
}  # fmt: skip

# Whether a court has convicted him before.
RECORD: dict[str, tuple[str, ...]] = {
    "convict": (
        "من أصحاب السوابق", "صاحب سوابق", "من ذوي السوابق", "له سوابق", "سوابق جنائية",
    ),
    "clean": (
        "لا سوابق له", "ليس له سوابق", "بلا سوابق", "لا يملك سوابق", "بدون سوابق", "لا سوابق لها",
        "ليس لديه سوابق", "لا سوابق جنائية",
    ),
}  # fmt: skip

# Whether somebody comes from abroad or is one of the place.
ORIGIN: dict[str, tuple[str, ...]] = {
    "alien": ("أجنبي", "أجنبية", "مواطن أجنبي", "رعية أجنبية",),
    "citizen": ("مواطن من البلاد", "من مواطني البلاد", "يحمل جنسية البلاد",),
    "foreign": (
        "لاجئ", "مهاجر", "مهاجر غير شرعي", "طالب لجوء",
    ),
    "local": ("مولود في المدينة", "من مواليد المدينة", "من مواليد القرية",
        "من سكان المدينة", "من سكان القرية", "من أبناء المدينة", "من أبناء القرية", "من أهالي القرية",
        "من أهالي المدينة",
    ),
}  # fmt: skip

RELATIONS: dict[str, tuple[str, ...]] = {
    "wife": ("زوجة",),
    "husband": ("زوج",),
    "mother": ("والدة", "أم",),
    "father": ("والد", "أب",),
    "sister": ("شقيقة", "أخت",),
    "brother": ("شقيق", "أخ",),
    "daughter": ("ابنة",),
    "son": ("ابن", "نجل",),
    "cousin": ("ابن عم", "ابنة عم",),
    "nephew": ("ابن أخ", "ابن أخت",),
    "uncle": ("عم", "خال", "خالة", "عمة",),
    "grandparent": ("جد", "جدة",),
    "widow": ("أرملة", "أرمل",),
    "partner": ("خطيبة", "خطيب",),
    "single": ("أعزب", "عزباء",),
    "colleague": ("زميل", "زميلة",),
    "neighbour": ("جار", "جارة",),
    "friend": ("صديق", "صديقة",),
}  # fmt: skip

# Nouns for a person of whom nothing else is said.
PERSON_NOUNS: tuple[str, ...] = tuple(
    """
    رجل امرأة شخص شاب شابة فتى فتاة مواطن مواطنة مشتبه متهم متهمة موقوف معتقل معتقلة محتجز سجين
    أجنبي
    """.split()
)

# They make a country a citizenship.
CITIZENSHIP: tuple[str, ...] = tuple("مواطن مواطنة جنسية جواز الجنسية".split())

# They make a place a home or an origin, which is no citizenship.
RESIDENCE: tuple[str, ...] = tuple("من مقيم ساكن".split())

NEGATIONS: tuple[str, ...] = tuple("ليس ليست لم لا لن ما لست غير أبدا".split())

FORMER: tuple[str, ...] = tuple("سابق سابقة السابق السابقة سابقا".split())

COPULAS: tuple[str, ...] = tuple("هو هي كان كانت يعمل تعمل".split())

PRONOUNS: tuple[str, ...] = tuple("هو هي".split())

FIRST_PERSON: tuple[str, ...] = tuple("أنا نحن".split())

POSSESSIVES: tuple[str, ...] = tuple("".split())

# They say that two bearers of a name are two people.
NAMESAKES: tuple[str, ...] = (
    "شخص آخر", "تشابه أسماء", "يحمل الاسم نفسه", "سمي",
)  # fmt: skip

# What follows says who the person shown is.
IDENTIFIED: tuple[str, ...] = (
    "تعرفوا عليه", "تعرف عليه", "تعرفوا على", "في الواقع", "في الحقيقة", "اسمه الحقيقي", "هو في الحقيقة",
    "هو في الواقع",
)  # fmt: skip

FOOTAGE: tuple[str, ...] = tuple("فيديو تسجيل مقطع صورة لقطات شريط".split())

# Nouns for who or what belongs to a body.
AFFILIATES: tuple[str, ...] = tuple(
    "مراقب مراقبة مندوب مندوبة مراسل مراسلة متطوع موظف موظفة عضو عضوة عميل عميلة فرع زعيم قائد ممثل".split()
)

# They say that two citizenships are held at once.
DUAL: tuple[str, ...] = (
    "مزدوج الجنسية", "جنسيتين", "جنسية مزدوجة",
)  # fmt: skip

# With a body and a person: he is none of its people.
NEVER_BELONGED: tuple[str, ...] = (
    "لم ترسل أحدا", "لم يرسل أحدا", "لم ترسل أي",
    "لم يعمل", "لم تعمل", "لا يعمل", "ليس عضوا", "ليست عضوا", "لا يوجد", "لم يكن عضوا", "لا علاقة له",
    "لا علاقة لها", "غير مدرج",
)  # fmt: skip

# Who belongs to a body, or the list of them.
STAFF: tuple[str, ...] = (
    "قائمة", "سجلات", "موظفي", "موظفين", "أعضاء", "هيئة التحرير",
)  # fmt: skip

# Of a body: nobody abroad has a part in it.
NOT_FOREIGN: tuple[str, ...] = (
    "دون مشاركة أجنبية", "لا تمويل أجنبي", "بلا تمويل أجنبي",
)  # fmt: skip

# One citizenship excludes every other.
NO_OTHER_CITIZENSHIP: tuple[str, ...] = (
    "لا يحمل جنسية أخرى", "جنسية أخرى",
)  # fmt: skip

WOMEN: tuple[str, ...] = tuple("امرأة فتاة شابة".split())
MEN: tuple[str, ...] = tuple("رجل شاب فتى".split())

# What follows is supposed, not told.
SUPPOSED: tuple[str, ...] = ("لو", "إذا", "كأن")

NOT_ROLES: tuple[str, ...] = tuple("الجاري الجارية جاري جارية جارٍ أما اما".split())

# Words that make a year of birth or an age a bound, before the number or ("or") behind it.
BOUNDS: dict[str, tuple[str, ...]] = {
    "before-year": ("قبل", "قبل عام", "قبل سنة"),
    "after-year": ("بعد", "بعد عام", "بعد سنة", "منذ"),
    "year-or-before": ("أو قبل ذلك", "أو قبله"),
    "year-or-after": ("أو بعد ذلك", "أو بعده"),
    "below-age": ("أقل من", "دون", "تحت"),
    "above-age": ("أكثر من", "فوق", "تجاوز", "على الأقل"),
    "near": ("حوالي", "نحو", "قرابة", "تقريبا"),
}  # fmt: skip

# Words for a time of life, by the age that they mean.
AGES: dict[str, tuple[str, ...]] = {
    "10..19": ("مراهق", "مراهقة",),
    "..17": ("قاصر",),
}  # fmt: skip
