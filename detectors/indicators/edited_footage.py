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
        <his> ?own|?actual|?real voice|words|speech ~3 cannot|can't|could_not|couldn't|not|never|barely|inaudible|muted|drowned|replaced|is_not|isn't ~3 heard|audible|heard|hear
        <his> voice|words|speech ~3 inaudible|muted|drowned|replaced|dubbed|distorted|altered|silenced
        voice-over|voiceover|narrator|music ~4 over|covers|drowns|replaces|instead|in_place ~4 voice|words|speech|him|her
        voice|sound|audio ~3 inaudible|muted|dubbed|overdubbed|replaced|re-recorded|added_later
        dubbed|overdubbed
        sound|audio|voice|lips|lip|picture|image|soundtrack ~5 not|n't|don't|doesn't|out_of ~2 match|sync|synchroni*|correspond|fit|line_up
        out of sync
        mismatch* ~4 sound|audio|picture|voice|lips|image
        lips|mouth ~3 move|moves|moving|movement* ~4 not|differ*|out|before|after|without
        reconstruct*|re-enact*|reenact*|staged ~6 <video>|scene*|crime|proof|evidence|attack|footage|filmed|shown|television|tv|cameras|broadcast
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
        склейк*|склеен*|нарезк*|врезк*
        <video>|интервью|запись|признани*|ролик* ~4 смонтирован*|склеен*|обрезан*|порезан*|нарезан*|обработан*|переозвуч*|отредактир*|вырезан*
        вырезан*|обрезан*|вырезал*|обрезал* ~4 фраз*|слов*|запис*|видео|ответ*|кадр*|фрагмент*|част*
        переозвуч*|озвучен*|дублирован*|наложен* ~3 голос*|звук*|музык*|дикт*
        переозвуч*
        голос*|голоса|речь|слов*|слова ~3 не ~2 слышн*|слышно|слыхать|разобрать|слышим
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
    ),
    guards=guards(
        en="""
        S: full|complete|unedited|uncut|raw ~2 <video>|interview|version ~4 public|published|available|online|released|posted
        S: subtitle*
        face|faces ~3 blurred|pixelated
        film|movie|series|drama|concert ~3 edited|dubbed
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
    ),
    must_not_fire=(
        "Ordinary trimming while the full recording is public.",
        "Blurred faces.",
        "Subtitles over speech that can be heard.",
    ),
    references=(SUBMISSION, OMCT, GUI, CHENG),
)
