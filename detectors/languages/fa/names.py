"""Persian names: given names, titles, nouns of bodies, and words that end a name."""

from __future__ import annotations

# Native spelling with the usual Latin one: short vowels are not written in Persian.
GIVEN = {
    "آرش": "arash", "آرمان": "arman", "آزاده": "azadeh", "آناهیتا": "anahita", "ابراهیم": "ebrahim",
    "ابوالفضل": "abolfazl", "احسان": "ehsan", "احمد": "ahmad", "احمدرضا": "ahmadreza", "اردشیر": "ardeshir",
    "ارسلان": "arsalan", "اسفندیار": "esfandiar", "اسماعیل": "esmail", "اشکان": "ashkan", "اصغر": "asghar",
    "افسانه": "afsaneh", "افشین": "afshin", "اکبر": "akbar", "الهام": "elham", "الهه": "elaheh", "امید": "omid",
    "امیر": "amir", "امیرحسین": "amirhossein", "ایرج": "iraj", "ایمان": "iman", "بابک": "babak", "بهاره": "bahareh",
    "بهرام": "bahram", "بهروز": "behrouz", "بهزاد": "behzad", "بهمن": "bahman", "بهنام": "behnam", "بیژن": "bijan",
    "پانته‌آ": "pantea", "پرستو": "parastoo", "پروانه": "parvaneh", "پروین": "parvin", "پروین‌دخت": "parvindokht",
    "پریسا": "parisa", "پژمان": "pejman", "پویا": "pouya", "پیمان": "peyman", "ترانه": "taraneh", "تقی": "taghi",
    "توران": "touran", "جعفر": "jafar", "جلال": "jalal", "جمشید": "jamshid", "جواد": "javad", "حامد": "hamed",
    "حبیب": "habib", "حسام": "hesam", "حسن": "hassan", "حسین": "hossein", "حمید": "hamid", "حمیدرضا": "hamidreza",
    "خدیجه": "khadijeh", "خسرو": "khosrow", "داریوش": "dariush", "داوود": "davoud", "راضیه": "razieh",
    "رامین": "ramin", "رحیم": "rahim", "رسول": "rasoul", "رضا": "reza", "رضوان": "rezvan", "روح‌الله": "ruhollah",
    "رویا": "roya", "زهرا": "zahra", "زهره": "zohreh", "زینب": "zeinab", "ژاله": "jaleh", "ژیلا": "jila",
    "سارا": "sara", "ساسان": "sasan", "سامان": "saman", "سپهر": "sepehr", "سپیده": "sepideh", "ستار": "sattar",
    "سحر": "sahar", "سروش": "soroush", "سعید": "saeed", "سعیده": "saeedeh", "سکینه": "sakineh", "سمیرا": "samira",
    "سمیه": "somayeh", "سهراب": "sohrab", "سهیلا": "soheila", "سوسن": "sousan", "سیامک": "siamak", "سیاوش": "siavash",
    "سیما": "sima", "سیمین": "simin", "شادی": "shadi", "شاهین": "shahin", "شبنم": "shabnam", "شراره": "sharareh",
    "شهاب": "shahab", "شهرام": "shahram", "شهریار": "shahriar", "شهلا": "shahla", "شهناز": "shahnaz",
    "شیرین": "shirin", "شیما": "shima", "صادق": "sadegh", "صدیقه": "sedigheh", "طاهره": "tahereh", "عباس": "abbas",
    "عبدالله": "abdollah", "عزت": "ezzat", "عطیه": "atieh", "علی": "ali", "علیرضا": "alireza", "غلامرضا": "gholamreza",
    "غلامحسین": "gholamhossein", "فاطمه": "fatemeh", "فرانک": "faranak", "فرامرز": "faramarz", "فرزاد": "farzad",
    "فرزانه": "farzaneh", "فرشاد": "farshad", "فرشته": "fereshteh", "فرهاد": "farhad", "فروغ": "forough",
    "فریبا": "fariba", "فریبرز": "fariborz", "فریدون": "fereydoun", "فریده": "farideh", "قاسم": "ghasem",
    "کاظم": "kazem", "کامبیز": "kambiz", "کامران": "kamran", "کاوه": "kaveh", "کبری": "kobra", "کریم": "karim",
    "کمال": "kamal", "کورش": "kourosh", "کوروش": "kourosh", "کیان": "kian", "کیانوش": "kianoush",
    "کیوان": "keyvan", "گلناز": "golnaz", "لاله": "laleh", "لیلا": "leila", "مازیار": "maziar", "مانی": "mani",
    "مجتبی": "mojtaba", "مجید": "majid", "محسن": "mohsen", "محمد": "mohammad", "محمدرضا": "mohammadreza",
    "محمود": "mahmoud", "مرتضی": "morteza", "مرجان": "marjan", "مریم": "maryam", "مسعود": "masoud",
    "مصطفی": "mostafa", "معصومه": "masoumeh", "مهدی": "mehdi", "مهران": "mehran", "مهرداد": "mehrdad",
    "مهسا": "mahsa", "مهناز": "mahnaz", "منصور": "mansour", "منصوره": "mansoureh", "منوچهر": "manouchehr", "مهین": "mahin",
    "میترا": "mitra", "میثم": "meysam", "مینا": "mina", "مینو": "minoo", "نادر": "nader", "نازنین": "nazanin",
    "ناصر": "naser", "ناهید": "nahid", "نرگس": "narges", "نسرین": "nasrin", "نسیم": "nasim", "نگار": "negar",
    "نوید": "navid", "نیلوفر": "niloufar", "نیما": "nima", "هادی": "hadi", "هاشم": "hashem", "هدی": "hoda",
    "هما": "homa", "هوشنگ": "houshang", "وحید": "vahid", "ویدا": "vida", "یاسر": "yaser", "یاسمن": "yasaman",
    "یاسمین": "yasamin", "یوسف": "yousef", "روشنک": "roshanak", "سهیل": "soheil", "پگاه": "pegah",
}  # fmt: skip

