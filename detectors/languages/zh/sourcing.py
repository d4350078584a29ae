"""Chinese words by which a text says whose word it passes on, and the public bodies it names.

Entries: `*` stands for the rest of a word, a blank for blanks; upper and lower case are one.
"""

from __future__ import annotations

# Before the source: "according to the police".
BEFORE: tuple[str, ...] = (
    "据",
    "根据",
    "援引",
    "引述",
    "转引",
    "引用",
    "来源：",
    "来源:",
    "按照",
)
# After the source: "the police said".
AFTER: tuple[str, ...] = (
    "通报",
    "报道",
    "表示",
    "称",
    "说",
    "消息",
    "宣布",
    "发布",
    "透露",
    "证实",
)
# Heads of the bodies that are quoted most, by an id that is one in all languages.
BODIES: dict[str, tuple[str, ...]] = {
    "interior_ministry": (
        "内政部",
        "公安部",
        "内务部",
    ),
    "defence_ministry": ("国防部",),
    "health_ministry": (
        "卫生部",
        "卫健委",
        "卫生健康委",
    ),
    "foreign_ministry": ("外交部",),
    "emergencies_ministry": (
        "应急管理部",
        "紧急情况部",
        "应急部",
    ),
    "education_ministry": ("教育部",),
    "justice_ministry": ("司法部",),
    "police": (
        "警方",
        "警察",
        "公安局",
    ),
    "prosecutors": (
        "检察院",
        "检方",
        "检察机关",
    ),
    "investigators": (
        "调查委员会",
        "侦查机关",
    ),
    "security_service": (
        "国安",
        "安全局",
        "国家安全部",
    ),
    "border_service": (
        "边防",
        "移民管理局",
    ),
    "fire_service": ("消防",),
    "court": ("法院",),
    "government": ("政府",),
    "parliament": (
        "议会",
        "人大",
    ),
    "president_office": (
        "总统府",
        "总统办公室",
    ),
    "city_hall": ("市政府",),
    "election_commission": (
        "选举委员会",
        "选委会",
    ),
    "hospital": ("医院",),
    "army": (
        "军方",
        "总参谋部",
    ),
    "relatives": (
        "家属",
        "亲属",
    ),
    "lawyer": ("律师",),
}
