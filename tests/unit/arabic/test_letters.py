"""Folding of spelling variants."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.arabic import letters
from kurras.arabic.letters import fold


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("الإتحاد", "الاتحاد"),
        ("أآإٱ", "اااا"),
        ("السوفياتى", "السوفياتي"),
        ("جمهورية", "جمهوريه"),
        ("مُحَمَّدٌ", "محمد"),
        ("الاتحـــاد", "الاتحاد"),
        ("الرحمـٰن", "الرحمن"),
        ("١٩٩١ و۱۹۹۱", "1991 و1991"),
        ("Waffen-SS", "waffen-ss"),
        ("STRASSE ß", "strasse ss"),
        ("ؤ ئ ء", "ؤ ئ ء"),
        ("باكو، أذربيجان؟", "باكو، اذربيجان؟"),
    ],
)
def test_fold(written: str, plain: str) -> None:
    """Variants of one word take one form; hamza on its seat, marks and spaces stay."""
    assert fold(written).text == plain


def test_fold_origins() -> None:
    """Each folded character knows where it stood: the dropped shadda and tatweel leave gaps."""
    folded = fold("مدّـة")

    assert folded.text == "مده"
    assert folded.origins == (0, 1, 4, 5)


def test_fold_of_nothing() -> None:
    """The empty text folds to itself, with the end as its only origin."""
    assert fold("").origins == (0,)


@given(st.text(alphabet=st.sampled_from("أإآٱاىيةهـَُّ١٩۹ßİA 1.")) | st.text())
def test_fold_origins_are_valid(text: str) -> None:
    """Origins are one more than the characters, never decrease, and end at the end of the text."""
    folded = fold(text)

    assert len(folded.origins) == len(folded.text) + 1
    assert list(folded.origins) == sorted(folded.origins)
    assert folded.origins[-1] == len(text)


@given(st.text(alphabet=st.sampled_from("أإآٱاىيةهـَُّ١٩۹ABC 1.")))
def test_fold_twice(text: str) -> None:
    """A folded text folds to itself."""
    once = fold(text).text

    assert fold(once).text == once


@pytest.mark.parametrize(
    ("name", "members", "strangers"),
    [
        ("ARABIC_LETTERS", "ءابيةىپگیٱ", "ـَ،١1A"),
        ("HARAKAT", "\u064b\u0651\u0652\u0670", "اـ،1"),
        ("BIDI_CONTROLS", "\u061c\u200e\u200f\u202a\u202e\u2066\u2069", "\u200c\u200d\u00a0 "),
        ("INVISIBLES", "\ufeff\u200b\u200f", "\u200c\u200d\u00a0\u00ad"),
        ("DIGITS", "09٠٩۰۹", "٪،aا"),
    ],
)
def test_classes(name: str, members: str, strangers: str) -> None:
    """A character class holds what its name says and nothing of its neighbours."""
    one = re.compile(f"[{getattr(letters, name)}]")

    assert all(one.fullmatch(member) for member in members)
    assert not any(one.fullmatch(stranger) for stranger in strangers)
