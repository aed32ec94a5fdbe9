"""Finding quoted words, and the nearest place when they are not there."""

import pytest
from kurras.models import Source
from kurras.pipeline import read_structure
from kurras.quotation import Text

SOURCE = "كان الجيش الأحمر ، في عام\n1918 ، قويًّا ( جدًّا). ثم كان ما كان.\n\nوالجيش الأحمر باق."


@pytest.fixture
def text() -> Text:
    """A text with repairs in it."""
    return read_structure(Source("t.txt", SOURCE))


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("الجيش الأحمر", [(1, 4)]),
        ("الأحمر ، في عام 1918 ،", [(1, 10)]),
        ("الأحمر، في عام 1918، قويًّا (جدًّا)", [(1, 10)]),
        ("كان", [(1, 0), (1, 50), (1, 57)]),
        ("لجيش", []),
        ("والجيش\nالأحمر", [(2, 0)]),
        ("قويً", []),
    ],
)
def test_words_are_found_as_in_the_file_and_as_on_the_page(
    text: Text, words: str, places: list[tuple[int, int]]
) -> None:
    """Whole words only; any white space is one; before and after the typographic repairs."""
    assert [(match.paragraph.number, match.start) for match in text.find(words)] == places
    for match in text.find(words):
        found = match.paragraph.text[match.start : match.end]
        assert "".join(found.split()) == "".join(words.split())


def test_nearest_names_the_whole_words_and_their_place(text: Text) -> None:
    """A misspelt quotation is answered with what stands there."""
    assert text.nearest("والجيس الاحمر", opening=True) == "did you mean «والجيش الأحمر» in sentence 2.1 (t.txt:4:1)?"


def test_nothing_near_is_said_plainly(text: Text) -> None:
    """No far-fetched proposal."""
    assert text.nearest("xyz qwerty") == "copy the words from the text"
