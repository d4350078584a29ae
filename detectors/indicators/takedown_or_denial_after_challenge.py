"""Clip pulled or story switched."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import KLOOP

INDICATOR = Indicator(
    id="takedown_or_denial_after_challenge",
    title="Clip pulled or story switched",
    definition="After being challenged, the outlet or the authority silently removes the clip, "
    "renames the person or changes the facts.",
    why="One channel deleted the clip while the ministry gave the man shown another name.",
    strength="moderate",
    families=("E", "M"),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        <video>|interview|confession|post|segment ~5 deleted|removed|taken_down|pulled|erased|withdrawn|scrubbed|wiped|disappeared|vanished|made_private|hidden|gone|inaccessible|unavailable|unpublished|taken_offline|blocked|purged
        deleted|removed|took_down|taken_down|pulled|erased|withdrew|scrubbed|wiped|hid|takes_down|deletes|removes|purged|unpublished ~4 <video>|interview|post|segment|copy|upload
        took|takes|taking ~3 <video>|it|post|interview ~1 down|offline
        no longer ~3 available|accessible|online|viewed|found|visible
        <official>|channel|broadcaster|station|tv|outlet ~4 insist*|claim*|now|later|said|says|maintain*|announc*|assert*|declared ~5 another|different|someone_else|somebody_else|not_the|not_him|not_the_same|other ~3 man|person|woman|citizen|name|individual|people|him|musician|pianist
        insist*|claim*|maintain*|announc*|assert*|declar*|said|says|now ~10 somebody_else|someone_else|another_man|another_person|a_different_man|a_different_person|not_the_man|not_the_same|another_citizen|another_woman
        <official>|channel|broadcaster|station ~6 another|different|new|other ~1 name|identity|man|person|version
        den* ~8 in|on|shown ~2 video|footage|clip|screen|recording|broadcast
        it ~1 is|was ~1 another|a_different ~1 man|person|woman
        changed|switched|altered|revised|rewrote|corrected_without|quietly_changed|amended|replaced|edited ~4 story|version|name|caption*|headline|account|details|description|title|date*|facts
        quietly|silently|without_explanation|without_comment|without_any_explanation|hastily|abruptly ~3 deleted|removed|changed|replaced|withdrew|withdrawn|took|taken|pulled|edited|renamed|corrected|altered
        renamed|re-named ~3 <him>|man|detainee|suspect|person|caption|prisoner
        another|different|new ~1 surname|name ~4 now|since|instead|later
        now|since|instead|later ~4 another|different|new ~1 surname|name
        """,
        ru="""
        <video>|интервью|сюжет*|пост|публикаци*|признани* ~5 удал*|убра*|снят*|исчез*|скры*|стер*|недоступ*|пропал*|изъя*|отозва*|закры*_доступ*
        удал*|убра*|снял*|стер*|скры*|изъя*|отозва* ~4 <video>|интервью|сюжет*|пост|публикаци*|копи*
        больше ~2 не|недоступ* ~3 доступ*
        мвд|<official>|телеканал*|канал*|телевидени* ~5 опроверг*|отрица*|утвержда*|настаива*|заявил*|сообщил*|заяви* ~8 друг*|иной|иное|не_он|не_тот|на_кадрах|на_видео|кадрах|вовсе_не
        мвд|<official>|телеканал*|канал* ~4 опроверг*|отрица*|утвержда*|настаива* ~6 что|будто ~3 на ~1 кадрах|видео|записи|экране
        на ~1 кадрах|видео|записи|экране ~5 друг*|не_он|не_тот|иной|совсем
        друг* ~1 человек*|имя|имен*|мужчин*|гражданин*|гражданк*|версии|версию
        измен*|смен*|поменял*|переписал*|исправ*|замен*|подмен*|поправ* ~4 имя|верси*|подпис*|заголов*|описани*|фамили*|истори*|дат*|данн*
        без ~2 объяснени*|комментари* ~3 удал*|убра*|снял*|измен*|замен*
        тихо|втихую|молча|незаметно ~3 удал*|убра*|снял*|измен*|замен*|поменял*|исправ*|подправ*
        переименова* ~3 его|ее|мужчин*|задержанн*|ролик*|видео*
        """,
        uk="""
        <video>|інтерв'ю|допис*|публікаці* ~5 видал*|прибра*|зник*|знял*|прихова*
        видал*|прибра*|знял*|прихова* ~4 <video>|інтерв'ю|допис*|публікаці*
        мвс|телеканал*|канал*|влад* ~5 спростува*|запереч*|ствердж*|заяви* ~8 інш*|не_він|на_кадрах|на_відео
        інш* ~1 людин*|чоловік*|ім'я
        змін* ~4 ім'я|версі*|підпис*|прізвищ*
        """,
        kk="""
        <video> ~4 өшір*|алып_таста*|жойыл*|жойды|жоғал*
        басқа ~1 адам*|кісі* ~4 деп|екен*|мәлімде*
        """,
        ky="""
        <video> ~4 өчүр*|алып_сал*|жок_кыл*|жоголуп|алынды
        башка ~1 адам*|киши* ~4 деп|экен*|билдир*
        """,
        fa="""
        <video> ~5 حذف*|پاک*|برداشت*
        حذف*|پاک* ~4 <video>
        فرد|شخص|مرد ~1 دیگری
        نام ~2 او|وی|مرد ~2 تغییر*
        تغییر* ~2 نام|روایت
        """,
        zh="""
        <video>|帖子|报道 ~8 删除|撤下|下架|被删|消失
        删除|撤下|下架|删掉 ~6 <video>|帖子|报道
        是另一个人|另有其人|是另一名男子|不是同一人
        改口|更改 ~4 说法|姓名|名字|标题
        """,
        ar="""
        حذف*|أزال*|أزيل*|سحب* ~4 <video>|منشور|تقرير|مقابله
        <video>|منشور ~4 حذف*|أزيل*|اختفى|سحب*
        شخص|رجل ~1 آخر
        غير*|تغيير ~3 روايه|اسم|عنوان
        """,
        tr="""
        <video>|haber*|paylaşım* ~4 sil*|kaldır*|çekil*|kaybol*
        başka ~1 biri*|kişi*|adam*
        isim*|ismi|adını ~3 değiştir*
        """,
    ),
    guards=guards(
        en="""
        S: correction|copyright|dead_link|broken_link|expired|licence_expired|apologised_for_the_error|signed_correction
        S: rights_holder*|licensing
        brain|tumour|tumor|surgery|rubble|debris|snow
        """,
        ru="""
        S: авторск* прав*
        S: правообладател*|истек*|лицензи*
        S: битая|нерабоч* ссылк*
        S: поправк*|уточнени*
        S: опубликова* ~2 исправлени*|опровержени*
        """,
        uk="""
        S: авторськ*|правовласник*|виправлен*|спростуван*
        """,
        kk="""
        S: авторлық_құқық*|түзету*
        """,
        ky="""
        S: автордук_укук*|түзөтүү*
        """,
        fa="""
        S: کپیرایت|حق_نشر|اصلاحیه
        """,
        zh="""
        S: 版权|更正|勘误
        """,
        ar="""
        S: حقوق_النشر|تصحيح
        """,
        tr="""
        S: telif*|düzeltme*
        """,
    ),
    must_not_fire=(
        "A signed correction.",
        "Removal for copyright.",
        "A dead link.",
    ),
    references=(KLOOP,),
)
