"""What every split promises, whatever the text; single cases are in tests/golden/sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.arabic.sentences import split

AWKWARD = st.lists(
    st.sampled_from(
        [
            *"ابهم .!?؟…،؛:()[]{}«»“”\"'*\n\u00a0aZ15٣\ufd3e\ufd3f",
            *[". ", "؟ ", "كلمة", " ثم ", "ق.م.", "د. ", "هـ.", "قال: «", "1. ", "...", ".[1]", ' "', "بي سي."],
        ],
    ),
    max_size=60,
).map("".join)


def test_spans_are_offsets_of_the_text() -> None:
    """A sentence is where it stands: outer white space belongs to none."""
    assert split("  قال نعم.  ثم مضى.\n") == [(2, 10), (12, 19)]


@pytest.mark.parametrize("text", ["", " ", "\n\u00a0\n"])
def test_no_text_no_sentence(text: str) -> None:
    """White space holds no sentence."""
    assert split(text) == []


def test_only_marks() -> None:
    """Marks alone are one sentence: nothing is lost."""
    assert split("...") == [(0, 3)]


@given(AWKWARD | st.text())
def test_split_loses_nothing(text: str) -> None:
    """Spans are in order, apart, not empty, trimmed; what lies between them is white space."""
    spans = split(text)
    edges = [0, *(edge for span in spans for edge in span), len(text)]

    assert edges == sorted(edges)
    assert all(text[start:end] and text[start:end] == text[start:end].strip() for start, end in spans)
    assert not any(text[end:start].strip() for end, start in zip(edges[::2], edges[1::2], strict=True))


@given(st.lists(st.sampled_from(["انهار الجدار.", "فماذا حدث؟", "توحدت ألمانيا!", "ولد سنة 1925."]), min_size=1))
def test_plain_sentences_come_apart(sentences: list[str]) -> None:
    """Sentences joined by spaces are found again."""
    text = " ".join(sentences)

    assert [text[start:end] for start, end in split(text)] == sentences


@pytest.mark.parametrize("unit", ["ا", " ", ".", "a.", "ب. ", "كب. ", "(", "(.", '" .', "«.» ", ". x", "كلمة ", "["])
def test_a_million_characters(unit: str) -> None:
    """A paragraph of a million characters is split, however monotonous."""
    text = unit * (1_000_000 // len(unit))
    spans = split(text)

    assert all(start < end for start, end in spans)
    assert (spans[-1][1] if spans else 0) == len(text.rstrip())
