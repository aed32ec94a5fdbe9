"""Rules that few pages use leave the site's sheet, where that changes nothing."""

import pytest
from kurras.outputs.page_names import names_of, worn_in
from kurras.outputs.page_styles import Worn, divided, written

FEW = '<p class="few"><b class="both all">'
MANY = '<p class="all"><i>'
PAGES = [FEW, MANY, MANY, MANY]


def _divided(css: str, free: frozenset[str] = frozenset()) -> tuple[str, str]:
    stay, leave = divided(css, [names_of([page]) for page in PAGES], Worn(worn_in(PAGES), free))
    return stay, written(leave)


def test_what_few_pages_use_leaves() -> None:
    """With the groups it stands in; what all or no pages use stays, and so does what is no rule."""
    css = "@font-face{a:b}.few{margin:0}.all{color:red}@media print{.few{top:0}b{top:1px}i{top:2px}}.none{left:0}"
    assert _divided(css) == (
        "@font-face{a:b}.all{color:red}@media print{i{top:2px}}.none{left:0}",
        ".few{margin:0}@media print{.few{top:0}b{top:1px}}",
    )


@pytest.mark.parametrize(
    "later",
    [
        ".all{margin-inline:0}",
        ".other,.all{margin:0!important}",
        "@media print{.all{margin:0}}",
        ".all{all:unset}",
        ":is(.all){margin:0}",
        "[class]{margin:0}",
    ],
)
def test_a_rule_stays_before_its_rival(later: str) -> None:
    """A later one of the same weight, for what may be the same element, that may set the same property, would lose."""
    css = f".both{{margin:0}}{later}"
    assert _divided(css) == (css, "")


@pytest.mark.parametrize(
    "later",
    [
        ".all{padding:0}",
        "i{margin:0}",
        "p.all{margin:0}",
        ".all::before{margin:0}",
        ".lone{margin:0}",
    ],
)
def test_a_rule_leaves_what_is_none(later: str) -> None:
    """Another family, another weight, another part, or classes that no element has together with it."""
    assert _divided(f".both{{margin:0}}{later}") == (later, ".both{margin:0}")


def test_a_tag_is_no_rival_of_another() -> None:
    """`b` and `i` are never one element; `b` and any tag may be."""
    assert _divided("b.both{margin:0}i.all{margin:0}")[1] == "b.both{margin:0}"
    assert _divided("b.both{margin:0}:is(b,i).all{margin:0}")[1] == ""


def test_a_class_that_a_script_gives_may_meet_any() -> None:
    """What stands apart in the pages may be put together when they are read."""
    css = ".few{margin:0}.all{margin:0}"
    assert _divided(css)[1] == ".few{margin:0}"
    assert _divided(css, frozenset({"all"}))[1] == ""


def test_those_that_leave_keep_their_order() -> None:
    """So among themselves the last one still wins."""
    assert _divided(".few{margin:0}.few{margin:1px}p.few{margin:2px}")[1] == (
        ".few{margin:0}.few{margin:1px}p.few{margin:2px}"
    )


def test_rivals_hold_each_other() -> None:
    """A rule that had to stay is a rival of those before it."""
    css = ".few{margin:0}.both{margin:1px;padding:0}.all{padding:2px}"
    assert _divided(css, frozenset({"both"})) == (css, "")
