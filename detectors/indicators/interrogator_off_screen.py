"""Unseen questioner or guard."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import LASSITER, TORTURE_TV

INDICATOR = Indicator(
    id="interrogator_off_screen",
    title="Unseen questioner or guard",
    definition="Prompts come from somebody outside the frame, masked or in uniform.",
    why="A picture of the suspect alone makes viewers take a confession for more voluntary; in one "
    "country the reporter on air was sometimes the interrogator.",
    strength="weak",
    families=("V", "T"),
    gated=True,
    holder="case",
    cues=cues(
        "TV",
        en="""
        voice|man|someone|somebody|questioner|interrogator|investigator|officer|person|interviewer|speaker ~3 off|outside|behind|out_of ~1 camera|screen|frame|the_camera|the_frame|shot|the_screen|view|sight
        off-camera|off-screen|offscreen|unseen|hidden|out-of-frame ~2 voice|questioner|interrogator|man|officer|person|investigator|interviewer|speaker|prompt*|question*
        prompt*|question*|asked|asks|told|instructions|cue*|orders ~4 from|by ~2 behind|off|outside|unseen|out_of
        answer*|repl*|respond* ~5 off-camera|off-screen|unseen|voice|behind_the_camera|someone_outside|someone_off|interrogator*
        glanc*|looks|looking|looked|turn*|eyes|stares|gaze* ~3 aside|sideways|off-camera|to_the_side|off_camera|to_someone|at_someone|away_from_the_camera|past_the_camera|beside_the_camera|behind_the_camera
        masked|hooded|balaclava*|uniformed|armed|camouflage* ~2 men|man|officer*|police*|agent*|guard*|figure*|people|soldier*|operative*|person*
        men|man|officers|officer|guard*|agents|soldiers|people|operative* ~2 in ~2 masks|balaclavas|uniform*|camouflage|hoods|black_masks
        kneel*|knees|on_his_knees ~6 officer*|guard*|masked|men|police|soldier*|camera|before|front|wall
        flanked|surrounded|guarded|held|gripped|escorted ~3 by ~3 masked|uniformed|armed|officer*|guard*|soldier*|police*|agents|men
        hand|arm|shadow|shoulder|boots ~3 of ~2 officer|guard|interrogator|policeman|man ~4 visible|frame|seen|shot
        with ~2 guard|guards|officer|officers|soldier*|policem* ~3 standing|behind|beside|behind_him
        """,
        ru="""
        голос* ~3 за|из-за|вне ~1 кадром|кадра|камеры|камерой|экрана
        за|вне ~1 кадром|кадра|камерой|камеры ~5 спрашива*|вопрос*|задает|голос*|говор*|подсказ*|звуч*|команд*|мужск*|следовател*|оперативник*|человек
        вопрос*|спрашива*|отвеча*|подсказ*|команд* ~5 за|из-за|вне ~1 кадром|кадра|камеры|камерой
        невидим*|закадров* ~2 собеседник*|голос*|следовател*|интервьюер*|допрашивающ*|человек*
        люд*|мужчин*|сотрудник*|силовик*|человек*|охран*|спецназ*|полицейск*|конвоир*|боец|бойц* ~3 в ~2 балаклав*|масках|маске|форме|камуфляж*|черном|капюшон*
        двое|трое|четверо|несколько|кто-то ~3 в ~2 балаклав*|масках|маске|форме|камуфляж*|капюшон*
        в ~1 балаклав*|масках|маске|камуфляж* ~3 люд*|мужчин*|сотрудник*|силовик*|охран*|человек*|стоя*|стоит
        на ~1 коленях|колени ~6 перед|на_фоне|у_стены|силовик*|сотрудник*|камер*|спецназ*|масках|полицейск*
        стоит|стоя*|сидит|сидел*|поставил* ~2 на ~1 коленях|колени
        косит*|косил*|смотр*|погляд*|оглядыва*|бросает_взгляд|отвод*|переводит_взгляд|взгляд* ~4 в_сторону|мимо|за_камеру|вбок|на_кого-то|рядом|помимо
        в ~1 окружении|сопровождении ~3 силовик*|полицейск*|охран*|конвоир*|вооружен*|спецназ*|людей_в|сотрудник*
        рядом|позади|сзади|за_спиной ~3 стоит|стоят|стоял*|виден|видны ~3 силовик*|полицейск*|охран*|конвоир*|вооружен*|спецназ*|сотрудник*|человек|люди|мужчина
        """,
        uk="""
        голос* ~3 за|поза ~1 кадром|камерою
        за|поза ~1 кадром|камерою ~5 пита*|запит*|голос*|людин*|слідч*|підказ*
        люди|чоловіки|силовики|двоє|охорон* ~3 в|у ~2 балаклав*|масках|формі|камуфляж*
        на ~1 колінах
        дивит*|погляда*|косит* ~4 вбік|убік|повз_камеру|на_когось
        """,
        kk="""
        кадр*|камера* ~3 сыртында*|артында*|тыс
        бетперде*|балаклава*|маска* ~3 адам*|кісі*|қызметкер*
        тізе* ~3 бүгіп|отыр*|тұр*
        """,
        ky="""
        кадр*|камера* ~3 сыртында*|артында*|тышка*
        беткап*|балаклава*|маска* ~3 адам*|киши*|кызматкер*
        тизе* ~3 бүгүп|отур*|турган|тур*
        """,
        fa="""
        صدای ~3 پشت_دوربین|خارج_از_کادر
        خارج_از_کادر|پشت_دوربین ~5 میپرس*|سوال*|صدا*
        ماموران|افراد|مردان|نیروهای ~2 نقابدار|ماسکدار|نقابپوش|مسلح
        زانو ~2 زده|زد*
        """,
        zh="""
        画外音|镜头外|画面外|画外
        蒙面|持枪|戴面罩|身穿制服 ~6 警|人|男子|看守|士兵
        跪在|跪着|下跪
        眼神|目光|视线 ~6 旁边|镜头外|飘忽|瞟
        """,
        ar="""
        صوت ~3 خلف|خارج ~2 كاميرا|كادر|شاشه|تصوير
        خلف_الكاميرا|خارج_الكادر
        ملثم*|مقنع*
        راكع*|جاث*|على_ركبتيه
        ينظر|تنظر ~3 جانب*|بعيدا
        """,
        tr="""
        kamera|kadraj|ekran ~1 arkasından|dışından|arkasındaki|dışındaki
        maskeli|üniformalı|silahlı|kar_maskeli ~2 adam*|polis*|kişi*|görevli*|asker*
        diz ~1 çök*
        yana|kenara ~2 bak*
        """,
    ),
    guards=guards(
        en="""
        S: documentary|filmmaker
        director|voice-over|voiceover|narrator
        on ~1 radio
        surgical|face|medical|covid ~1 mask*
        """,
        ru="""
        документальн*|режиссер*|диктор*|закадров* ~1 текст*|перевод*|комментари*
        медицинск* маск*
        """,
    ),
    must_not_fire=(
        "The interviewer of a documentary stays off camera.",
        "A narrator's voice-over.",
        "Radio.",
    ),
    references=(LASSITER, TORTURE_TV),
)
