"""Cut, spliced, dubbed or re-enacted material."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import CHENG, GUI, OMCT, SUBMISSION

INDICATOR = Indicator(
    id="edited_footage",
    title="Cut, spliced, dubbed or re-enacted material",
    definition="Cuts, changed clothes, an inaudible voice, sound that does not match the picture, or "
    "a re-enactment used as proof.",
    why="Deceptive editing is documented: clothes and hair changed within one statement, and a "
    "speaker's own voice could not be heard.",
    strength="moderate",
    families=("V", "E"),
    gated=False,
    holder="case",
    cues=cues(
        "VE",
        en="""
        jump cut*
        jump|abrupt|sudden|visible|obvious|hard|several|multiple|numerous|crude|clumsy|# ~1 cuts|splices|edits
        <video>|interview|confession|statement|recording|it ~4 edited|spliced|cut|stitched|doctored|manipulated|montage|patched|trimmed|dubbed|assembled|pieced
        edited|spliced|stitched|doctored|manipulated|patched|pieced|cut|re-edited ~2 <video>|interview|confession|together|statement|recording
        heavily|selectively|crudely|clumsily|deceptively|carefully|badly edited|cut|spliced
        splice*|splicing
        <his> ?own|actual|real voice|words|speech ~3 cannot|can't|could_not|couldn't|not|never|barely|inaudible|muted|drowned|replaced|is_not|isn't ~3 heard|audible|heard|hear
        <his> voice|words|speech ~3 inaudible|muted|drowned|replaced|dubbed|distorted|altered|silenced
        voice-over|voiceover|narrator|music ~4 over|covers|drowns|replaces|instead|in_place ~4 voice|words|speech|him|her
        voice|sound|audio ~3 inaudible|muted|dubbed|overdubbed|replaced|re-recorded|added_later
        dubbed|overdubbed
        sound|audio|voice|lips|lip|picture|image|soundtrack ~5 not|n't|don't|doesn't|out_of ~2 match|sync|synchroni*|correspond|fit|line_up
        out of sync
        mismatch* ~4 sound|audio|picture|voice|lips|image
        lips|mouth ~3 move|moves|moving|movement* ~4 not|differ*|out|before|after|without
        reconstruct*|re-enact*|reenact*|staged ~6 <video>|scene*|crime|proof|evidence|attack|footage|filmed|shown|television|tv|cameras|broadcast
        reconstruction|re-enactment|reenactment of ~3 killing|murder|crime|attack|stabbing|events|explosion|arson
        scene*|crime|attack|arrest|footage ~3 re-enact*|reenact*|reconstruct*|staged
        clothes|clothing|shirt|jacket|hair|haircut|beard|sweater|jumper|outfit|t-shirt|background|lighting|top|stubble|shadow* ~4 chang*|differ*|switch*|vari*|not_the_same|jump*|alternate*
        different ~2 clothes|shirts|tops|jackets|outfits|haircut*|hair|clothing|days|rooms|sweaters
        clock|timestamp|watch ~4 jump*|leap*|skip*|differ*
        comes and goes
        several|different|multiple|separate|two|three ~1 sessions|recordings|sittings
        footage|recording|video ~2 shot|filmed|recorded ~3 on|over ~2 different|several|two|three|separate ~1 days|occasions|sessions
        answers|sentences|phrases|words ~3 cut|truncated|broken|clipped|taken ~1 off|mid-sentence|short|out_of_context
        mid-sentence|mid_sentence|out_of_context
        """,
        ru="""
        монтаж*|смонтирован*|перемонтир*
        склеек|склейк*|склеен*|нарезк*|врезк*
        <video>|интервью|запись|признани*|ролик* ~4 смонтирован*|склеен*|обрезан*|порезан*|нарезан*|обработан*|переозвуч*|отредактир*|вырезан*
        вырезан*|обрезан*|вырезал*|обрезал* ~4 фраз*|слов*|запис*|видео|ответ*|кадр*|фрагмент*|част*
        переозвуч*|озвучен*|дублирован*|наложен* ~3 голос*|звук*|музык*|дикт*
        переозвуч*
        голос*|голоса|речь|слов*|слова ~3 не ~2 слышен|слышн*|слышно|слыхать|разобрать|слышим
        часы|время|таймер|часов ~5 перескак*|перескочи*|скач*|прыга*|не_совпад*
        щетин*|борода|бороды|волос* ~6 то ~3 появля*|пропада*|исчез*
        голос*|речь|слов* ~3 заглуш*|измен*|искаж*|перекр*|замен*|подмен*
        звук*|аудио*|голос*|губ*|артикуляци*|картинк*|изображени* ~5 не ~2 совпада*|соответств*|синхрон*|попада*|сход*
        рассинхрон*
        постановочн* ~1 кадр*|съемк*|видео*|сцен*|ролик*|эпизод*
        инсценир*|инсценировк*|реконструкци*|реконструир*|постановк*
        одежд*|рубашк*|куртк*|свитер*|футболк*|причес*|фон|борода|бороды|щетин*|освещени*|кофт* ~4 меня*|смен*|другая|другой|друг*|различ*|разн*|отлича*
        разн* ~2 одежд*|футболк*|рубашк*|свитер*|куртк*|кофт*|день|дни
        снят*|записан*|снима* ~3 в ~1 разное|разные|несколько ~1 время|дни|дней|заход*|прием*
        обрыва*|прерыва* ~4 полуслове|фраз*|слов*
        на полуслове
        вырван* ~2 из ~1 контекст*
        """,
        uk="""
        монтаж*|змонтован*|склейк*|склеєн*|нарізк*
        <video> ~4 змонтован*|склеєн*|обрізан*|переозвуч*|відредагован*
        переозвуч*|озвучен*
        голос*|слова ~3 не ~2 чут*|чути
        звук*|голос*|губ*|картинк* ~5 не ~2 збіга*|відповіда*|синхрон*
        постановочн* ~1 кадр*|зйомк*|відео*
        одяг*|сорочк*|куртк*|зачіск* ~4 змін*|інш*|різн*
        реконструкці* ~4 злочин*|доказ*|нападу
        """,
        kk="""
        монтаж*|қиылған|қиып_жапсыр*
        дауысы* ~3 естілме*
        дыбыс*|дауыс*|ерні* ~5 сәйкес_кел*|сай_кел*
        киім* ~3 өзгер*|ауыс*|басқа
        қойылым* ~2 кадр*|видео*|көрініс*
        """,
        ky="""
        монтаж*|кесилген
        үнү* ~3 угулба*|угулган_жок
        үн*|добуш*|эрин* ~5 дал_кел*|туура_кел*|шайкеш*
        кийим* ~3 өзгөр*|алмаш*|башка
        коюлган|сахналаштырылган ~2 кадр*|видео*
        """,
        fa="""
        مونتاژ*|تقطیع*
        <video> ~4 تدوین*|بریده*|دستکاری*
        تدوین*|بریده* ~3 <video>
        صدا* ~3 شنیده_نمیشود|قطع|دوبله*|همخوانی|تطابق|هماهنگ
        لباس* ~4 تغییر*|عوض|متفاوت
        بازسازی ~3 صحنه*
        """,
        zh="""
        剪辑|剪接|拼接|跳剪|配音|剪切
        听不到 ~6 声音|原声
        声音|口型|画面 ~6 不符|不一致|对不上|不同步|不匹配
        衣服|上衣|发型|服装|头发 ~6 换|变|不同|不一样
        重演|摆拍|情景再现|模拟现场
        """,
        ar="""
        مونتاج|مقطع*_التسجيل|قطع_في_التسجيل|مركب|مفبرك*|ممنتج
        صوته|صوتها|صوت ~3 لا_يسمع|غير_مسموع|لا_يتطابق|لا_يتوافق|مدبلج*
        ملابس* ~3 تغير*|تبدل*|مختلف*
        تمثيل ~2 جريمه
        إعاده ~1 تمثيل|تركيب
        """,
        tr="""
        montaj*|kurgu*|kesilmiş|kesilip|dublaj*
        sesi* ~3 duyulmu*|duyulma*|bastırıl*
        ses*|dudak*|görüntü* ~4 uyuşmu*|uymu*|eşleşmi*|senkron*
        kıyafet*|gömleğ*|saç* ~3 değiş*|farklı
        canlandırma*|yeniden_canlandır*
        """,
    ),
    guards=guards(
        en="""
        S: full|complete|unedited|uncut|raw ~2 <video>|interview|version ~4 public|published|available|online|released|posted
        S: subtitle*
        face|faces ~3 blurred|pixelated
        film|movie|series|drama|concert|tourist*|visitor* ~4 edited|dubbed
        budget|tax|job|power|price|spending|rate ~1 cuts
        police|court|scientists|archaeolog*|historian* ~4 reconstruct*
        """,
        ru="""
        S: полн* ~2 верси*|запис*|видео* ~4 опубликова*|доступн*|выложе*
        S: субтитр*
        лиц* ~2 размыт*|заблюрен*
        реконструкци* ~2 здани*|дорог*|театр*|музе*|мост*|улиц*|школ*|парк*|площад*|стадион*|больниц*
        монтаж* ~2 оборудовани*|проводк*|систем*|конструкци*|кондиционер*
        шиномонтаж*
        """,
        uk="""
        S: повн* ~2 запис*|версі*
        S: субтитр*
        """,
        fa="""
        S: نسخه_کامل
        """,
        zh="""
        S: 完整|未剪辑|字幕|剪彩
        """,
        ar="""
        S: كامل* ~2 تسجيل|مقابله
        """,
        tr="""
        S: tam|kesintisiz ~2 kayıt*|kaydı
        """,
    ),
    must_not_fire=(
        "Ordinary trimming while the full recording is public.",
        "Blurred faces.",
        "Subtitles over speech that can be heard.",
    ),
    references=(SUBMISSION, OMCT, GUI, CHENG),
)
