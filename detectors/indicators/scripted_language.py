"""Script, read-out text or protocol register."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import COERCED, COULTHARD, OMCT, RFERL, SCRIPTED

INDICATOR = Indicator(
    id="scripted_language",
    title="Script, read-out text or protocol register",
    definition="The speech looks as if officials had written it, or evidence says that it was "
    "dictated, learnt by heart or filmed again.",
    why="Scripts, rehearsals and retakes are documented in several countries, and a register "
    "unlike a person's own speech is classic forensic-linguistic evidence.",
    strength="moderate",
    families=("T", "V", "E"),
    gated=True,
    holder="speaker",
    cues=cues(
        "TVE",
        en="""
        T: i ~6 born ~4 #
        T: i ~4 year of birth
        T: i ~6 resident|native|citizen of ~8 confess|admit|repent|declare|acknowledge
        T: prior|preliminary|previous ~1 conspiracy|agreement|collusion|concert
        T: conspir* ~4 group of ~1 persons|individuals
        T: group of ~1 persons ~3 conspir*|agreement|collusion
        T: with|for ~1 the ?sole aim|purpose|goal|intention|objective ~1 of ~2 destabili*|undermin*|overthrow*|discredit*|inciting|disrupting|subverting
        T: in order to ~1 destabili*|undermine|discredit|overthrow ~4 situation|order|government|state|system|leadership
        T: article|articles|section|paragraph ~2 # ~5 code|law|act
        T: criminal|penal code
        T: article|articles #
        T: unlawful|illegal|criminal ~1 actions|acts|activity ~4 constitutional|state|public|order
        T: constitutional order
        T: fully|completely|wholly|unreservedly|entirely ~2 admit*|acknowledg*|confess*|recogni* ~4 guilt ~3 sincerely|deeply|repent*
        T: hostile|anti-state|destructive|subversive ~1 elements|forces|activity|activities|organi*
        VE: read|reads|reading|recit* ~5 from|off ~3 sheet*|paper*|script|teleprompter|prompter|notes|autocue|card*|page*|screen|text|phone
        VE: read|reading|reads|recit*|memori*|learn*|learnt|rehears*|repeat* ~4 prepared|written|prewritten|scripted|ready-made|typed|agreed|dictated ~1 text|statement|lines|answers|script|words|speech|confession
        E: recit*|memori*|learn*|learnt|rehears* ~4 text|statement|lines|script|words|confession|answers|speech|part
        E: text|answers|lines|statement|words|confession|script|speech ~4 written|prepared|dictated|drafted|handed|supplied|provided|composed|typed ~2 by|for|to|in_advance|beforehand
        E: gave|given|giving|handed|supplied|provided ~4 script|prepared_text|text|answers|lines|sheet|paper
        E: wrote|drafted|prepared|dictated|dictating ~4 script|text|answers|confession|statement|lines|words|every_word|speech
        E: dictated|dictating|dictates|dictation
        E: handed|gave|given|shown|passed ~1 <him> ~4 page|pages|sheet|sheets|paper|papers|text|lines|script
        E: made|make|making|had|forced ~1 <him> ~2 repeat|rehearse|learn|memori*|practise|practice|read|recite
        language|words|phrases|style|tone|vocabulary ~3 of ~3 protocol*|police|report*|prosecutor*|indictment*|court|officials|bureaucrat*
        E: never|not|doesn't|don't|didn't ~2 talk*|speak*|use|used ~1 like|that_way|this_way|such
        E: parroted|parroting|by_rote
        E: like ~4 poem|schoolboy|parrot|lesson|robot
        T: organised|organized|criminal group|gang|community ~8 aim|intent|purpose|conspiracy|leadership
        T: intent|intention|aim|purpose|goal ~2 of ~2 undermin*|destabili*|overthrow*|discredit*|subvert*
        VE: retake*|re-take*|re-record*|reshot|reshoot*|re-shot
        E: several|multiple|many|repeated|numerous|# ~1 takes
        E: another|second|third|new take
        E: filmed|recorded|shot|repeat* ~5 times|twice|again|over_and_over
        E: there was|were ~4 script|director|teleprompter|rehearsal*
        E: do|did|redo|say|read|film* ~2 again|once_more
        E: rehears*
        E: told|instructed|coached|trained ~4 what|exactly_what|how ~2 say|answer|speak
        E: made|ordered|asked|told|forced ~3 repeat|redo|do|say|film|record ~3 again|once_more|over_and_over|times
        E: word for word|by_heart
        VE: formulaic|stilted|rehearsed|scripted|coached|officialese|legalese|bureaucratese|monologue_of_a_protocol
        VE: bureaucratic|legal|official|police|protocol ~1 language|jargon|phrases|register|wording|formulas
        VE: teleprompter|autocue|cue_card*|cheat_sheet
        E: stopped|interrupted|corrected|cut_off ~4 strayed|deviat*|departed|wrong_word|mistake
        VE: eyes|gaze ~5 moving|moved|following|scanning|darting|flicking ~4 lines|text|off-camera|paper|page
        VE: looking|looks|looked|glancing|glances|peering ~4 notes|paper|sheet|text|script
        """,
        ru="""
        T: я ~6 года рождения
        T: я ~5 # ~1 г.р|г_р|гр
        T: группой ~1 лиц ~3 сговор*
        T: предварительн* сговор*
        T: с|в ~1 целью|целях ~2 дестабилиз*|подрыв*|свержени*|захват*|дискредит*|нарушени*
        T: в содеянном ~3 раскаива*|раскаял*|призна*
        T: вину ~3 призна* ~4 полностью|полном|раскаива*
        T: полностью ~2 призна* ~3 вину
        T: противоправн*|преступн*|незаконн*|деструктивн*|экстремистск* ~1 действ*|деяни*|деятельн*
        T: статьи|статье|статья|статьей|ч|ст|пунктом ~1 # ~5 ук|кодекс*|статьи
        T: стать* #
        T: уголовн* кодекс*
        T: конституционн* стро*
        T: вышеуказанн*|вышеназванн*|нижеследующ*
        VE: чита*|зачит*|прочит*|произнос* ~4 с|по|из ~3 бумаг*|бумажк*|листа|листк*|листочк*|телесуфлер*|суфлер*|экран*|шпаргалк*|телефон*|записке|тексту
        VE: чита*|зачит*|прочит*|заучи*|выучи*|повтор*|произнес* ~4 заранее|готов*|написанн*|подготовленн*|чуж*|продиктованн* ~2 текст*|слов*|ответ*|заявлени*|речь
        E: текст*|ответ*|слов*|сценари*|речь|заявлени* ~5 дали|дал|написал*|подготовил*|составил*|продиктовал*|вручил*|заранее|принесл*|подсунул*|выда*
        E: дали|дал|написал*|подготовил*|продиктовал*|вручил*|диктовал*|составил*|заставил*|заучи*|выучи* ~5 текст*|ответ*|сценари*|речь|слов*|наизусть|признани*|показания
        E: диктов*|продиктов*
        E: под диктовку
        VE: по ~1 бумажке|бумаге|шпаргалке|сценарию|тексту|заученн*|суфлеру
        VE: заученн*|отрепетирован*|отрепетирова*|срежиссир*|постановочн*
        E: снима*|снял*|записыва*|записал*|переснима*|повтор* ~4 раз|раза|дублей|снова|заново
        T: организованн* ~1 групп*
        T: с|имея ~1 умысл*
        VE: глаза|взгляд*|зрачки ~4 бега*|скольз*|перебега*|движ*|следят
        E: вручил*|дал*|дали|подал*|принес*|сунул* ~4 лист*|страниц*|бумаг*|бумажк*|текст*
        E: заставил*|заставля*|велел* ~3 повтор*|учить|заучи*|выучить|прочитать|читать|прочесть
        VE: так ~3 не ~2 говор*|разговар*|выража*|изъясня*
        VE: язык*|слов*|стиль|стилем|фраз* ~2 протокол*|следств*|полици*|милиц*|прокурат*|отчет*
        E: дубл*|пересн*|перезапис*|переснима*|репетир*|репетици*
        E: несколько|много|# ~1 раз|дублей ~4 записыва*|снима*|повтор*|переснима*
        E: записыва*|снима*|повторя* ~4 несколько|много|снова|заново|# ~1 раз|дублей
        E: что|как ~1 говорить|отвечать ~6 указ*|объясн*|сказал*|велел*|подсказ*
        E: указ*|объясн*|сказал*|велел*|подсказ*|учил*|научи* ~4 что|как ~2 говорить|отвечать|сказать
        VE: казенн*|протокольн*|канцелярск*|шаблонн* ~1 язык*|фраз*|оборот*|формулиров*|слов*|речь|штамп*
        VE: телесуфлер*|суфлер*
        VE: смотр*|погляд*|подгляд*|загляд*|косил* ~4 текст*|бумаг*|лист*|запис*|шпаргалк*
        """,
        uk="""
        T: я ~6 року_народження
        T: групою ~1 осіб ~3 змов*
        T: попередн* змов*
        T: з_метою ~2 дестабіліз*|підрив*|повален*|дискредит*
        T: кримінальн* кодекс*
        T: у_скоєному ~2 каю*|розкаю*
        VE: чита*|зачит*|прочита* ~4 з|по ~3 папер*|папірц*|аркуш*|телесуфлер*|екран*|шпаргалк*
        VE: чита*|зачит*|прочита* ~4 готов*|підготовлен*|чуж*|заздалегідь ~2 текст*|слов*
        E: текст*|відповід*|сценарі*|слов* ~5 дали|дав|написа*|підготува*|продиктува*|заздалегідь
        E: дали|написа*|продиктува*|вивчи*|змусил* ~4 текст*|відповід*|сценарі*|напам'ять|повтор*
        E: дубл*|перезн*|перезапис*|репетир*
        VE: завчен*|протокольн*|канцелярськ* ~1 фраз*|текст*|мов*
        """,
        kk="""
        T: мен ~8 жылы_туған*|туғанмын
        T: алдын_ала ~2 сөз_байлас* ~3 топ*
        T: тұрақсызданды* ~2 мақсат*
        VE: қағаз*|мәтін* ~3 оқы*
        E: мәтін*|жауап* ~4 жазып_берді|дайында*|жаттат*|берген|берді|алдын_ала
        E: бірнеше_рет|қайта ~2 түсір*|жазды*
        VE: жаттан* ~2 сөз*|мәтін*
        """,
        ky="""
        T: мен ~8 жылы_туулган*|туулганмын
        T: алдын_ала ~2 сүйлөш* ~3 топ*
        T: туруксузда* ~2 максат*
        VE: кагаз*|текст* ~3 оку*
        E: текст*|жооп* ~4 жазып_бер*|даярда*|жаттат*|берген|беришти|алдын_ала
        E: бир_нече_жолу|кайра ~2 тарт*|жаз*
        VE: жатталган ~2 сөз*|текст*
        """,
        fa="""
        T: متولد ~3 #
        T: با_هدف|به_قصد ~3 براندازی|بیثبات*|تشویش|اخلال
        T: قانون_مجازات
        VE: از_روی ~3 متن|کاغذ|نوشته ~3 خواند*|میخواند*|خوانده
        VE: متن ~3 خواند*|میخواند*|حفظ*|دیکته*|از_پیش
        E: متن|پاسخ*|جواب*|سناریو* ~5 دادند|نوشت*|دیکته*|آماده|از_پیش|تحمیل*
        E: دیکته* ~2 کرد*|شده
        E: چند_بار|بارها|دوباره ~4 ضبط*|فیلمبرداری*|تکرار*
        """,
        zh="""
        照着稿子|照稿|念稿|读稿|照本宣科|看着稿子|看提词器|提词器|照着纸
        宣读|念 ~4 事先|写好|准备好
        稿子|台词|讲稿|供词|内容|脚本 ~8 事先|写好|准备好|提供|背|排练|规定
        背 ~3 台词|稿|下来
        T: 有组织有预谋|颠覆国家政权为目的|寻衅滋事罪|煽动颠覆
        T: 以颠覆 ~8 目的
        T: 我叫 ~8 年出生|生于
        E: 排练|彩排|重拍|多次拍摄|拍了 ~3 遍|导演
        """,
        ar="""
        T: مواليد ~2 #
        T: بهدف|بقصد ~2 زعزع*|قلب|إسقاط|النيل
        T: ماده ~2 # ~4 قانون
        VE: يقرأ*|قرأ*|تقرأ|يتلو|تلا ~4 من ~2 ورقه|نص|شاشه|مكتوب
        VE: نص|كلام|إجابات|سيناريو ~4 مكتوب*|معد*|مسبق*|جاهز*|محفوظ*|أملي*|ملقن*
        E: أملوا|أملى|لقنوه|لقنه|حفظ*|كتبوا|أعطوه ~4 نص|كلام|إجابات|اعتراف*|سيناريو
        E: أعاد*|كرر* ~3 تصوير|تسجيل|مشهد
        """,
        tr="""
        T: doğumlu
        T: örgütlü|önceden ~2 anlaşarak|grup
        T: istikrarsızlaştır*|anayasal_düzen* ~2 amac*
        VE: kâğıttan|kağıttan|metinden|ekrandan|prompterden|yazılı_metni ~2 oku*
        VE: metin*|metni|replik* ~3 okuyor*|okudu*|ezber*|yazıl*|hazırlan*|verildi*|dikte*
        E: ne_söyleyeceğ*|cevapları|metni ~4 yaz*|ver*|ezberlet*|dikte*
        E: defalarca|tekrar|birkaç_kez ~2 çek*|kaydet*
        """,
    ),
    guards=guards(
        en="""
        press release
        judge|prosecutor|spokesman|spokeswoman|minister|newsreader|presenter|anchor|official ~4 read*
        indictment
        film|movie|play|theatre|opera|drama ~3 script*
        charged|charges under article
        """,
        ru="""
        пресс-релиз*
        судья|прокурор|диктор|ведущ*|пресс-секретарь|представитель ~4 чита*|зачит*
        обвинительн* заключени*
        обвин*|подозрева*|возбужден*|возбуди* ~5 стать*
        фильм*|спектакл* ~2 сценари*
        """,
        uk="""
        суддя|прокурор|диктор|ведуч*|речник* ~4 чита*|зачит*|прочита*
        """,
        fa="""
        قاضی|دادستان|سخنگو|مجری ~4 خواند*
        """,
        zh="""
        法官|检察官|发言人|主持人 ~6 宣读|念
        """,
        ar="""
        قاضي|مدعي|متحدث|مذيع ~4 قرأ*|تلا|يقرأ
        """,
        tr="""
        hâkim|hakim|savcı|sözcü|sunucu ~4 oku*
        """,
    ),
    must_not_fire=(
        "A judge, a prosecutor or a lawyer uses the terms of the law.",
        "An official reads a press release.",
        "A reporter sums up an indictment.",
    ),
    references=(SCRIPTED, COERCED, OMCT, COULTHARD, RFERL),
)
