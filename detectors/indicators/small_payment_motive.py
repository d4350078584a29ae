"""Small payment or implausible motive."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import CROCUS, POST, WARMBIER

INDICATOR = Indicator(
    id="small_payment_motive",
    title="Small payment or implausible motive",
    definition="A grave offence is put down to a trivial or odd reward, often with want of work.",
    why="It turns dissent into hired crime: $200 in one broadcast, a used car in another. Weak, "
    "because real offenders speak of pay as well.",
    strength="weak",
    families=("T",),
    gated=True,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        <sum> ~3 for ~2 joining|throwing|taking|burning|setting|attacking|filming|shouting|going|coming|carrying|planting|spreading|participating
        in_exchange|exchange|return for ~4 <money>
        <act>|agree*|<offence>|join*|go|come|attend|set_fire|set ~10 for|in_exchange_for|in_return_for ~3 <sum>|money|payment|reward|cash|fee
        <sum> ~4 for|to ~6 <act>|<offence>|take_part|join|participate|attack|throw|set|burn|film|photograph|carry|deliver|plant|shout|go
        promis*|offer*|paid|pay|pays|given|gave|receiv*|transferr*|sent|handed|wired|got ~5 <sum>
        promis*|offer*|paid|given|gave|receiv*|hand* ~4 money|cash|payment|reward|<goods>
        promise|offer|prospect|payment|reward|fee|sum ~1 of ~2 <sum>|money|<goods>
        because|since|as|being|was|were|am|i'm ~4 unemployed|jobless|out_of_work|without_work|broke|penniless
        no|any|lost_his|lost_my|lost_her ~1 job|work|income|money|earnings
        need*|want*|lack* ~3 money|cash|earn
        unemployed|jobless|out_of_work ~12 agreed|accepted|decided
        pay|repay|settle|clear ~3 debt*|loan*
        """,
        ru="""
        <act>|<offence>|соглас*|приехал*|поехал*|пош*|выйти|вышел ~8 за|взамен_на|в_обмен_на ~3 <sum>
        за|взамен_на|в_обмен_на ~3 <sum> ~8 <act>|<offence>|соглас*|выйти|поджечь|приехать
        взамен_на|в_обмен_на ~3 <sum>
        <act>|<offence>|соглас* ~8 за|взамен_на|в_обмен_на ~2 деньги|вознаграждение|плату|оплату|<goods>
        взамен_на|в_обмен_на ~2 деньги|вознаграждение|плату|оплату|<goods>
        пообещал*|обеща*|посулил*|сулил*|предложи*|предлага*|заплати*|платил*|дал*|получил*|перевел*|перечисл*|переда*|вручил* ~5 <sum>|деньг*|денег|вознаграждени*|заплатить|оплат*
        скинул*|скидыва*|отправил*|прислал* ~4 <sum>|деньг*
        <sum> ~3 на ~1 карт*
        <sum> ~5 пообещал*|обеща*|предложи*|заплати*|дал*|получил*|перевел*|перечисл*|переда*
        пообещал*|обеща*|посулил*|предложи* ~3 <goods>
        деньги|сумму|вознаграждение|аванс|задаток ~4 перевел*|перечисл*|получил*|переда*|на_карту|обещал*
        безработн*|без_работы|не_работал*|нет_работы|потерял*_работу|остал*_без_работы
        нужны|нуждал*|нужда*|нужны_были|не_хватало|остро|из-за|ради ~3 деньг*|денег|долг*
        не|нет ~1 было ~1 денег|работы
        денег|работы|средств ~2 не ~1 было|хватало
        кредит*|долг* ~4 соглас*|висел*|отдавать|платить|нечем
        <sum> ~2 и|плюс ~2 <goods>
        получ*|дали|дал*|обеща*|пообеща* ~3 <goods>
        погасить|закрыть|отдать|выплатить ~2 долг*|кредит*
        """,
    ),
    guards=guards(
        en="""
        <sum> ~4 fine|fines|salary|wage|wages|compensation|prize|bail|damages|grant|pension|ticket|tickets|fare|scholarship|concert|performance
        fine|fined|salary|wage*|compensation|prize|bail|damages|pension|fee_for_the_concert|concert_fee|ticket_price|fare|tuition|compensat* ~6 <sum>
        ticket*|flight*|seat*|fare ~4 cost|costs|costing|price*|worth|for ~3 <sum>
        million|billion|millions
        contract ~2 worth
        """,
        ru="""
        <sum> ~3 штраф*|зарплат*|компенсаци*|приз*|залог*|пенси*|билет*|гонорар*|стипенди*
        штраф*|зарплат*|оклад*|компенсаци*|премию|приз|залог*|пенси*|гонорар*|стоимость|цена|стоил*|стоит|выплат* ~5 <sum>
        билет* ~3 за|стоимостью|ценой ~2 <sum>
        миллион*|млн|миллиард*|млрд
        """,
    ),
    must_not_fire=(
        "A wage, a concert fee, compensation, a fine, the price of a ticket or a prize.",
        "Pay that the words do not tie to the alleged act.",
    ),
    references=(POST, WARMBIER, CROCUS),
)
