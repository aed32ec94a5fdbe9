"""Years from the paragraph for dates that have none, and dates written in full."""

import pytest
from kurras.arabic.date_context import values_in_context
from kurras.arabic.date_links import Modifier
from kurras.arabic.date_values import read_edtf
from kurras.arabic.date_words import other_months, written
from kurras.arabic.dates import find_dates


@pytest.mark.parametrize(
    ("sentences", "values"),
    [
        (["في أغسطس 1991 حاولوا.", "وُقعت في 8 ديسمبر.", "وأعلنت في 16 ديسمبر."], "1991-08 1991-12-08 1991-12-16"),
        (["في 8 ديسمبر وُقعت، ثم حُل عام 1991."], "XXXX-12-08 1991"),
        (["في نوفمبر 1991 حاولوا، وفي 5 يناير سافر."], "1991-11 XXXX-01-05"),
        (["استقلت عام 1955، والعيد الوطني في يوم 26 أكتوبر."], "1955 XXXX-10-26"),
        (["استقلت عام 1955.", "في 5 مايو من كل عام يحتفلون."], "1955 XXXX-05-05"),
        (["بين عامي 1988 و1991 تفكك.", "في 25 ديسمبر استقال."], "1988 1991 XXXX-12-25"),
        (["بين 3 و5 مايو 1990 اجتمعوا.", "وفي 7 مايو افترقوا."], "1990-05-03 1990-05-05 1990-05-07"),
        (["في 5 مايو 1990 بدأ، وفي 3 أبريل من العام التالي انتهى."], "1990-05-05 1991-04-03"),
        (["في 5 مايو 1990 بدأ، وفي 3 يوليو من نفس العام انتهى."], "1990-05-05 1990-07-03"),
        (["في 5 مايو 1990 بدأ، وفي 3 يوليو من العام الماضي انتهى."], "1990-05-05 XXXX-07-03"),
        (["منذ الثمانينيات، وفي 5 مايو."], "198X XXXX-05-05"),
        (["عام 1991، وفي 10 رمضان صام."], "1991 XXXX-09-10"),
        (["في 31 فبراير 1990 بدأ، وفي 3 يوليو انتهى."], "1990-02-31 XXXX-07-03"),
    ],
)
def test_the_paragraph_gives_the_year(sentences: list[str], values: str) -> None:
    """The last year spoken of, unless that could be another; never today's."""
    found = [find_dates(sentence) for sentence in sentences]
    dated = [value.edtf for of_sentence in values_in_context(sentences, found) for value in of_sentence]
    assert dated == values.split()


@pytest.mark.parametrize(
    ("edtf", "modifiers", "words"),
    [
        ("1991-12-16", (), "16 ديسمبر 1991"),
        ("1946-02", ("since",), "منذ فبراير 1946"),
        ("1991", ("late", "by"), "بحلول أواخر عام 1991"),
        ("198X", (), "ثمانينيات القرن العشرين"),
        ("192X", (), "عشرينيات القرن العشرين"),
        ("191X", ("early",), "أوائل العقد الثاني من القرن العشرين"),
        ("19XX", (), "القرن العشرون"),
        ("19XX", ("mid",), "منتصف القرن العشرين"),
        ("20XX", (), "القرن الحادي والعشرون"),
        ("-04XX", (), "القرن الخامس قبل الميلاد"),
        ("-0043", (), "44 ق.م"),
        ("1990-22", (), "صيف 1990"),
        ("XXXX-12-25", (), "25 ديسمبر"),
        ("-2XXX", (), "الألفية الثالثة قبل الميلاد"),
    ],
)
def test_a_date_is_written_in_full(edtf: str, modifiers: tuple[Modifier, ...], words: str) -> None:
    """In the case that the words before it ask for."""
    value = read_edtf(edtf)
    assert value is not None
    assert written(value, modifiers) == words


def test_a_month_has_its_other_names() -> None:
    """Each with where it is in use; names that are the same are not told twice."""
    may, march = read_edtf("1991-05-01"), read_edtf("1991-03")
    assert may is not None
    assert march is not None
    assert other_months(may) == (("أيار", "الشام والعراق"), ("ماي", "الجزائر وتونس والمغرب"))
    assert other_months(march) == (("آذار", "الشام والعراق"),)
