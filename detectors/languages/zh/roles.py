"""Chinese words for who somebody is: occupation, employment, kinship, citizenship, and the small words around.

Ids of occupations are those of `detectors/mentions/roles/taxonomy.py`. Lemmas only: endings are taken off
by `detectors/mentions/inflection.py`.
"""

from __future__ import annotations

OCCUPATIONS: dict[str, tuple[str, ...]] = {
    "artist": ("艺术家", "画家",),
    "musician": ("音乐家", "乐手", "乐师",),
    "pianist": ("钢琴家", "钢琴师",),
    "violinist": ("小提琴家", "小提琴手",),
    "cellist": ("大提琴家", "大提琴手",),
    "guitarist": ("吉他手",),
    "bandleader": ("乐队队长", "乐队领队",),
    "conductor": ("指挥家",),
    "composer": ("作曲家",),
    "singer": ("歌手", "歌唱家",),
    "actor": ("演员",),
    "director_film": ("导演",),
    "dancer": ("舞蹈家", "舞者",),
    "painter": ("雕塑家",),
    "writer": ("作家", "小说家",),
    "poet": ("诗人",),
    "photographer": ("摄影师",),
    "journalist": ("记者", "新闻工作者",),
    "editor": ("编辑", "主编",),
    "presenter": ("主持人", "主播",),
    "blogger": ("博主", "博客作者", "网红",),
    "teacher": ("教师", "老师",),
    "lecturer": ("讲师",),
    "professor": ("教授",),
    "headteacher": ("校长",),
    "rector": ("大学校长",),
    "scientist": ("科学家", "研究员", "学者",),
    "physicist": ("物理学家",),
    "chemist": ("化学家",),
    "biologist": ("生物学家", "生态学家",),
    "geologist": ("地质学家", "地理学家",),
    "historian": ("历史学家", "考古学家",),
    "economist": ("经济学家",),
    "sociologist": ("社会学家",),
    "doctor": ("医生", "医师", "大夫", "外科医生",),
    "dentist": ("牙医",),
    "pathologist": ("法医",),
    "nurse": ("护士", "助产士",),
    "paramedic": ("急救员",),
    "pharmacist": ("药剂师",),
    "vet": ("兽医",),
    "psychologist": ("心理学家", "心理咨询师",),
    "engineer": ("工程师",),
    "programmer": ("程序员", "软件工程师",),
    "hacker": ("黑客",),
    "architect": ("建筑师",),
    "lawyer": ("律师",),
    "notary": ("公证员",),
    "judge": ("法官",),
    "prosecutor": ("检察官", "检察长",),
    "investigator": ("侦查员", "侦探",),
    "police": ("警察", "民警", "警官",),
    "security_officer": ("间谍", "特工", "情报人员",),
    "soldier": ("士兵", "军人", "战士",),
    "officer": ("军官", "上校", "少校", "将军",),
    "mercenary": ("雇佣兵",),
    "militant": ("武装分子", "恐怖分子", "极端分子",),
    "border_guard": ("边防士兵", "边防警察",),
    "firefighter": ("消防员",),
    "guard": ("保安", "警卫", "门卫",),
    "prison_officer": ("狱警",),
    "politician": ("政治家", "政客",),
    "mp": ("议员", "人大代表",),
    "minister": ("部长", "大臣",),
    "president": ("总统", "国家主席",),
    "prime_minister": ("总理", "首相",),
    "mayor": ("市长",),
    "governor": ("省长", "州长",),
    "diplomat": ("外交官", "大使",),
    "official": ("官员", "公务员",),
    "activist": ("活动人士", "维权人士", "异见人士",),
    "spokesperson": ("发言人",),
    "businessman": ("商人", "企业家",),
    "owner": ("老板", "业主",),
    "banker": ("银行家",),
    "manager": ("经理", "总经理",),
    "accountant": ("会计",),
    "clerk": ("职员", "文员", "秘书",),
    "engine_driver": ("火车司机",),
    "driver": ("司机",),
    "taxi_driver": ("出租车司机",),
    "tram_driver": ("电车司机",),
    "pilot": ("飞行员",),
    "sailor": ("水手", "海员", "船长",),
    "flight_attendant": ("空姐", "空乘",),
    "controller": ("空管员",),
    "worker": ("工人", "建筑工人", "农民工", "搬运工",),
    "welder": ("焊工",),
    "electrician": ("电工",),
    "plumber": ("水管工", "管道工",),
    "carpenter": ("木匠",),
    "mechanic": ("机修工", "修理工",),
    "miner": ("矿工",),
    "turner": ("车工",),
    "cleaner": ("清洁工", "环卫工",),
    "courier": ("快递员", "邮递员", "外卖员",),
    "farmer": ("农民",),
    "shepherd": ("牧民", "牧羊人",),
    "beekeeper": ("养蜂人",),
    "fisherman": ("渔民",),
    "forester": ("护林员",),
    "shopkeeper": ("店主", "售货员", "小贩",),
    "cook": ("厨师", "面包师",),
    "waiter": ("服务员", "酒保",),
    "tea_house_keeper": ("茶馆老板", "餐馆老板",),
    "tailor": ("裁缝", "鞋匠",),
    "hairdresser": ("理发师",),
    "butcher": ("屠夫", "屠户",),
    "blacksmith": ("铁匠", "珠宝商",),
    "printer": ("出版商", "书商", "印刷工",),
    "librarian": ("图书管理员",),
    "interpreter": ("翻译员", "口译员", "译员",),
    "social_worker": ("社工",),
    "aid_worker": ("志愿者", "义工",),
    "clergy": ("牧师", "神父", "和尚", "僧人", "尼姑",),
    "imam": ("阿訇", "伊玛目",),
    "athlete": ("运动员",),
    "footballer": ("足球运动员", "门将", "足球员",),
    "boxer": ("拳击手",),
    "wrestler": ("摔跤手",),
    "climber": ("登山者",),
    "chess_player": ("棋手",),
    "coach": ("教练",),
    "referee": ("裁判",),
    "student": ("大学生", "研究生",),
    "pupil": ("中学生", "小学生",),
    "housewife": ("家庭主妇",),
    "drug_dealer": ("毒贩",),
    "smuggler": ("走私者",),
    "surveyor": ("测量员",),
    "customs_officer": ("海关官员", "税务官员",),
    "producer": ("制片人",),
    "designer": ("设计师",),
    "model": ("模特",),
}  # fmt: skip

