"""Faults: their wording, their order, and that a run keeps all of them."""

import pytest
from kurras.errors import ContentError, Fault, Gathering, Place, quoted


def _fail(*faults: Fault) -> None:
    raise ContentError(faults)


def test_a_fault_names_place_problem_and_remedy() -> None:
    """`path:line:column: what is wrong; what to do`."""
    assert str(Fault(Place("a.yml", 3, 7), "it is wrong", "mend it")) == "a.yml:3:7: it is wrong; mend it"


def test_faults_are_told_once_in_the_order_of_their_places() -> None:
    """Line 9 comes before line 10, and the same fault found twice is one."""
    late, early = Fault(Place("a", 10), "x", "y"), Fault(Place("a", 9), "x", "y")
    assert ContentError([late, early, late]).faults == (early, late)


@pytest.mark.parametrize(("count", "headline"), [(1, "1 fault in"), (2, "2 faults in")])
def test_the_headline_counts(count: int, headline: str) -> None:
    """The last line says how many there are and that nothing was written."""
    error = ContentError(Fault(Place("a", line), "x", "y") for line in range(count))
    assert error.headline.startswith(headline)
    assert error.headline.endswith("nothing was written")


def test_gathering_goes_on_after_a_fault_and_settles_with_all() -> None:
    """A step that fails gives `None`; `settle` raises what all steps found."""
    gathering = Gathering()
    assert gathering.attempt(_fail, Fault(Place("b"), "x", "y")) is None
    assert gathering.attempt(lambda: 5) == 5
    gathering.attempt(_fail, Fault(Place("a"), "x", "y"))
    with pytest.raises(ContentError) as caught:
        gathering.settle()
    assert [fault.place.path for fault in caught.value.faults] == ["a", "b"]


def test_a_bug_is_not_a_fault() -> None:
    """Any other exception keeps its traceback."""
    with pytest.raises(ZeroDivisionError):
        Gathering().attempt(lambda: 1 // 0)


def test_quoted_words_stand_on_one_short_line() -> None:
    """Line breaks become spaces; long words are cut with an ellipsis."""
    assert quoted("كلمة\n  أخرى") == "«كلمة أخرى»"
    assert quoted("ا" * 100, limit=10) == f"«{'ا' * 9}…»"
