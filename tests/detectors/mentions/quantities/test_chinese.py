"""Chinese quantities, table by table."""

from __future__ import annotations

import pytest

from tests.quantities import read_short

READ = [
    ('爆炸造成12人死亡，30人受伤，其中三名儿童。', '12 dead; 30 injured; 3 injured (children) part'),
    ('约三万名观众到现场观看。', '30000 spectators ~about'),
    ('至少六十所学校停课。', '60.. schools ~at_least'),
    ('不超过十人受伤。', '..10 injured ~at_most'),
    ('两千五百多名学生参加。', '2500.. students ~more_than'),
    ('投票率为百分之七十一。', '71 percent votes'),
    ('投票率为71%。', '71 percent votes'),
    ('跑道长3.2公里。', '3.2 km'),
    ('三千亩农田恢复为湿地。', '3000 mu'),
    ('湿地面积约为二百公顷。', '200 ha ~about'),
    ('工程耗资五十万元。', '500000 cny'),
    ('损失1.5亿美元。', '150000000 usd'),
    ('约120万吨粮食。', '1200000 t ~about'),
    ('数十人被捕。', '20..99 detained'),
    ('上千名示威者聚集。', '1000..9999 protesters'),
    ('三分之一选民没有投票。', '0.333333 ratio voters'),
    ('三四十人到场。', '30..40 people'),
    ('产量翻了一番。', '2 factor'),
    ('一名26岁男子被捕。', '26 year age'),
    ('五至七人受伤。', '5..7 injured'),
    ('他被关押两年半。', '2.5 year'),
    ('三个半小时后到达。', '3.5 hour'),
    ('三千二百五十六票。', '3256 votes'),
    ('无人死亡。', '0 dead'),
    ('死亡人数升至11人。', '11 dead'),
    ('检票入场5214人。', '5214 people'),
    ('该馆共有座位八千个。', '8000 seats'),
    ('网络直播观看三万余人次。', '30000.. people ~more_than'),
    ('机上62名乘客和6名机组人员全部遇难，共68人死亡。', '62 dead (passengers); 6 dead (crew); 68 dead ~exactly'),
    ('死亡人数上升至164人，受伤45人。', '164 dead; 45 injured'),
    ('损失估计为235万美元。', '2350000 usd'),
    ('他被判处有期徒刑三年六个月。', '3.5 year'),
    ('据警方称，约三万人参加了游行。', '30000 people ~about'),
    ('一百二十多名警察受伤，其中四人伤势严重。', '120.. injured (police) ~more_than; 4 injured part'),
    ('一名60岁的妇女；第20旅；二十世纪。', '60 year age; 20 ordinal; 20 century'),
    ('两名男子和三名儿童死亡。', '2 dead (men); 3 dead (children)'),
    ('二百三十八人；罚款五千元；半小时；一个半小时；两个月；3年零6个月。', '238 people; 5000 cny; 0.5 hour; 1.5 hour; 2 month; 3.5 year'),
    ('至少12人死亡，45人受伤。', '12.. dead ~at_least; 45 injured'),
    ('近千人聚集；三千余户村民；五公顷多土地；百余人；千余名工人。', '1000 people ~nearly; 3000.. families ~more_than; 5.. ha ~more_than; 100.. people ~more_than; 1000.. workers ~more_than'),
    ('不到十人被拘留。一千五百二十五票。两百名左右的学生。', '..10 detained ~less_than; 1525 votes; 200 students ~about'),
    ('一二百人；五六个人；七八十岁；十几人；几十万人。', '100..200 people; 5..6 people; 70..80 year age; 10..19 people; 200000..999999 people'),
    ('多达三百人被捕。', '..300 detained ~at_most'),
]  # fmt: skip
NOT_QUANTITIES = [
    "这十分重要。",
    "统一安排。",
    "第105条规定。",
    "下午5点开始。",
    "千万不要去。",
    "百姓高兴。",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_chinese_quantities_are_read(text: str, expected: str) -> None:
    assert read_short(text, "zh") == expected


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_chinese_labels_clocks_and_codes_are_no_quantities(text: str) -> None:
    assert read_short(text, "zh") == ""
