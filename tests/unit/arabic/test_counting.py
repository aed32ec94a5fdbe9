"""Agreement of a number with its noun."""

from __future__ import annotations

import pytest
from kurras.arabic import counting
from kurras.arabic.counting import PAGE, QUESTION, REPAIR, Noun, counted


@pytest.mark.parametrize(
    ("n", "page", "question"),
    [
        (0, "لا صفحات", "لا أسئلة"),
        (1, "صفحة واحدة", "سؤال واحد"),
        (2, "صفحتان", "سؤالان"),
        (3, "3 صفحات", "3 أسئلة"),
        (10, "10 صفحات", "10 أسئلة"),
        (11, "11 صفحة", "11 سؤالًا"),
        (99, "99 صفحة", "99 سؤالًا"),
        (100, "100 صفحة", "100 سؤال"),
        (101, "101 صفحة", "101 سؤال"),
        (102, "102 صفحة", "102 سؤال"),
        (103, "103 صفحات", "103 أسئلة"),
        (110, "110 صفحات", "110 أسئلة"),
        (111, "111 صفحة", "111 سؤالًا"),
        (199, "199 صفحة", "199 سؤالًا"),
        (200, "200 صفحة", "200 سؤال"),
        (1003, "1003 صفحات", "1003 أسئلة"),
    ],
)
def test_counted(n: int, page: str, question: str) -> None:
    """Each category of CLDR takes its form: plural, accusative and singular by the last two figures."""
    assert (counted(n, PAGE), counted(n, QUESTION)) == (page, question)


@pytest.mark.parametrize(("n", "words"), [(0, "0 صفحة"), (1, "صفحة واحدة"), (2, "صفحتين"), (3, "3 صفحات")])
def test_counted_after_a_preposition(n: int, words: str) -> None:
    """After a preposition the dual ends in ين, and none is a figure."""
    assert counted(n, PAGE, oblique=True) == words


def test_adjective_agrees() -> None:
    """A noun with an adjective takes both in each form."""
    assert [counted(n, REPAIR) for n in (1, 2, 5, 49)] == [
        "تصحيح طباعي واحد",
        "تصحيحان طباعيان",
        "5 تصحيحات طباعية",
        "49 تصحيحًا طباعيًّا",
    ]


def test_negative() -> None:
    """A negative number of things is a bug of the caller."""
    with pytest.raises(ValueError, match="-1"):
        counted(-1, PAGE)


NOUNS = {name: noun for name, noun in vars(counting).items() if isinstance(noun, Noun)}


@pytest.mark.parametrize("noun", NOUNS.values(), ids=NOUNS)
def test_forms_of_a_noun(noun: Noun) -> None:
    """Duals end in ان and ين; a feminine noun ends in ة; a masculine accusative carries tanwin."""
    first = noun.singular.split()[0]

    assert noun.dual.split()[0].endswith("ان")
    assert noun.dual_oblique.split()[0].endswith("ين")
    assert first.endswith("ة") == noun.feminine
    assert noun.accusative.split()[0] == (first if noun.feminine else f"{first}\u064bا")
