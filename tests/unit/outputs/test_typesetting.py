"""Arabic lines as outlines."""

import re

import pytest
from kurras.outputs.typesetting import Paragraph, face

FACE = face(700)
PERSON = "محمد"


def _numbers(text: str, start: int, end: int) -> list[int]:
    return [glyph.number for glyph in FACE.shape(text, start, end, leftward=True)]


def _single(letter: str) -> int:
    (glyph,) = _numbers(letter, 0, 1)
    return glyph


def test_letters_join() -> None:
    """A letter has four forms, by what stands beside it; the zero-width joiner (U+200D) stands for a neighbour."""
    joiner = "\u200d"
    alone, first = _single("ع"), _numbers(f"ع{joiner}", 0, 2)
    last, middle = _numbers(f"{joiner}ع", 0, 2), _numbers(f"{joiner}ع{joiner}", 0, 3)
    forms = [{alone}, set(first), set(middle), set(last)]
    word = _numbers("ععع", 0, 3)[::-1]  # as it is read

    assert len({frozenset(form) for form in forms}) == 4
    assert word[0] in set(first)
    assert word[1] in set(middle)
    assert word[2] in set(last)
    assert alone not in word


def test_lam_and_alef_are_written_together() -> None:
    """«لا» has forms of its own: neither letter is drawn as it is beside others, joined or not."""
    drawn = set(_numbers("لا", 0, 2))
    beside_others = {*_numbers("لب", 0, 2), *_numbers("با", 0, 2), _single("ل"), _single("ا")}

    assert len(drawn) == 2
    assert not drawn & beside_others


def test_a_mark_stands_over_its_letter() -> None:
    """A fatha and a shadda take no room of their own, and are moved to where their letter is."""
    marks = [glyph for glyph in FACE.shape("مدَّ", 0, 4, leftward=True) if glyph.advance == 0]

    assert marks
    assert all((mark.x, mark.y) != (0, 0) for mark in marks)
    assert Paragraph("مدَّ", FACE).width(0, 4) == Paragraph("مد", FACE).width(0, 2)


def test_brackets_open_towards_their_words() -> None:
    """In a run to the left the sign that opens is drawn as the one that closes in Latin script."""
    (leftward,) = FACE.shape("(", 0, 1, leftward=True)
    (rightward,) = FACE.shape(")", 0, 1, leftward=False)

    assert leftward.number == rightward.number


def test_numbers_and_latin_words_run_to_the_right() -> None:
    """Between Arabic words, in the order of the bidirectional algorithm."""
    text = "عام 1991 CIS"
    clusters = [glyph.cluster for glyph in Paragraph(text, FACE).glyphs(0, len(text))]

    assert [at for at in clusters if text[at] in "1991CIS"] == [9, 10, 11, 4, 5, 6, 7]


@pytest.mark.parametrize("width", [3.0, 5.0, 8.0, 20.0])
def test_every_word_stands_in_a_line(width: float) -> None:
    """Lines are full words, in order, each within the width unless it is one word that is longer."""
    paragraph = Paragraph("تعلُّم لغة C++ في عامي 1988–1991 بين المستشرقين", FACE)
    lines = paragraph.lines(width)

    assert " ".join(paragraph.text[start:end] for start, end in lines) == paragraph.text
    for start, end in lines:
        assert paragraph.width(start, end) <= max(width, paragraph.longest_word) + 0.01


def test_lines_are_even() -> None:
    """No word is left alone on the last line where the lines before it can give it company."""
    paragraph = Paragraph("كلمة كلمة كلمة كلمة كلمة كلمة", FACE)
    one_short = paragraph.width(0, len(paragraph.text)) - 0.01
    lines = [paragraph.text[start:end].count(" ") + 1 for start, end in paragraph.lines(one_short)]

    assert lines == [3, 3]


def test_a_line_ends_at_its_right_edge() -> None:
    """The outlines lie between that edge and the width of the line, whatever the size."""
    paragraph = Paragraph(PERSON, FACE)
    path = paragraph.path(0, 4, right=500, baseline=200, size=100)
    xs = [float(x) for x in re.findall(r"(-?[\d.]+) -?[\d.]+", path)]

    assert 500 - paragraph.width(0, 4) * 100 - 1 <= min(xs) < max(xs) <= 501
    assert max(xs) - min(xs) > 0.9 * paragraph.width(0, 4) * 100


def test_letters_that_the_face_lacks_are_known() -> None:
    """Arabic with all marks, Latin and its accents, ranges and isolates are there; Chinese is not."""
    assert FACE.covers("بِسْمِ «Škoda» é 1988–1991٪؟ \u2066C++\u2069")
    assert not FACE.covers("كتاب 中文")
