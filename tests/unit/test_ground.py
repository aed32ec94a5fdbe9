"""Evidence: quoted words are found in what the student reads, or a message says where they went."""

import pytest
from kurras.errors import ContentError, Place
from readings import ground

PLACE = Place("glossary.yml", 3, 5)
SEA = ground("كان البحر هادئ ، والسماء صافيه. ثم هبت الريح.\n\nعاد البحارة. هبت الريح.", ("صافيه", "صافية"))


def test_evidence_is_a_span_of_the_reading() -> None:
    """With sentence, topic and section, and the words themselves."""
    found = SEA.evidence("والسماء  صافية", PLACE)
    assert (found.sentence, found.topic, found.section, found.anchor) == ("1.1", "sea", "storm", "s-1-1")
    assert SEA.words(found) == "والسماء صافية"


def test_words_that_stand_twice_need_a_sentence() -> None:
    """The number tells them apart."""
    with pytest.raises(
        ContentError, match=r"glossary.yml:3:5: the words «هبت الريح» stand 2 times, in sentences 1\.2, 2\.2"
    ):
        SEA.evidence("هبت الريح", PLACE)
    assert SEA.evidence("هبت الريح", PLACE, "2.2").sentence == "2.2"


@pytest.mark.parametrize(
    ("words", "sentence", "message"),
    [
        ("والسماء صافيه", None, r"in sentence 1\.1 only before correction; quote what the course reads there: «كان"),
        ("والسما صافية", None, r"are not in the text; did you mean «والسماء صافية» in sentence 1\.1\?"),
        ("عاد البحارة", "1.1", r"are not in sentence 1\.1"),
        ("قطار", None, r"are not in the text; copy the words"),
        ("عاد", "9.9", r"there is no sentence 9\.9"),
    ],
)
def test_missing_words_are_explained(words: str, sentence: str | None, message: str) -> None:
    """Corrected away, misspelt, elsewhere, nowhere."""
    with pytest.raises(ContentError, match=message):
        SEA.evidence(words, PLACE, sentence)
