"""The proof from HTML finds every kind of loss."""

from pathlib import Path

import pytest
from kurras.models import Topic
from kurras.outputs.proof import differences, sentences_in
from kurras.pipeline import build_course
from kurras.settings import Settings

PROJECT = Path(__file__).parents[3]
ONE = '<span data-sentence="1.1">بدأ <a href="#">الدرس</a><br> صباحًا.</span>'
TWO = '<span data-sentence="1.2">قرأ المعلم القصة كلها.</span>'


@pytest.fixture(scope="module")
def topic() -> Topic:
    """A topic of two sentences."""
    return build_course(Settings(content=PROJECT / "tests" / "sites" / "plain" / "content_src")).topics[0]


def test_sentences_are_read_with_the_elements_in_them() -> None:
    """Links and void elements inside do not end a sentence; what stands outside is not part of it."""
    assert sentences_in(f"قبل {ONE} بعد") == [("1.1", "بدأ الدرس صباحًا.")]


def test_a_whole_page_has_no_differences(topic: Topic) -> None:
    """Each sentence once, in order, as declared."""
    assert differences(topic, f"<p>{ONE} {TWO}</p>") == []


@pytest.mark.parametrize(
    "html", [ONE, TWO + ONE, ONE + TWO + TWO, ONE + TWO.replace("كلها", ""), ONE + TWO.replace("1.2", "1.3")]
)
def test_every_kind_of_loss_is_found(topic: Topic, html: str) -> None:
    """Missing, out of order, doubled, changed, misnumbered."""
    assert differences(topic, html)
