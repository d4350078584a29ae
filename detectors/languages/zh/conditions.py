"""Chinese words for the condition that somebody or something is in, and for what such words are said of."""

from __future__ import annotations

# By dimension and value: what says it.
CONDITIONS: dict[str, tuple[str, ...]] = {
    "health well": (
        "已出院",
        "已经出院",
        "康复出院",
        "在家休养",
        "身体健康",
        "安然无恙",
    ),
    "health grave": (
        "重症监护",
        "昏迷",
        "病危",
        "呼吸机",
    ),
    "whereabouts wanted": (
        "在逃",
        "被通缉",
        "通缉中",
    ),
    "whereabouts held": (
        "被关押",
        "在押",
        "关在",
        "羁押",
        "看守所",
        "被拘留",
    ),
    "whereabouts away": (
        "离开了国家",
        "已出国",
        "定居国外",
        "已获自由",
    ),
    "life alive": (
        "还活着",
        "仍然活着",
        "健在",
    ),
    "life dead": (
        "死亡",
        "去世",
        "身亡",
        "遇难",
        "安葬",
        "下葬",
    ),
    "operation running": (
        "正常运转",
        "正常运行",
        "正常营业",
        "照常营业",
        "正常开放",
        "照常开放",
        "正常接诊",
        "全面运转",
        "已通车",
        "正常生产",
    ),
    "operation closed": (
        "已关闭",
        "关闭至今",
        "停业",
        "停产",
        "停工",
        "停运",
        "关停",
        "大门紧锁",
        "未通车",
        "停诊",
    ),
    "licence valid": (
        "持有执照",
        "持有许可证",
        "有执照",
        "证照齐全",
    ),
    "licence invalid": (
        "执照被吊销",
        "吊销执照",
        "许可证已过期",
        "无证",
        "执照过期",
        "许可证被吊销",
    ),
    "listing listed": (
        "受保护文物",
        "文物保护单位",
        "列入保护名录",
    ),
    "listing delisted": (
        "移出名录",
        "从名录中删除",
        "撤销文物",
    ),
    "post kept": (
        "仍在职",
        "在编",
        "仍任",
    ),
    "post lost": (
        "被开除",
        "被解雇",
        "被免职",
        "被撤职",
        "已辞职",
    ),
    "grant granted": (
        "获批",
        "批准",
        "准许",
    ),
    "grant refused": (
        "被拒",
        "驳回",
        "拒绝",
    ),
    "process over": (
        "已结束",
        "已经结束",
        "解除",
        "已扑灭",
        "已停止",
    ),
    "process on": (
        "仍在继续",
        "继续进行",
        "仍未结束",
        "仍在燃烧",
        "仍然有效",
        "仍在蔓延",
    ),
}

# What can be granted or refused, and what goes on until it is over.
OBJECTS: dict[str, tuple[str, ...]] = {
    "permit asylum": ("庇护",),
    "permit visa": ("签证",),
    "permit bail": ("保释",),
    "permit pardon": ("特赦",),
    "permit citizenship": ("国籍",),
    "process strike": ("罢工",),
    "process hunger_strike": ("绝食",),
    "process outbreak": ("疫情",),
    "process siege": ("围困",),
    "process fire": (
        "火灾",
        "大火",
    ),
    "process quarantine": ("隔离",),
    "process curfew": ("宵禁",),
    "process emergency": ("紧急状态",),
    "process truce": ("停火",),
    "process ban": ("禁令",),
}

# Beside these the clause may speak of somebody or something else.
OTHERS: tuple[str, ...] = (
    "另",
    "其他",
    "隔壁",
    "邻近",
    "副",
    "第二",
    "旧",
)

# These narrow what a condition is said of.
NARROWED: tuple[str, ...] = (
    "如果",
    "险些",
    "差点",
    "可能",
    "几乎",
    "部分",
    "货车",
    "行人",
    "夜间",
    "暂时",
    "仅",
    "一半",
    "代理",
)
