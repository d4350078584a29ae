"""Turkish dates, said on Sunday, 9 January 2022."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[..., list[tuple[str, str]]]

CASES = [
    ("16 Aralık'ta bilet aldı", "16 Aralık", "in 2021-12-16"),
    ("16 Aralık 2021'de", "16 Aralık 2021", "in 2021-12-16"),
    ("16 Aralık 2021 tarihinde", "16 Aralık 2021", "in 2021-12-16"),
    ("on altı Aralık iki bin yirmi bir", "on altı Aralık iki bin yirmi bir", "in 2021-12-16"),
    ("16 Aralık 2021 Perşembe günü", "16 Aralık 2021 Perşembe", "in 2021-12-16"),
    ("5 Ocak Çarşamba günü", "5 Ocak Çarşamba", "in 2022-01-05"),
    ("16.12.2021 tarihli karar", "16.12.2021", "in 2021-12-16"),
    ("Aralık 2021'de", "Aralık 2021", "in 2021-12-01/2021-12-31"),
    ("2021 yılının Aralık ayında", "2021 yılının Aralık ayında", "in 2021-12-01/2021-12-31"),
    ("geçen yılın Ocak ayında", "geçen yılın Ocak ayında", "in 2021-01-01/2021-01-31"),
    ("Aralık ayında", "Aralık ayında", "in 2021-12-01/2021-12-31"),
    ("2019 yılında", "2019 yılında", "in 2019-01-01/2019-12-31"),
    ("2019'da taşındı", "2019", "in 2019-01-01/2019-12-31"),
    ("2022 başında", "2022 başında", "in 2022-01-01/2022-02-28 ~2022-01-01/2022-04-30"),
    (
        "Ocak ayının başında",
        "Ocak ayının başında",
        "in 2022-01-01/2022-01-10 ~2022-01-01/2022-01-15",
    ),
    ("Ocak başında", "Ocak başında", "in 2022-01-01/2022-01-10 ~2022-01-01/2022-01-15"),
    ("Aralık ortasında", "Aralık ortasında", "in 2021-12-11/2021-12-20 ~2021-12-06/2021-12-25"),
    (
        "geçen yılın sonunda",
        "geçen yılın sonunda",
        "in 2021-11-01/2021-12-31 ~2021-09-01/2021-12-31",
    ),
    ("2021'in ilk yarısında", "2021'in ilk yarısında", "in 2021-01-01/2021-06-30"),
    ("2021 yılının ilk çeyreğinde", "2021 yılının ilk çeyreğinde", "in 2021-01-01/2021-03-31"),
    ("1990'larda", "1990", "in 1990-01-01/1999-12-31"),
    ("1990'lı yıllarda", "1990'lı yıllarda", "in 1990-01-01/1999-12-31"),
    ("19. yüzyılda", "19. yüzyılda", "in 1801-01-01/1900-12-31 ~1800-01-01/1900-12-31"),
    ("2019 yazında", "2019 yazında", "in 2019-06-01/2019-08-31 ~2019-05-25/2019-09-22"),
    ("bugün", "bugün", "in 2022-01-09"),
    ("dün", "dün", "in 2022-01-08"),
    ("yarın", "yarın", "in 2022-01-10"),
    ("evvelsi gün", "evvelsi gün", "in 2022-01-07"),
    ("dün akşam", "dün akşam", "in 2022-01-08"),
    ("perşembe günü gözaltına alındı", "perşembe", "in 2022-01-06"),
    ("geçen perşembe", "geçen perşembe", "in 2022-01-06"),
    ("gelecek cuma", "gelecek cuma", "in 2022-01-14"),
    ("geçen hafta", "geçen hafta", "in 2021-12-27/2022-01-02 ~2021-12-25/2022-01-08"),
    ("geçen ay", "geçen ay", "in 2021-12-01/2021-12-31"),
    ("bu yıl", "bu yıl", "in 2022-01-01/2022-12-31"),
    ("geçen yıl", "geçen yıl", "in 2021-01-01/2021-12-31"),
    ("bu ayın 5'inde", "bu ayın 5", "in 2022-01-05"),
    ("bu ayın beşinde", "bu ayın beşinde", "in 2022-01-05"),
    ("üç gün önce", "üç gün önce", "in 2022-01-06"),
    ("iki hafta önce", "iki hafta önce", "in 2021-12-23/2021-12-29"),
    ("üç yıl önce", "üç yıl önce", "in 2019-01-01/2019-12-31 ~2018-07-01/2020-06-30"),
    ("üç gün sonra", "üç gün sonra", "in 2022-01-12"),
    ("3-7 Ocak", "3-7 Ocak", "range 2022-01-03/2022-01-07"),
    ("3 Ocak'tan 7 Ocak'a kadar", "3 Ocak'tan 7 Ocak", "range 2022-01-03/2022-01-07"),
    ("3 ile 7 Ocak arasında", "3 ile 7 Ocak", "range 2022-01-03/2022-01-07"),
    ("2014-2016 yılları arasında", "2014-2016", "range 2014-01-01/2016-12-31"),
    ("2019'dan beri", "2019", "since 2019-01-01/.."),
    ("12 Aralık'tan itibaren", "12 Aralık", "since 2021-12-12/.."),
    ("5 Ocak'a kadar", "5 Ocak", "until ../2022-01-05"),
    ("5 Ocak'tan sonra", "5 Ocak", "after 2022-01-06/.. ~2022-01-05/.."),
    ("5 Ocak 2022'den önce", "5 Ocak 2022", "before ../2022-01-04 ~../2022-01-05"),
    ("5 Ocak'ta saat 17.30'da", "5 Ocak'ta saat 17.30", "in 2022-01-05"),
    ("5 Ocak günü saat 17:30'da", "5 Ocak günü saat 17:30", "in 2022-01-05"),
    ("5 Ocak gecesi", "5 Ocak gecesi", "in 2022-01-05/2022-01-06"),
    ("her cuma", "cuma", "recurring"),
    ("2022'nin başında", "2022'nin başında", "in 2022-01-01/2022-02-28 ~2022-01-01/2022-04-30"),
    ("yıl sonuna kadar", "yıl sonuna", "until ../2022-12-31"),
    ("üç buçuk yıl önce", "üç buçuk yıl önce", "in 2018-05-25/2018-08-23 ~2018-03-11/2018-11-06"),
    ("son üç günde", "son üç günde", "in 2022-01-06/2022-01-09 ~2022-01-05/2022-01-09"),
    ("geçen yıl Aralık'ta", "geçen yıl Aralık", "in 2021-12-01/2021-12-31"),
    ("Aralık'ın 16'sında", "Aralık'ın 16", "in 2021-12-16"),
    ("5 veya 6 Ocak'ta", "5 veya 6 Ocak", "in 2022-01-05/2022-01-06"),
    ("Ocak-Mart 2021", "Ocak-Mart 2021", "range 2021-01-01/2021-03-31"),
    ("29 Ekim 1923", "29 Ekim 1923", "in 1923-10-29"),
    (
        "geçtiğimiz hafta sonu",
        "geçtiğimiz hafta sonu",
        "in 2022-01-01/2022-01-02 ~2021-12-31/2022-01-02",
    ),
]

NOTHING = [
    "2021 kişi gözaltına alındı",
    "2022 lira",
    "oda 2019",
    "25 yaşında",
    "maç 3-1 bitti",
    "beş saat yürüdü",
    "ikinci katta",
    "pazar yerinde",
    "karar no 2019",
    "bir dakika bekledi",
    "ocak söndü",
]


@pytest.mark.parametrize(("body", "quote", "value"), CASES)
def test_a_turkish_date_has_its_interval(said: Said, body: str, quote: str, value: str) -> None:
    assert said(body, "tr") == [(quote, value)]


@pytest.mark.parametrize("body", NOTHING)
def test_what_only_looks_like_a_turkish_date_is_none(said: Said, body: str) -> None:
    assert said(body, "tr") == []
