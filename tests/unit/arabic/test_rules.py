"""The one rule file: what it makes is up to date, and Python keeps its table; tests/browser tries JavaScript on it."""

import json
from pathlib import Path

import pytest
from kurras.arabic.letters import fold
from kurras.arabic.rules import main
from kurras.arabic.stem import stem, without_proclitics

TABLE = Path(__file__).parents[3] / "search" / "tests" / "words.json"


def test_made_files_are_as_the_rules_say() -> None:
    """`python -m kurras.arabic.rules --check` finds nothing to change."""
    assert main(["--check"]) == 0


@pytest.mark.parametrize(("written", "folded", "stemmed"), json.loads(TABLE.read_text(encoding="utf-8")))
def test_word(written: str, folded: str, stemmed: str) -> None:
    """Each word of the table folds and is stemmed as the table says."""
    assert fold(written).text == folded
    assert stem(folded) == stemmed


@pytest.mark.parametrize(
    ("word", "bare"),
    [("وبالجمهوريات", "جمهوريات"), ("للجمهوريات", "جمهوريات"), ("الان", "الان"), ("وطن", "وطن"), ("بموسكو", "موسكو")],
)
def test_proclitics(word: str, bare: str) -> None:
    """Particles go where a word of three letters is left."""
    assert without_proclitics(word) == bare


def test_no_word() -> None:
    """Nothing stays nothing."""
    assert stem("") == ""
