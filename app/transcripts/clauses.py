"""Word tables for text without punctuation: what opens a clause, and what no sentence ends with."""

from __future__ import annotations

from collections.abc import Mapping

_OPENING: Mapping[str, str] = {
    "en": "and but so because however then now meanwhile also although while therefore yesterday today "
    "tomorrow earlier later according officials police he she they we i it this there these those "
    "the in on at after before when if",
    "ru": "и а но однако поэтому потому затем потом также кроме между тем вчера сегодня завтра ранее "
    "позже если когда хотя пока он она они мы я это этот эта эти там в на по после до согласно "
    "напомним сообщается однако зато",
    "uk": "і й а але однак тому потім також крім вчора сьогодні завтра раніше пізніше якщо коли хоча "
    "він вона вони ми я це цей ця ці там у в на за після до згідно нагадаємо",
    "kk": "және бірақ сондықтан алайда кейін содан сонымен сондай кеше бүгін ертең егер ол олар біз мен "
    "бұл осы сол",
    "ky": "жана бирок ошондуктан кийин андан ошондой кечээ бүгүн эртең эгер ал алар биз мен бул ошол",
    "fa": "و اما ولی بنابراین سپس همچنین دیروز امروز فردا اگر وقتی او آنها ما من این آن در پس",
    "ar": "و لكن ثم كما لذلك أمس اليوم غدا إذا عندما هو هي هم نحن أنا هذا هذه وقال وأضاف وأكد في بعد",
    "zh": "但 但是 然后 所以 因为 因此 而且 另外 昨天 今天 明天 如果 他 她 他们 我们 我 这 据",
    "tr": "ve ama fakat ancak çünkü sonra ayrıca dün bugün yarın eğer o onlar biz ben bu şu",
}
_STRONG: Mapping[str, str] = {
    "en": "but however meanwhile",
    "ru": "но однако поэтому затем напомним сообщается",
    "uk": "але однак тому нагадаємо",
    "kk": "бірақ алайда сондықтан",
    "ky": "бирок ошондуктан",
    "fa": "اما ولی بنابراین همچنین",
    "ar": "لكن ثم كما وقال وأضاف وأكد",
    "zh": "但是 然后 所以 另外",
    "tr": "ama fakat ancak ayrıca",
}
_NEVER_LAST: Mapping[str, str] = {
    "en": "a an the of to in on at by for from with and or but as is are was were be been his her its "
    "their our my your this that which who not no mr mrs dr into than if when because",
    "ru": "в во на с со к ко о об от до из за по под при для без над про через и а но или что как не ни "
    "его её их этот эта это эти который которая которые был была были если когда чтобы",
    "uk": "в у на з із зі до від о об за по під при для без над про через і й а але або що як не ні "
    "його її їх цей ця це ці який яка які був була були якщо коли щоб",
    "kk": "және мен бен пен бірақ осы бұл сол бір үшін",
    "ky": "жана менен бирок ушул бул ошол бир үчүн",
    "fa": "و در به از که با برای تا بر این آن یک را",
    "ar": "و في من على إلى عن أن التي الذي هذا هذه مع بين لا لم لن",
    "zh": "的 和 在 把 被 与 及 对",
    "tr": "ve ile bir bu şu için gibi daha en çok",
}


def opening(language: str | None) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words of a language that may open a clause, those that mostly do, and those that end none.

    Of an unknown language none: there only pauses and lengths tell where to cut.
    """
    key = language or ""
    return (
        frozenset(_OPENING.get(key, "").split()),
        frozenset(_STRONG.get(key, "").split()),
        frozenset(_NEVER_LAST.get(key, "").split()),
    )
