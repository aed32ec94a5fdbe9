"""What a selector weighs, and what it may mean."""

import pytest
import tinycss2
from kurras.outputs.selectors import Subject, specificity, split, subjects


def _read(text: str) -> list[object]:
    return list(tinycss2.parse_component_value_list(text))


@pytest.mark.parametrize(
    ("selector", "weight"),
    [
        ("*", (0, 0, 0)),
        ("li", (0, 0, 1)),
        ("ul ol+li", (0, 0, 3)),
        ("h1 + *[rel=up]", (0, 1, 1)),
        ("ul ol li.red", (0, 1, 3)),
        ("li.red.level", (0, 2, 1)),
        ("#x34y", (1, 0, 0)),
        ("#s12:not(foo)", (1, 0, 1)),
        (".foo :is(.bar, #baz)", (1, 1, 0)),
        ("a:where(.b #c):hover", (0, 1, 1)),
        ("p::before", (0, 0, 2)),
        ("p:before", (0, 0, 2)),
        ("li:nth-child(2n+1)", (0, 1, 1)),
        ("s::-webkit-scrollbar-thumb:hover", (0, 1, 2)),
    ],
)
def test_the_weight_is_that_of_the_standard(selector: str, weight: tuple[int, int, int]) -> None:
    """The examples of Selectors Level 4, §17, and the forms that the theme uses."""
    assert specificity(_read(selector)) == weight


def test_a_list_is_split_at_its_own_commas() -> None:
    """Not at those within brackets."""
    parts = split(_read("a, :is(b, c) d"))
    assert [tinycss2.serialize(part).strip() for part in parts] == ["a", ":is(b, c) d"]


@pytest.mark.parametrize(
    ("selector", "meant"),
    [
        ("ul.a > LI.b.c", [Subject("li", frozenset("bc"))]),
        (".a .b::after", [Subject("", frozenset("b"), "after")]),
        (".a p:before", [Subject("p", frozenset(), "before")]),
        ("[href]:hover", [Subject()]),
        (".a :is(p, ul.b).c", [Subject("p", frozenset("c")), Subject("ul", frozenset("bc"))]),
        ("p:not(.a)", [Subject("p")]),
        (" .a ", [Subject("", frozenset("a"))]),
    ],
)
def test_the_subject_is_the_last_part(selector: str, meant: list[Subject]) -> None:
    """Its tag, its classes, and the part of the element that it draws; what it must not be says nothing."""
    assert subjects(_read(selector)) == meant