OCCUPATION_VERBS: dict[str, tuple[str, ...]] = {
    "teacher": ("教书", "任教", "执教", "教数学", "教物理", "教语文",),
    "driver": ("开出租车", "开公交车", "开货车", "跑出租",),
    "cook": ("卖包子", "做早点",),
    "shopkeeper": ("卖菜", "卖鱼", "卖水果", "摆摊",),
    "farmer": ("种地", "务农", "种田",),
    "shepherd": ("放羊", "放牧",),
    "soldier": ("当过兵", "参过军", "服过役",),
}  # fmt: skip

EMPLOYMENT: dict[str, tuple[str, ...]] = {
    "unemployed": ("无固定职业", "无正当职业", "社会闲散人员", "无业", "无业人员", "无业游民", "失业", "失业者", "待业", "没有工作",),
    "retired": ("退休", "退休人员", "退休职工",),
    "homeless": ("流浪汉", "无家可归", "流浪者",),
    "employed": ("在编职工", "正式职工", "在册职工", "在编员工", "在职", "正式员工", "在编",),
}  # fmt: skip

# Whether a court has convicted him before.
RECORD: dict[str, tuple[str, ...]] = {
    "convict": (
        "有前科", "前科累累", "惯犯", "刑满释放人员", "有案底", "曾被判刑", "有犯罪记录",
    ),
    "clean": (
        "无前科", "没有前科", "无犯罪记录", "没有犯罪记录", "无案底", "没有案底", "从未被判刑", "未受过刑事处罚",
    ),
}  # fmt: skip

# Whether somebody comes from abroad or is one of the place.
ORIGIN: dict[str, tuple[str, ...]] = {
    "alien": ("外国人", "外籍人士", "外籍男子", "外籍女子", "外国公民",),
    "citizen": ("本国公民", "我国公民", "本国国籍",),
    "foreign": (
        "难民", "非法移民", "偷渡客", "境外人员",
    ),
    "local": ("本市户籍", "本地户籍", "本县户籍", "本村人",
        "本地人", "本村村民", "当地居民", "当地人", "土生土长", "本市居民",
    ),
}  # fmt: skip

RELATIONS: dict[str, tuple[str, ...]] = {
    "wife": ("妻子", "太太", "老婆",),
    "husband": ("丈夫", "老公",),
    "mother": ("母亲", "妈妈",),
    "father": ("父亲", "爸爸",),
    "sister": ("姐姐", "妹妹", "姐妹",),
    "brother": ("哥哥", "弟弟", "兄弟",),
    "daughter": ("女儿",),
    "son": ("儿子",),
    "cousin": ("堂兄", "表哥", "表弟", "堂弟", "表姐", "表妹",),
    "nephew": ("侄子", "外甥", "侄女",),
    "uncle": ("叔叔", "舅舅", "姑姑", "阿姨",),
    "grandparent": ("祖父", "祖母", "爷爷", "奶奶",),
    "widow": ("遗孀", "寡妇",),
    "partner": ("未婚妻", "未婚夫", "女友", "男友",),
    "single": ("未婚", "单身",),
    "colleague": ("同事",),
    "neighbour": ("邻居",),
    "friend": ("朋友", "好友",),
}  # fmt: skip

