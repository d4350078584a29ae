"""Language the speaker does not command."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import CROCUS, MENDEZ

INDICATOR = Indicator(
    id="language_mismatch",
    title="Language the speaker does not command",
    definition="The statement is in a language, script or register that, by the evidence, the "
    "speaker hardly knows, or was signed untranslated.",
    why="Interpretation is a safeguard; suspects who had needed interpreters later spoke the "
    "investigators' language fluently in official footage.",
    strength="moderate",
    families=("E", "V"),
    gated=True,
    holder="case",
    cues=cues(
        "VE",
        en="""
        barely|hardly|scarcely|never|not|cannot|can't|doesn't|didn't|couldn't|little|poor|poorly|broken ~2 speak*|spoke|read|reads|write|understand*|understood|know|knows|knew|command|master* ~4 <language>|language|a_word|word
        speak*|spoke|knows|knew|understand*|understood ~1 no|little|hardly_any|barely_any|almost_no|only_a_few_words_of|only_basic ~2 <language>|language
        no|without|not|never|denied|refused|lack* ~3 interpret*|translat*
        interpret*|translator* ~4 not|never|no|denied|refused|absent|missing ~3 provided|present|given|allowed|available|called|offered
        sign*|signature ~6 could_not|couldn't|cannot|can't|not|unable|did_not|didn't|never ~2 read|understand|understood
        sign*|signed ~5 untranslated|not_translated|in_a_language|in_a_foreign|unknown_language
        statement|confession|protocol|document|paper*|text|record ~6 in ~3 language|<language> ~4 not|barely|hardly|cannot|doesn't|didn't|never|does_not ~3 speak|know|understand|read|command|master
        language ~1 <he> ~3 not|barely|hardly|cannot|doesn't|didn't|never|does_not|scarcely ~2 speak*|know*|understand*|read*|spoke|command*|master*
        suddenly|unexpectedly|miraculously|now ~3 fluent*|perfect|flawless
        fluent*|flawless*|perfect ~3 <language> ~8 though|although|despite|needed|earlier|before|barely|interpreter|never
        needed|required|relied_on ~3 interpreter* ~8 later|now|fluent*|spoke
        illiterate
        can|could ~1 not|neither|barely ~1 read ~2 write
        spoke|speaks ~2 only ~2 <language>|dialect
        """,
        ru="""
        не|почти_не|плохо|едва|слабо|с_трудом|еле|практически_не|толком_не ~2 говор*|зна*|понима*|владе*|чита*|пишет|писал*|изъясня* ~4 <language>|язык*|слова
        <language>|язык* ~3 не|почти_не|плохо|едва|слабо|с_трудом|практически_не ~2 говор*|зна*|понима*|владе*|чита*
        зна*|понима*|говор* ~3 лишь|только|всего ~3 слов*|фраз*|пару
        переводчик* ~8 говор*|загово* ~3 <language>
        бойко|свободно|бегло|чисто ~2 говор*|загово* ~3 <language>
        без ~2 переводчик*|перевода
        переводчик* ~4 не ~2 было|предостав*|дали|пригла*|вызва*|допуст*|обеспеч*|назнач*|присутств*
        не ~2 было|предостав*|дали|пригла*|вызва*|допуст*|обеспеч* ~3 переводчик*
        отказа* ~4 переводчик*
        подпис* ~6 не ~3 мог*|понима*|смог*|перев*|умел*|понял* ~3 прочит*|чита*|понят*|содерж*
        подпис* ~6 на ~2 незнаком*|чуж*|непонятн*|неизвестн* ~1 язык*
        протокол*|показани*|документ*|текст*|заявлени*|признани*|бумаг* ~4 на ~3 незнаком*|чуж*|непонятн*|неродн*|котор*
        язык* ~2 котор* ~3 не|почти_не|плохо|едва ~2 владе*|зна*|понима*|говор*
        вдруг|внезапно|неожиданно|теперь ~4 свободно|бегло|чисто ~3 говор*|загово* ~3 <language>
        неграмотн*|не_умеет_читать|не_умел_читать|не_умеет_писать
        """,
        uk="""
        не|майже_не|погано|ледве|слабо ~2 говор*|зна*|розумі*|володі*|чита* ~4 <language>
        <language> ~3 не|майже_не|погано|ледве ~2 говор*|зна*|розумі*|володі*
        без ~2 перекладач*|перекладу
        перекладач* ~4 не ~2 було|нада*|дали|запро*
        підпис* ~6 не ~3 міг|розумі*|зміг
        підпис* ~4 незнайом*|чуж* ~1 мов*
        """,
        kk="""
        <language> ~4 білме*|нашар|әрең|түсінбе*|дұрыс_сөйлей_алма*
        аудармашысыз|аудармашы ~3 болмады|берілме*|жоқ|болған_жоқ
        оқи_алма*|түсінбеген ~3 қағаз*|хаттама*|қол_қой*
        """,
        ky="""
        <language> ~4 билбе*|начар|араң|түшүнбө*|сүйлөй_алба*
        котормочусуз|котормочу ~3 болгон_жок|берилген_жок|жок
        окуй_алба*|түшүнбөгөн ~3 кагаз*|протокол*|кол_кой*
        """,
        fa="""
        <language> ~4 بلد_نیست|نمیداند|نمیدانست|نمیفهمد|بهسختی|نمیتواند
        به_سختی|بهسختی ~3 <language>
        بدون ~2 مترجم
        مترجم ~3 نداشت*|نبود|ندادند
        """,
        zh="""
        不懂|不会说|几乎不会|不太会|听不懂|不识|看不懂 ~3 <language>|字
        不懂 ~2 <language>
        没有翻译|未提供翻译|无翻译|没有口译|没有传译
        签 ~8 看不懂|不懂|读不懂
        """,
        ar="""
        لا|بالكاد|لم ~2 يتحدث|يتكلم|يجيد|يفهم|يتقن|تتحدث|تجيد|يعرف|يكن_يجيد ~3 <language>
        دون|بدون|بلا|من_دون ~2 مترجم|ترجمه
        مترجم ~3 لم|غياب
        وقع* ~5 لا_يفهم*|لم_يفهم*|لا_يقرأ*|لم_يستطع|لغه_لا
        """,
        tr="""
        <language> ~2 bilmi*|bilmey*|zar_zor|çok_az|konuşamı*|anlamı*
        tercümansız|çevirmensiz|tercüman_olmadan|çevirmen_olmadan
        tercüman*|çevirmen* ~3 verilme*|yoktu|sağlanma*
        okuyamadığı|anlamadığı ~4 imzala*|belge*|ifade*|metin*
        """,
    ),
    guards=guards(
        en="""
        S: court ~1 interpreter*
        S: interpreter ~3 present|assisted|translated
        S: bilingual
        dubbed
        without ~1 interpret* ~4 thanks|because ~3 fluent*
        """,
        ru="""
        S: судебн* переводчик*
        S: переводчик* ~2 присутствовал*|помогал*|переводил*
        S: двуязычн*|билингв*
        """,
    ),
    must_not_fire=(
        "A court interpreter together with counsel.",
        "A dubbed tourist.",
        "A bilingual speaker.",
    ),
    references=(MENDEZ, CROCUS),
)
