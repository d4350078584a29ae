"""Chinese words that join clauses, turn them round, report them or point back to somebody."""

CUES = {
    "and": "并 并且 但 但是 而 或 以及 而且",
    "relative": "",
    "that": "",
    "subordinate": "虽然 尽管",
    "after": "之后 以后 后才 才 后 后即 之后才 以后才 紧随",
    "before": "之前 以前 此前 前 抢在 赶在",
    "when": "时 期间",
    "then": "随后 然后 后来 接着 之后 其后",
    "first": "首先 先 起初",
    "because": "因为 由于 因 为此 作为对 起因于 源于 为报复 作为报复 为回应 作为回应 鉴于",
    "so": "因此 所以 于是",
    "led_to": "导致 造成 引发 促使 致使 迫使 招致 激起 诱发 触发 引起 引来",
    "already": "已经 已 仍 仍然 尚 至今 依然 仍在 仍旧",
    "only": "只 仅 只有",
    "if": "如果 若 假如 一旦",
    "not": "不 没有 没 未 并未 尚未 从未 无 并非 不是 未曾 不在 未获 未予 并没有 没能 从没 从来没 不曾 拒不 毫无 未有 未被",
    "no": "无人 没有人 没有任何 任何人 从来没有 均未 无一 没有一 从无",
    "fail": "未能",
    "refuse": "拒绝",
    "deny": "否认 辟谣 驳斥 谣言 系谣传",
    "despite": "尽管 不顾",
    "untrue": "不属实 不实 并非事实 不是真的 子虚乌有 不是事实",
    "unproven": "未经证实 未能证实 尚未证实 无法证实 传言 谣传 据传 传闻",
    "alleged": "据称 涉嫌 疑似 据传 传闻 据信 传言",
    "plan": "将 计划 拟 预计 准备 打算 即将 定于 明天 将于 计划于 预定 有望 将会 将要 筹备",
    "may": "可能 或许 也许 可以",
    "demand": "必须 应当 应该 要求 呼吁 敦促",
    "urge": "要求 呼吁 敦促",
    "universal": "所有 全部 全体 每 一致 完全 一律 全",
    "say": "称 表示 说 报道 宣布 指出 介绍 显示 透露 通报 据 告诉 强调 声称 消息 说道 坦言 直言 发布 公布 回应 表明 认定",
    "confirm": "证实 确认 承认",
    "repeat": "重申",
    "ask": "询问",
    "accordingly": "据 根据",
    "by": "由 被 遭 为",
    "for": "替",
    "with": "和 与 同 跟 用",
    "to": "在 向 对 从 到 于 至 经 往",
    "be": "是 系",
    "have": "有",
    "do": "",
    "he": "他 她 其",
    "they": "他们 她们",
    "it": "它 此 这",
    "we": "我 我们",
    "self": "自己 本人 亲自 自愿 主动",
    "former": "前任 原任",
    "link": "",
    "generic": "人员",
    "someone": "有人 某人 不明身份",
    "other": "另 另外 另一 第二 其他 别的 上次",
    "article": "该 那 这 那段 该办 一名 一个 那个 这个 名 个 位",
    "adverb": "不少于 不超过 不低于 不多于 不高于 不迟于 不晚于 不早于 不下于 不足 不到 不仅 不只 的 了 着 过 地 得 也 都 就 又 还 很 约 左右 昨晚 今天 昨天 今晚 目前 现在 当天 一直 处于 等 们 起 上 下 中 内 外 里 多 余 人 年 月 日 号",
    "until": "直到 直至 等到",
}
VERBS = ""
PAST_VERBS = "了"
VERB_ENDINGS = ""
NOT_VERBS = ""
ENDINGS = ""
NEGATIVE_ENDINGS = ""
# Cut from a word that no table knows, to compare it.
SUFFIXES = ""
# Ends of a passive verb form, and of a noun that cannot be the doer.
PASSIVE_ENDINGS = ""
OBLIQUE_ENDINGS = ""
# Ends of verb forms that say "may" and "will".
MAY_ENDINGS = ""
PLAN_ENDINGS = ""
