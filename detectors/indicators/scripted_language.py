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
        E: wrote|drafted|prepared|dictat* ~4 script|text|answers|confession|statement|lines|words|every_word|speech
        E: dictat*
        E: handed|gave|given|shown|passed ~1 <him> ~4 page|pages|sheet|sheets|paper|papers|text|lines|script
        E: made|make|making|had|forced ~1 <him> ~2 repeat|rehearse|learn|memori*|practise|practice|read|recite
        language|words|phrases|style|tone|vocabulary ~3 of ~3 protocol*|police|report*|prosecutor*|indictment*|court|officials|bureaucrat*
        E: never|not|doesn't|don't|didn't ~2 talk*|speak*|use|used ~1 like|that_way|this_way|such
        E: poem|parrot*|schoolboy|by_rote
        T: organised|organized|criminal group|gang|community ~8 aim|intent|purpose|conspiracy|leadership
        T: intent|intention|aim|purpose|goal ~2 of ~2 undermin*|destabili*|overthrow*|discredit*|subvert*
        VE: retake*|re-take*|re-record*|reshot|reshoot*|re-shot
        E: several|multiple|many|repeated|numerous|# ~1 takes
        E: another|second|third|new take
        E: filmed|recorded|shot|repeat* ~5 times|twice|again|over_and_over
        E: rehears*
        E: told|instructed|coached|trained ~4 what|exactly_what|how ~2 say|answer|speak
        E: made|ordered|asked|told|forced ~3 repeat|redo|do|say|film|record ~3 again|once_more|over_and_over|times
        E: word for word|by_heart
        VE: formulaic|stilted|wooden|rehearsed|scripted|coached|officialese|legalese|bureaucratese|monologue_of_a_protocol
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
    ),
    must_not_fire=(
        "A judge, a prosecutor or a lawyer uses the terms of the law.",
        "An official reads a press release.",
        "A reporter sums up an indictment.",
    ),
    references=(SCRIPTED, COERCED, OMCT, COULTHARD, RFERL),
)