# Nouns for a person of whom nothing else is said.
PERSON_NOUNS: tuple[str, ...] = tuple(
    "男子 女子 男人 女人 人员 青年 公民 居民 嫌疑人 犯罪嫌疑人 被告 被告人 被捕者 囚犯 外国人 老人 少年 当事人 村民 市民".split()
)

# They make a country a citizenship.
CITIZENSHIP: tuple[str, ...] = tuple("公民 国籍 国民 护照".split())

# They make a place a home or an origin, which is no citizenship.
RESIDENCE: tuple[str, ...] = tuple("居民 人".split())

NEGATIONS: tuple[str, ...] = tuple("不是 并非 没有 从未 不曾 非 未".split())

FORMER: tuple[str, ...] = tuple("前 原 曾任 前任".split())

COPULAS: tuple[str, ...] = tuple("是 为 系 担任 任".split())

PRONOUNS: tuple[str, ...] = tuple("他 她".split())

FIRST_PERSON: tuple[str, ...] = tuple("我 我们".split())

POSSESSIVES: tuple[str, ...] = tuple("".split())

# They say that two bearers of a name are two people.
NAMESAKES: tuple[str, ...] = (
    "同名", "同名同姓", "另一个人", "另一人", "重名",
)  # fmt: skip

# What follows says who the person shown is.
IDENTIFIED: tuple[str, ...] = (
    "认出他是", "认出她是", "认出是", "认出", "其实是", "实际上是", "事实上是", "真名", "真实姓名", "视频中的",
)  # fmt: skip

FOOTAGE: tuple[str, ...] = tuple("视频 录像 画面 影片 镜头 照片".split())

# Nouns for who or what belongs to a body.
AFFILIATES: tuple[str, ...] = tuple(
    "观察员 记者 特派员 志愿者 员工 成员 雇员 特工 分支 头目 领导人 负责人 代表 分支机构".split()
)

# They say that two citizenships are held at once.
DUAL: tuple[str, ...] = (
    "双重国籍", "双国籍",
)  # fmt: skip

# With a body and a person: he is none of its people.
NEVER_BELONGED: tuple[str, ...] = (
    "没有派出", "未派出", "从未派", "从未聘用", "没有派任何人",
    "从未工作", "从未在", "没有此人", "查无此人", "不是我们的员工", "不是成员", "没有任何关系", "并非员工", "名单中没有", "不在名单",
)  # fmt: skip

# Who belongs to a body, or the list of them.
STAFF: tuple[str, ...] = (
    "名单", "员工", "成员", "编辑部", "职工",
)  # fmt: skip

# Of a body: nobody abroad has a part in it.
NOT_FOREIGN: tuple[str, ...] = (
    "无外资", "没有外国", "无境外", "没有境外",
)  # fmt: skip

# One citizenship excludes every other.
NO_OTHER_CITIZENSHIP: tuple[str, ...] = (
    "没有其他国籍", "唯一国籍",
)  # fmt: skip

WOMEN: tuple[str, ...] = tuple("女子 女人 女士".split())
MEN: tuple[str, ...] = tuple("男子 男人".split())

# What follows is supposed, not told.
SUPPOSED: tuple[str, ...] = ("如果", "假如", "要是", "若")

# Words that make a year of birth or an age a bound, before the number or ("or") behind it.
BOUNDS: dict[str, tuple[str, ...]] = {
    "year-or-before": ("以前", "之前", "前", "年以前", "年之前", "年前", "或更早", "年或更早"),
    "year-or-after": ("以后", "之后", "后", "年以后", "年之后", "年后", "或更晚", "年或更晚"),
    "below-age": ("不到", "未满", "不满", "小于", "不足"),
    "above-age": ("超过", "年过", "年逾", "已满", "大于", "至少"),
    "age-or-below": ("以下",),
    "age-or-above": ("以上", "开外"),
    "near": ("大约", "约", "近", "将近", "大概"),
}  # fmt: skip

# Words for a time of life, by the age that they mean.
AGES: dict[str, tuple[str, ...]] = {
    "10..19": ("青少年",),
    "..17": ("未成年人", "未成年",),
}  # fmt: skip
