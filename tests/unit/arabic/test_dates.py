"""The dates of a text: what holds for any text at all."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from kurras.arabic.dates import find_dates

PIECES = st.sampled_from(
    [
        "في",
        "من",
        "إلى",
        "بين",
        "و",
        "عام",
        "عامي",
        "سنة",
        "القرن",
        "التاسع عشر",
        "العشرين",
        "ديسمبر",
        "كانون الأول",
        "ربيع الأول",
        "شهر",
        "1991",
        "589",
        "16",
        "٢٥",
        "7",
        "هـ",
        "م",
        "ق.م",
        "قبل الميلاد",
        "(",
        ")",
        "-",
        "–",
        "/",
        "،",
        ".",
        "الثمانينيات",
        "أواخر",
        "منذ",
        "صيف",
        "ألف",
        "وتسعمئة",
        "الحادي والعشرين",
        "نسمة",
        "10,000",
        "اعتبارًا من",
    ],
)
TEXTS = st.one_of(
    st.lists(st.one_of(PIECES, st.sampled_from([" ", "", "ـ", "\u064e"])), max_size=30).map("".join),
    st.lists(PIECES, max_size=30).map(" ".join),
    st.text(max_size=60),
)


@given(TEXTS)
@example("1 ديسمبر (كانون الأول ثم")
def test_spans_are_apart_and_in_order(text: str) -> None:
    """No two overlap, none is empty, none begins or ends in white space."""
    at = 0
    for mention in find_dates(text).mentions:
        assert at <= mention.start < mention.end <= len(text)
        words = text[mention.start : mention.end]
        assert words == words.strip()
        at = mention.end


@given(TEXTS)
@example("1991ـفي")
@example("0,000 آلى 0قم")
def test_no_word_or_number_is_cut_at_its_end(text: str) -> None:
    """A date ends where its word ends: «أبريلية» holds none, and 19911 is not 1991."""
    for mention in find_dates(text).mentions:
        last, following = text[mention.end - 1], text[mention.end : mention.end + 1]
        assert not (last.isdigit() and following.isdigit())
        assert not (last.isalpha() and following.isalpha())


@given(TEXTS)
def test_what_is_found_is_of_its_text_alone(text: str) -> None:
    """The same text gives the same dates; pairs name neighbours or the ends of two ranges."""
    found = find_dates(text)
    assert find_dates(text) == found
    for first, second in (*found.ranges, *found.twins, *found.lists):
        assert 0 <= first < second < len(found.mentions)


@pytest.mark.parametrize(
    "unit", ["عام 1991 و", "في 16 ديسمبر، ", "1990-", "القرن ", "بين عامي ", "٢٠ ", "(", "ألف و", "حوالي "]
)
def test_long_texts_take_time_in_proportion(unit: str) -> None:
    """No pattern goes over the text again and again: 200,000 characters pass."""
    text = unit * (200_000 // len(unit))
    assert len(find_dates(text).mentions) <= len(text) / 4
