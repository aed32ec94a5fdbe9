"""Declared corrections: what they make of a sentence. Their faults have tiny projects in tests/sites."""

from hypothesis import given
from hypothesis import strategies as st
from kurras.corrections import read_with_corrections
from kurras.models import Reading, Source
from kurras.pipeline import read_structure
from kurras.readers.course_file import CorrectionEntry, CorrectionsFile

SOURCE = "كان البحر هادئ ، والسماء صافيه. ثم هبت الريح.\n\nعاد البحارة ."


def readings(*pairs: tuple[str, str]) -> tuple[Reading, ...]:
    """The readings after corrections of these words."""
    entries = [CorrectionEntry(before=before, after=after, kind="grammar", reason="سبب") for before, after in pairs]
    return read_with_corrections(read_structure(Source("t.txt", SOURCE)), CorrectionsFile(corrections=entries), None)


def test_a_reading_is_the_repaired_text_with_the_words_put_in() -> None:
    """Two corrections of one sentence, given in the other order; the rest is untouched."""
    first, second, third = readings(("صافيه", "صافية"), ("هادئ", "هادئًا"))
    assert first.text == "كان البحر هادئًا، والسماء صافية."
    assert (second.text, third.text) == ("ثم هبت الريح.", "عاد البحارة.")


def test_corrections_are_numbered_in_the_order_of_the_text() -> None:
    """Whatever the order of the file."""
    found = [
        (segment.correction.number, segment.correction.before)
        for reading in readings(("عاد", "رجع"), ("صافيه", "صافية"), ("هادئ", "هادئًا"))
        for segment in reading.segments
        if segment.correction
    ]
    assert found == [(1, "هادئ"), (2, "صافيه"), (3, "عاد")]


def test_words_may_be_quoted_from_the_source_or_from_the_page() -> None:
    """With the source's space before the comma, or without it."""
    assert readings(("هادئ ، والسماء", "هادئًا والسماء"))[0].text == readings(("هادئ، والسماء", "هادئًا والسماء"))[0].text


def test_segments_keep_what_stood_before() -> None:
    """Putting each correction's `before` back gives the repaired sentence."""
    for reading in readings(("هادئ", "هادئًا"), ("كان البحر", "أصبح البحر")):
        back = "".join(part.correction.before if part.correction else part.text for part in reading.segments)
        assert back == reading.sentence.text


@given(st.lists(st.sampled_from(["كان", "البحر", "والسماء", "صافيه", "هبت", "الريح", "عاد"]), unique=True))
def test_any_set_of_corrections_can_be_undone(words: list[str]) -> None:
    """No letter outside the corrected words changes."""
    for reading in readings(*((word, f"[{word}]") for word in words)):
        assert reading.text.replace("[", "").replace("]", "") == reading.sentence.text
