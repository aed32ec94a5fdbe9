"""Paragraphs and sentences: nothing is lost, numbers are stable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.models import Source
from kurras.paragraphs import split_paragraphs, split_sentences

ARABIC = st.text(alphabet="ابتثكلمه .،؟\n\u200f\u064b(«»)\t", max_size=120)


def split(text: str) -> list[list[str]]:
    """The originals of the sentences, by paragraph."""
    source = Source("t.txt", text)
    paragraphs = split_paragraphs(source)
    sentences = split_sentences(source, paragraphs)
    return [[one.original for one in sentences if one.paragraph == paragraph.number] for paragraph in paragraphs]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("أ.\n\nب.", [["أ."], ["ب."]]),
        ("\n \n\t\nأ.\n \n\n\nب.\n\n", [["أ."], ["ب."]]),
        ("أول\nثان.\n\nثالث.", [["أول\nثان."], ["ثالث."]]),
        ("قال كذا.\nوقال كذا.", [["قال كذا."], ["وقال كذا."]]),
        ("عنوان\nقال كذا.\nوقال كذا.", [["عنوان"], ["قال كذا."], ["وقال كذا."]]),
        ("سطر مقطوع\nفي وسط\nالجملة.", [["سطر مقطوع\nفي وسط\nالجملة."]]),
    ],
)
def test_paragraphs(text: str, paragraphs: list[list[str]]) -> None:
    """Blank lines part them; without any, lines that mostly end a sentence are paragraphs."""
    assert split(text) == paragraphs


@given(ARABIC)
def test_no_character_is_lost(text: str) -> None:
    """The originals, joined, are the source but for white space and for lines that hold nothing visible."""
    kept = "".join("".join("".join(paragraph).split()) for paragraph in split(text))
    assert kept.replace("\u200f", "") == "".join(text.split()).replace("\u200f", "")


@given(ARABIC)
def test_the_text_of_a_paragraph_is_its_sentences(text: str) -> None:
    """Each sentence's `text` stands at its `start` of the repaired paragraph, and white space alone stands between."""
    source = Source("t.txt", text)
    paragraphs = split_paragraphs(source)
    sentences = split_sentences(source, paragraphs)
    for paragraph in paragraphs:
        at = 0
        for one in (sentence for sentence in sentences if sentence.paragraph == paragraph.number):
            assert paragraph.text[at : one.start].strip() == ""
            assert paragraph.text[one.start : one.start + len(one.text)] == one.text
            at = one.start + len(one.text)
        assert paragraph.text[at:].strip() == ""


def test_places_name_line_and_column_of_the_source() -> None:
    """Also after repairs have moved the letters."""
    source = Source("t.txt", "قال ، نعم. ثم ، ذهب.\n\nوعاد.")
    sentences = split_sentences(source, split_paragraphs(source))
    assert [str(one.place) for one in sentences] == ["t.txt:1:1", "t.txt:1:12", "t.txt:3:1"]
    assert [one.number for one in sentences] == ["1.1", "1.2", "2.1"]
    assert sentences[2].anchor == "s-2-1"


def test_a_persian_letter_anywhere_leaves_persian_letters_everywhere() -> None:
    """ک is mended in an Arabic text; a text that has گ is not purely Arabic."""
    mended = split_paragraphs(Source("t.txt", "کتاب كبير."))[0]
    kept = split_paragraphs(Source("t.txt", "کتاب كبير.\n\nگل."))[0]
    assert mended.text == "كتاب كبير."
    assert kept.text == "کتاب كبير."
