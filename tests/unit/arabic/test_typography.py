"""What every repair promises, whatever the text; single cases are in tests/golden/typography."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.arabic.typography import RULES, Edit, repair

AWKWARD = st.lists(
    st.sampled_from(
        [
            *'ابمهلوكیکپءة ـ١٩0158.,;?!:،؛؟…-–()[]«»"“”`@/%٪\n\t\u00a0aZ',
            *"\u064b\u0651\u0653\u0654\u0670\u200b\u200c\u200d\u200f\ufeff\u202b\u2066\ufefb\ufe8e\ufdf2\ufd3e\ufd3f\u0301é",
            *[
                "  ",
                " ،",
                ". ،",
                "( ",
                " )",
                "75-80",
                "1988-1991",
                "https://a.b/",
                "a@b.c",
                "ق.م.",
                "هـ",
                "إلخ.",
                "كلمة",
            ],
        ],
    ),
    max_size=40,
).map("".join)


def test_order_of_rules() -> None:
    """Letters come before marks, marks before spaces, spaces before numbers."""
    assert [name for name, _ in RULES] == [
        "invisible",
        "presentation-form",
        "nfc",
        "persian-letter",
        "tatweel",
        "ascii-punctuation",
        "stop-before-comma",
        "space-before-mark",
        "space-inside-brackets",
        "double-space",
        "space-after-comma",
        "space-before-percent",
        "range-dash",
    ]


def test_edits_speak_of_the_given_text() -> None:
    """Offsets of an edit are those of the text given, whatever was edited before it."""
    repaired = repair("\ufeffباكو ، 75-80 ٪")

    assert repaired.text == "باكو، 75–80٪"
    assert repaired.edits == (
        Edit("invisible", 0, 1, "\ufeff", ""),
        Edit("space-before-mark", 5, 6, " ", ""),
        Edit("range-dash", 10, 11, "-", "–"),
        Edit("space-before-percent", 13, 14, " ", ""),
    )


def test_insertion_is_an_empty_span() -> None:
    """A space put after a comma is an edit of nothing, where the comma ended."""
    assert repair("باكو،موسكو").edits == (Edit("space-after-comma", 5, 5, "", " "),)


def test_origins_lead_back() -> None:
    """Each character of the result knows its place in the given text, an inserted one the place it was put."""
    assert repair("باكو ،موسكو").origins == (0, 1, 2, 3, 5, 6, 6, 7, 8, 9, 10, 11)


def test_ligature_has_one_origin() -> None:
    """The two letters of a ligature come from one place."""
    repaired = repair("س\ufefc")

    assert repaired.text == "سلا"
    assert repaired.origins == (0, 1, 1, 2)


def test_clean_text_is_itself() -> None:
    """A text without faults comes back as it is, with no edit."""
    repaired = repair("انهار الجدار (1989)، وتوحدت ألمانيا.")

    assert repaired.text == "انهار الجدار (1989)، وتوحدت ألمانيا."
    assert repaired.edits == ()
    assert repaired.origins == tuple(range(len(repaired.text) + 1))


def test_empty_text() -> None:
    """Nothing comes of nothing."""
    assert repair("").origins == (0,)


def test_persian_source_keeps_its_letters() -> None:
    """Where the whole source writes Persian, a paragraph without پ چ ژ گ keeps kaf and yeh too."""
    assert repair("کتاب", persian=True).edits == ()
    assert [edit.rule for edit in repair("کتاب").edits] == ["persian-letter"]


@given(AWKWARD)
def test_repair_is_idempotent(text: str) -> None:
    """A repaired text needs no repair."""
    assert repair(repair(text).text).edits == ()


@given(AWKWARD | st.text())
def test_origins_and_edits_are_valid(text: str) -> None:
    """Origins never decrease and end at the end; each edit quotes the given text, in order."""
    repaired = repair(text)

    assert len(repaired.origins) == len(repaired.text) + 1
    assert list(repaired.origins) == sorted(repaired.origins)
    assert repaired.origins[-1] == len(text)
    assert all(text[edit.start : edit.end] == edit.before for edit in repaired.edits)
    assert [edit.start for edit in repaired.edits] == sorted(edit.start for edit in repaired.edits)


@given(AWKWARD)
def test_nothing_unlogged(text: str) -> None:
    """A text changes exactly when an edit says so, and keeps all its letters of plain words."""
    repaired = repair(text)

    assert (repaired.text != text) == bool(repaired.edits)
    assert repaired.text.count("ب") == text.count("ب")


@pytest.mark.parametrize("unit", ["ا", " ", ".", "a.", "ا ،", "`", "ـ", "\ufd3f", "1-", "\u064b\u0651", '" '])
def test_a_million_characters(unit: str) -> None:
    """A paragraph of a million characters is repaired, however monotonous."""
    text = unit * (1_000_000 // len(unit))

    assert repair(text).origins[-1] == len(text)
