"""Chinese date words, simplified and traditional. Keys are `kind [number] [tag]`, values comma-separated.

A numeral before 月 is a month and one before 日 or 号 a day; that is done where words are cut.
"""

from __future__ import annotations

_DAYS = {0: "一", 1: "二", 2: "三", 3: "四", 4: "五", 5: "六", 6: "日"}
_WEEK = ("周", "星期", "礼拜", "週")
_STEPS = {
    "m1": ("上", "上个", "上個"),
    "p0": ("本", "这", "这个", "這", "這個"),
    "p1": ("下", "下个", "下個"),
    "m2": ("上上",),
}


def _names(day: str, steps: tuple[str, ...] = ("",)) -> str:
    names = [f"{step}{week}{day}" for step in steps for week in _WEEK]
    if day == "日":
        names += [f"{step}{week}天" for step in steps for week in _WEEK]
    return ", ".join(names)


WORDS: dict[str, str] = {
    **{f"weekday {number}": _names(day) for number, day in _DAYS.items()},
    **{
        f"week-weekday {number} {tag}": _names(day, steps)
        for number, day in _DAYS.items()
        for tag, steps in _STEPS.items()
    },
    "hijri 9": "斋月",
    "season 1": "春天, 春季",
    "season 2": "夏天, 夏季",
    "season 3": "秋天, 秋季",
    "season 4": "冬天, 冬季",
    "season? 1": "春",
    "season? 2": "夏",
    "season? 3": "秋",
    "season? 4": "冬",
    "day-mark": "日, 号, 號",
    "deictic day 0": "今天, 今日",
    "deictic day 0 evening": "今晚, 今天晚上",
    "deictic day 0 morning": "今早, 今晨, 今天早上, 今天上午",
    "deictic day 0 small": "今天凌晨",
    "deictic day -1": "昨天, 昨日",
    "deictic day -1 evening": "昨晚, 昨天晚上",
    "deictic day -1 night": "昨夜, 昨天夜里",
    "deictic day -1 morning": "昨天早上, 昨天上午",
    "deictic day 1": "明天, 明日",
    "deictic day 1 evening": "明晚",
    "deictic day -2": "前天, 前日",
    "deictic day -3": "大前天",
    "deictic day 2": "后天, 後天",
    "deictic day 3": "大后天",
    "deictic narrated 0": "当天, 当日, 同日, 同一天, 當天, 當日, 那天, 那一天",
    "deictic narrated 0 evening": "当晚, 當晚, 那天晚上",
    "deictic narrated 0 night": "当夜, 那夜",
    "deictic narrated 0 morning": "当天上午, 当日上午, 当天早上",
    "deictic narrated 0 afternoon": "当天下午, 当日下午",
    "deictic narrated 1": "次日, 翌日, 第二天, 隔天, 隔日, 第二日, 转天",
    "deictic narrated 1 morning": "次日上午, 次日早上, 第二天早上, 第二天上午",
    "deictic narrated 1 small": "次日凌晨, 第二天凌晨",
    "deictic narrated 1 evening": "次日晚, 第二天晚上",
    "deictic narrated -1": "前一天, 前一日, 前日",
    "deictic narrated -1 evening": "前一晚, 前一天晚上",
    "deictic week -1": "上周, 上星期, 上个星期, 上礼拜, 上個星期, 上週",
    "deictic week 0": "本周, 这周, 本星期, 这个星期, 这礼拜, 本週, 這週",
    "deictic week 1": "下周, 下星期, 下个星期, 下礼拜, 下週",
    "deictic weekend -1": "上周末, 上個週末",
    "deictic weekend 0": "本周末, 这个周末, 这周末",
    "deictic weekend 1": "下周末",
    "year-deictic -1": "去年, 上年",
    "year-deictic 0": "今年, 本年, 本年度",
    "year-deictic 1": "明年",
    "year-deictic -2": "前年",
    "year-deictic 2": "后年",
    "year-deictic 0 same": "当年, 同年, 那一年, 那年, 當年",
    "year-deictic 1 same": "次年, 翌年, 第二年",
    "month-deictic -1": "上个月, 上月, 上個月",
    "month-deictic 0": "本月, 这个月, 這個月",
    "month-deictic 1": "下个月, 下月, 下個月",
    "month-deictic 0 same": "当月, 同月, 當月",
    "month-deictic 1 same": "次月, 翌月",
    "direction -1 rolling": "过去, 最近, 近, 過去",
    "direction -1": "上, 上一个, 上一",
    "direction 1": "未来, 今后",
    "some 3": "几, 数, 多, 若干, 好几, 幾",
    "number 5 tenths": "半",
    "unit day": "天, 昼夜",
    "unit week": "周, 星期, 个星期, 礼拜, 个礼拜, 週, 個星期",
    "unit weekend": "周末, 週末",
    "unit month": "个月, 個月",
    "unit month mark": "月, 月份",
    "unit 6 month": "半年, 个半年",
    "unit year": "年, 年度, 周年",
    "unit decade": "年代",
    "unit century": "世纪, 世紀",
    "unit quarter": "季度, 季",
    "unit hour": "小时, 个小时, 时, 点, 点钟, 時, 點, 小時, 个多小时",
    "unit minute": "分, 分钟, 分鐘",
    "part early": "初, 初期, 早期, 伊始",
    "part mid": "中期, 中叶",
    "part late": "底, 末, 末期, 晚期",
    "part dec1": "上旬",
    "part dec2": "中旬",
    "part dec3": "下旬",
    "half-name 1": "上半年",
    "half-name 2": "下半年",
    "part h1": "上半月, 前半月",
    "part h2": "下半月, 后半月",
    "part days-first": "头几天, 最初几天",
    "part days-last": "最后几天",
    "since": "自从, 早在",
    "since-post": "以来, 起, 开始, 至今, 以來, 迄今",
    "until": "截至, 截止, 直到, 直至, 截止到, 截至到",
    "until-post": "为止, 止",
    "by": "不晚于, 最迟, 至迟",
    "before-post": "前夕",
    "from": "从, 自, 由, 從",
    "to": "到, 至",
    "between": "介于",
    "and": "和, 与, 及, 與",
    "and or": "或, 或者",
    "at": "在, 于, 於",
    "of": "的, 第, 农历",
    "ago": "前, 之前, 以前",
    "later either": "后, 之后, 以后, 後, 之後, 以後",
    "about": "约, 大约, 大概, 近乎, 左右, 約, 大約",
    "about over": "逾, 超过, 至少",
    "daypart morning": "上午, 早上, 早晨, 清晨, 早",
    "daypart small": "凌晨",
    "daypart noon": "中午, 正午",
    "daypart afternoon": "下午, 午后",
    "daypart evening": "晚上, 晚间, 傍晚, 晚, 晚間",
    "daypart night": "深夜, 夜间, 夜里, 夜晚, 当夜, 夜",
    "daypart midnight": "午夜, 半夜, 子夜",
    "daypart dawn": "黎明, 拂晓",
    "zone UTC": "格林尼治时间, gmt, utc, 世界时",
    "zone Asia/Shanghai": "北京时间",
    "zone Asia/Almaty": "阿斯塔纳时间, 阿拉木图时间",
    "zone Europe/Moscow": "莫斯科时间",
    "zone Asia/Taipei": "台北时间, 台北時間",
    "zone local": "当地时间, 當地時間",
    "none": "初步, 日本, 日报, 中国, 年轻, 年龄, 年级, 月球, 月亮, 天气, 天然, 天空, 周围, 周边, 分别, 分析, 分为, 点名, 时候, 同时, 当时, 时间, 前往, 前线, 前景, 后来, 后果, 后方, 起诉, 起义, 起来, 开始了, 初中, 末端, 底线, 早已, 早就, 自己, 自由, 自治, 由于, 到达, 至于, 由此, 近日, 目前, 上级, 上海, 上述, 上市, 夏威夷, 秋后, 春运, 春节, 冬奥, 数据, 数量, 数字, 多数, 多次, 几乎, 半岛, 从事, 和平, 与会, 及时, 夜市, 晚会, 夏令营, 人民日报, 每日邮报, 今日头条, 昨日重现",
    "era -1": "公元前, 西元前",
    "era 1": "公元, 西元",
    "era roc": "民国, 民國, 中华民国, 中華民國",
    "every": "每, 每逢, 每个, 每到",
    "recurring": "每天, 每日, 每周, 每月, 每年, 每星期, "
    + ", ".join(f"每{week}{day}" for week in _WEEK for day in _DAYS.values()),
    "holiday 101": "元旦, 新年第一天",
    "holiday 501": "五一, 劳动节, 五一劳动节",
    "holiday 1001": "国庆节, 国庆, 國慶節, 十一国庆节",
    "holiday 1225": "圣诞节, 聖誕節",
    "holiday 1010": "双十节, 雙十節",
    "count": "人, 名, 位, 万, 亿, 元, 美元, 人民币, 块, 个, 次, 公里, 米, 公斤, 吨, 公顷, 亩, 辆, 架, 枚, 发, 户, 家, 所, 间, 套, 条, 件, 例, 票, 张, 份, 页, 平方米, 度, 分之, 倍, 岁, 周岁, 多人, 余人, 余名, 多名, 千克, 厘米, 毫米, 欧元, 卢布, 坚戈, 索姆, 里拉, 港元, 日元, 頭, 头, 匹, 萬, 億",
    "label": "编号, 航班, 房间, 版本, 型号, 电话, 门牌, 车次",
}

PAST = "了, 曾, 已, 发生, 遭, 被, 抵达, 去世"
FUTURE = "将, 将于, 计划, 预计, 定于, 拟, 將, 將於, 即将"
ASIDE = "出生, 生于"
OPTIONS = "cardinal-day, month-day, postpositions"
