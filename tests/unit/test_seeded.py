"""What is shuffled by a seed stays as it is from build to build."""

from hypothesis import given
from hypothesis import strategies as st
from kurras.seeded import disordered, shuffled


@given(st.lists(st.integers(), max_size=9), st.text(max_size=9))
def test_shuffling_loses_nothing(values: list[int], seed: str) -> None:
    """The same values, and with the same seed the same order."""
    assert sorted(shuffled(values, seed)) == sorted(values)
    assert shuffled(values, seed) == shuffled(values, seed)
    assert sorted(disordered(values, seed)) == sorted(values)


@given(st.lists(st.integers(), min_size=2, max_size=9, unique=True), st.text(max_size=9))
def test_what_is_to_be_ordered_is_never_given_in_order(values: list[int], seed: str) -> None:
    """Whatever the seed."""
    assert disordered(values, seed) != tuple(values)


def test_another_seed_gives_another_order() -> None:
    """Of a hundred seeds, the first place is taken by each of four values."""
    assert {shuffled("abcd", str(seed))[0] for seed in range(100)} == set("abcd")
