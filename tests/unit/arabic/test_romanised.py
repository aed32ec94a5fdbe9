"""Addresses of headings."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.arabic.romanised import heading_slug


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("ماذا حدث؟", "madha-hdth"),
        ("الأهداف", "alahdaf"),
        ("الحرب العالمية الثانية (1939–1945)", "alhrb-alaalmyh-althanyh-1939-1945"),
        ("C++ و API", "c-w-api"),
        ("سُوَر", "swr"),
        ("!؟", "section"),
    ],
)
def test_words_become_an_address(words: str, slug: str) -> None:
    """Letter by letter; signs and harakat go; what has no letter is a section."""
    assert heading_slug(words) == slug


def test_spellings_of_one_word_have_one_address() -> None:
    """Hamza and taa marbuta are folded as the search folds them, so that a repaired spelling breaks no link."""
    assert heading_slug("الإختصار إلى مكه") == heading_slug("الاختصار الى مكة")


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويءأؤئ ًA9-_؟", max_size=80))
def test_every_address_is_safe(words: str) -> None:
    """Small Latin letters, digits and hyphens, at most 40 of them, cut between words where there are several."""
    slug = heading_slug(words)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= 40
