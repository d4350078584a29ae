"""Same wording from different people."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import LAM, OMCT

INDICATOR = Indicator(
    id="script_recurrence",
    title="Same wording from different people",
    definition="Two or more detained speakers share long, unusual strings of words or the same "
    "skeleton of a story.",
    why="It points to one author: videos are produced on an almost industrial scale, and a bookseller "
    "told of directors and set texts.",
    strength="strong",
    families=("X",),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        same|identical|similar|matching|near-identical|verbatim|exact ~2 words|phrases|wording|text|sentences|formula*|script|story|stories|lines|statement*|confession*|phrase ~8 other|another|others|different|several|all|both|each|detainee*|men|women|people|speakers|prisoners|earlier|videos|two|three|four|five|dozen*
        other|another|others|different|several|all|both|detainees|men|two|three|four|five|dozen* ~8 same|identical|verbatim|near-identical|matching ~2 words|phrases|wording|text|sentences|formula*|script|story|lines|statement*|confession*|phrase
        word for word ~8 other|another|same|earlier|previous|detainee*|confession*|statement*|video*|others
        other|another|others|several|all|both|detainees|men|two|three ~10 word for word
        verbatim|letter_for_letter ~6 other|another|earlier|previous|confession*|statement*|others|same
        as if ~4 one|same|single ~2 author|hand|script|text|writer
        one|same|single|common ~1 template|script|author|mould|pattern|text ~6 confession*|statement*|videos|apologies|detainee*|speakers
        confession*|statement*|videos|apologies|testimonies ~6 one|same|single|common|identical ~1 template|script|author|mould|wording|text|pattern|words
        carbon copy|copies
        """,
        ru="""
        те_же|тех_же|теми_же|такими_же|одинаков*|идентичн*|схож*|совпадающ*|одни_и_те_же|одними_и_теми_же|дословн* ~2 слов*|фраз*|формулировк*|текст*|выражени*|истори*|призна*|показани*|оборот* ~8 друг*|других|другие|разн*|все|всех|нескольк*|задержанн*|остальн*|обоих|оба|двух|двое|трое|пятеро
        друг*|других|другие|разн*|все|всех|нескольк*|задержанн*|остальн*|оба|двое|трое|пятеро ~8 те_же|тех_же|теми_же|одинаков*|идентичн*|одни_и_те_же|одними_и_теми_же|дословно|слово_в_слово ~2 слов*|фраз*|формулировк*|текст*|выражени*|истори*|показани*|повтор*|призна*
        слово в слово
        дословно ~4 совпада*|повтор*
        совпада*|повтор* ~3 дословно|слово_в_слово|буквально
        под ~1 копирку
        по ~1 одному|единому ~1 шаблону|сценарию|тексту|лекалу|образцу
        один|одна|одной|единый ~2 автор*|сценари*|рук*|шаблон* ~6 призна*|видео*|показани*|обращени*|текст*
        """,
        uk="""
        однаков*|ті_самі|тими_самими|ідентичн*|схож*|дослівно ~2 слов*|фраз*|формулюван*|текст* ~8 інш*|різн*|всі|усі|затриман*
        інш*|різн*|всі|усі|троє|затриман* ~8 однаков*|ті_самі|тими_самими|ідентичн*|дослівно ~2 слов*|фраз*|формулюван*|текст*
        слово_в_слово
        """,
        kk="""
        бірдей|дәл_сол|ұқсас ~2 сөз*|мәтін*|сөйлем*
        """,
        ky="""
        бирдей|так_ошол|окшош ~2 сөз*|текст*|сүйлөм*
        """,
        fa="""
        جملات|کلمات|عبارات|متن ~3 یکسان|مشابه|مشترک
        """,
        zh="""
        一字不差|如出一辙|同样的措辞|相同的措辞|完全相同的话|几乎相同|同一份稿子|措辞一致
        其他|另外|多名|几名|不同 ~10 同样|相同|一样 ~4 话|措辞|内容|说法
        """,
        ar="""
        عبارات|كلمات|جمل|صياغه ~2 نفسها|ذاتها|متطابقه|مماثله
        نفس ~1 عبارات|كلمات|جمل|نص|صياغه
        حرفيا|كلمه_بكلمه
        """,
        tr="""
        aynı|benzer|birebir ~1 kelime*|cümle*|ifade*|metin*|sözler* ~6 diğer|başka|farklı|tümü|hepsi|kişi*
        diğer|başka|farklı|hepsi ~6 aynı|birebir ~1 kelime*|cümle*|ifade*|metin*|sözler*
        kelimesi_kelimesine
        """,
    ),
    guards=guards(
        en="""
        S: oath*|anthem|prayer|re-aired|rebroadcast|repeat_broadcast|wire_copy|news_agency|indictment
        S: same ~1 clip|video|footage ~4 aired|shown|broadcast ~3 again|twice
        """,
        ru="""
        S: присяг*|клятв*|гимн*|молитв*|повторн* показ*|обвинительн* заключени*
        S: тот ~1 же ролик|сюжет
        """,
    ),
    must_not_fire=(
        "One clip aired again, or wire copy.",
        "Oaths.",
        "Co-defendants who quote one indictment.",
    ),
    references=(OMCT, LAM),
)