DIMINUTIVES: dict[str, str] = {}

TITLES = tuple(
    """
آقای خانم دکتر مهندس سردار سرهنگ سرگرد سرتیپ سرلشکر سروان ستوان گروهبان سرباز حجت‌الاسلام حجت‌الاسلام‌والمسلمین آیت‌الله
سید سیده حاج حاجی استاد شهید مرحوم مرحومه ژنرال رئیس رییس رئیس‌جمهور وزیر نماینده استاندار فرماندار شهردار قاضی دادستان
بازپرس وکیل سخنگوی مدیرعامل دبیر دبیرکل معاون پروفسور شیخ ملا امام شهروند
""".split()
)

ORGANISATION_NOUNS = tuple(
    """
وزارت سازمان اداره کمیته کمیسیون شورای شورا مجلس دولت ستاد بنیاد شرکت بانک دانشگاه دانشکده دبیرستان مدرسه بیمارستان
انجمن اتحادیه حزب جبهه جنبش سپاه ارتش پلیس نیروی دادگاه دادستانی دادسرای فرمانداری استانداری شهرداری روزنامه خبرگزاری
شبکه رادیو تلویزیون سفارت کنسولگری باشگاه تیم ارکستر موزه کتابخانه کارخانه پالایشگاه مؤسسه موسسه نهاد هیئت گروه گارد
صندوق مرکز سندیکای هلال
""".split()
)

# A name ends before one of these.
STOPS = tuple(
    """
و در به از با را که این آن تا بر برای پس پیش هنگام روز شب صبح عصر ساعت سال ماه هفته گفت گفته گفتند می‌گوید می‌گویند
افزود اعلام کرد کردند کرده شد شده شدند است بود بودند نیست هست دارد داشت ندارد خواهد خود او وی آنها ایشان ما من شما
هم نیز اما ولی یا اگر چون بدون علیه درباره توسط طی بین میان روی زیر نزد همسر مادر پدر برادر خواهر پسر دختر فرزند وکیل
متولد ساله اهل ساکن شهروند بازداشت دستگیر آزاد محکوم متهم یک دو سه نه هیچ همه چند نام نامی عنوان گزارش خبر فعال
مدیر رئیس معلم استاد پزشک پرستار روزنامه‌نگار خبرنگار نویسنده شاعر کارگر راننده دانشجو مهندس نوازنده خواننده هنرمند
بیکار بازنشسته تابعیت ایرانی افغان خارجی سابق اسبق فعلی کنونی لب امروز دیروز فردا اکنون فقط تنها همچنین دیگر قبلا هرگز
کارمند کارشناس فروشنده مغازه‌دار کشاورز تاجر سرباز افسر مامور مأمور عضو هوادار طرفدار سرپرست می‌شود نشده نبود نمی‌شود
""".split()
)

PREFIXES: tuple[str, ...] = ()
PARTICLES = tuple("زاده پور نژاد نیا فر راد وند لو خان بیگ بن".split())
PERSON_VERBS = tuple("گفت می‌گوید افزود اعلام خبر بازداشت دستگیر متولد ساله".split())
# Titles after which whatever follows is a name; offices need a given name behind them.
HONORIFICS = tuple(
    "آقای خانم دکتر مهندس سردار سرهنگ سرگرد سرتیپ حجت‌الاسلام آیت‌الله سید سیده حاج استاد شهید مرحوم ژنرال پروفسور شیخ".split()
)
# Given names that are everyday words as well: alone they are no name.
EVERYDAY = frozenset(
    "امید بهار نگار سحر ستار سپیده ترانه نسیم شادی رویا لاله مینا هدی ایمان عزت مانی سیما نادر کریم حکیم وحید حامد امیر صادق کمال".split()
)
