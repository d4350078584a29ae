"""Names critics or colleagues."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import MAMADSHOEVA, ORWELLIAN

INDICATOR = Indicator(
    id="denounces_associates",
    title="Names critics or colleagues",
    definition="The detained speaker incriminates a named opponent, exile, journalist or colleague.",
    why="Broadcasts have made speakers incriminate themselves and others; one named an exile whom "
    "the state was after.",
    strength="weak",
    families=("T",),
    gated=True,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        organiser*|organizer*|mastermind*|ringleader*|leader|instigator*|coordinator*|sponsor|financier|boss|brains|commander ~4 was|is|were|named|called|behind
        behind ~3 protest*|riot*|unrest|plot|attack*|attempt|everything|all|it|this ~2 was|stood|is|were
        gave|gives|giving|issued|received|got|took|taken|acted_on ~4 order*|instruction*|task*|assignment* ~2 to|from|by
        order*|instruction*|task*|money|funds|weapons ~4 came|come|received|sent|given|issued ~2 from|by
        sent|gave|handed|transferred|paid|provided|supplied ~4 money|weapons|funds|cash|explosives|leaflets
        on|under ~2 order*|instruction*|behest|direction|guidance|leadership of|from
        named|naming|names|identif*|pointed|pointing|denounc*|implicat*|incriminat*|accus*|blam*|betray* ~8 exile*|opponent*|journalist*|activist*|colleague*|blogger*|editor*|lawyer*|accomplice*|associate*|friend*|leader*|politician*|dissident*|comrade*|as
        TN: drew_up|drawn_up|planned|masterminded|devised|plotted|organised|organized|financed|funded|ordered|led|headed|directed|recruited|instructed|paid|incited|supplied|prepared|gave|sent|persuaded|commanded|coordinated|hired|promised|offered
        it was ~5 who|that ~3 recruit*|order*|organi*|paid|sent|told|instruct*|planned|persuad*|financ*
        recruited|instructed|directed|hired|persuaded|incited|talked_into|drawn_in|ordered|paid ~1 by
        worked|acted|acting|working|conspired|plotted|collaborated ~3 with|for|together_with
        i|<he> ~2 name|naming ~3 names|accomplices
        """,
        ru="""
        организатор*|вдохновител*|главар*|руководител*|зачинщик*|заказчик*|координатор*|лидер*|куратор* ~4 был*|является|выступ*|был|это
        за ~2 этим|всем|протест*|беспорядк*|акци*|нападени* ~2 стоит|стоял*|стоят|стояли
        указани*|поручени*|команд*|задани*|приказ*|деньги|инструкци*|оружие ~3 давал*|дал*|получал*|получил*|исходил*|поступал*|присылал*|переда*|отдавал*|отдал*|раздавал*|шли
        давал*|дал*|получал*|получил*|присылал*|присла*|переда*|отдавал*|отдал*|раздавал*|переводил*|перевел* ~3 указани*|поручени*|команд*|задани*|приказ*|деньги|инструкци*|оружие
        TN: составил*|придумал*|спланировал*|планировал*|организовал*|руководил*|возглавлял*|финансировал*|заказал*|приказал*|давал*|дал|дала|дали|переводил*|передавал*|передал*|платил*|завербовал*|подговорил*|втянул*|координировал*|обещал*|пообещал*|направлял*|снабжал*
        команд*|указани*|приказ*|инструкци*|деньги|задани* ~3 шли|шел|исходил*|поступал*|приходил* ~2 от
        по ~2 поручени*|указани*|заданию|приказу|наущению|просьбе|инициативе
        назыв*|назвал*|выдал*|оговорил*|обвинил*|указал*|сдал* ~5 имен*|имя|фамили*|соратник*|сообщник*|подельник*|коллег*|журналист*|оппозиционер*|активист*|блогер*|организатор*|на
        втянул*|завербовал*|подговорил*|склонил*|подстрекал*|уговорил*
        под ~2 руководством|началом|влиянием
        """,
    ),
    guards=guards(
        en="""
        S: presenter|anchor|host|newsreader ~4 said|accus*|nam*
        S: whistle-blower|whistleblower
        """,
        ru="""
        S: ведущ*|диктор* ~4 сказал*|обвин*|назв*
        """,
    ),
    must_not_fire=(
        "A witness in open court.",
        "A whistle-blower at liberty.",
        "The presenter's own accusation.",
    ),
    references=(ORWELLIAN, MAMADSHOEVA),
)
