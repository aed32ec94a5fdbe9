"""What is left of a style sheet on given pages."""

import pytest
from kurras.outputs.page_names import names_of, said_in, with_scripted
from kurras.outputs.pruning import pruned, root_values

PAGE = (
    '<html dir="rtl" class="no-js"><body data-md-color-scheme="default"><nav id="menu" class="md-nav md-nav--primary">'
    '<a href="x" hidden>1</a></nav><p>a <bdi dir="ltr">b</bdi></p><script>"<em class=never>"</script></body></html>'
)
NAMES = names_of([PAGE])


@pytest.mark.parametrize(
    "selector",
    [
        ".md-nav",
        "nav.md-nav > a",
        "#menu a:hover",
        "a[href]",
        "[data-md-color-scheme=default] p",
        "[dir=rtl] p",
        "p:not(.never)",
        ":is(.never, .md-nav) a",
        "*",
        "::selection",
        "p::before",
        "a[hidden]",
        "html.js p",
        "NAV a",
        "p + p ~ nav",
        "a:nth-child(2n+1)",
    ],
)
def test_what_can_fit_is_kept(selector: str) -> None:
    """Everything that the selector names stands on the page; a state, and what must not be, is taken as given."""
    assert pruned(f"{selector}{{color:red}}", NAMES).endswith("{color:red}")


@pytest.mark.parametrize(
    "selector",
    [
        ".never",
        "em",
        "#other",
        "p .never",
        "[data-md-color-scheme=slate] p",
        "[data-other]",
        "[dir=ltr] p",
        ":is(.never, #other) a",
        "nav.never",
        "a > em",
    ],
)
def test_what_cannot_fit_is_left_out(selector: str) -> None:
    """One name that stands nowhere is enough; what a script holds as text, or `dir` on one word, is not a page's."""
    assert pruned(f"{selector}{{color:red}}", NAMES) == ""


def test_what_a_reader_opens_is_not_left_to_a_script() -> None:
    """The arrow of an open `details` turns before the theme's script has come."""
    rule = "details[open]>summary{color:red}"
    assert pruned(rule, names_of(["<html><details><summary>a</summary>b</details></html>"])) == rule
    assert pruned(rule, names_of(["<html><summary>a</summary></html>"])) == ""


def test_of_a_list_only_what_fits_stays() -> None:
    """The rule stays with the selectors that can fit, inside its group; an empty group goes."""
    css = "@media print{em,.md-nav,p>a{color:red;margin:0!important}}@media screen{em{color:red}}"
    assert pruned(css, NAMES) == "@media print{.md-nav,p>a{color:red;margin:0!important}}"


def test_properties_that_nothing_reads_are_left_out() -> None:
    """Read is what a kept value reads, also through another property, and what a text beside it names."""
    css = ":root{--a:1px;--b:var(--a);--c:2px;--d:3px;--e:var(--f);--f:1px}p{margin:var(--b)}em{margin:var(--c)}"
    kept = pruned(css, NAMES, beside=["style.setProperty('--d', 0)"])
    assert kept == ":root{--a:1px;--b:var(--a);--d:3px}p{margin:var(--b)}"


def test_animations_that_nothing_plays_are_left_out() -> None:
    """An animation of a rule that went goes with it."""
    css = "@keyframes turn{to{top:0}}@keyframes beat{to{top:1px}}p{animation:turn 1s}em{animation:beat 1s}"
    assert pruned(css, NAMES) == "@keyframes turn{to{top:0}}p{animation:turn 1s}"


def test_what_scripts_add_stands_apart() -> None:
    """The rules for it alone are not those of the page; where nothing calls for them they are nowhere."""
    page = names_of([PAGE.replace("<p>", '<div class="md-search"></div><p>')])
    css = "p{top:0}.md-search-result__link{top:1px}.md-code__nav{top:2px}"
    assert pruned(css, page) == "p{top:0}"
    assert pruned(css, with_scripted(page), but=page) == ".md-search-result__link{top:1px}"
    assert pruned(css, with_scripted(names_of(["<pre>"])), but=names_of(["<pre>"])) == ".md-code__nav{top:2px}"


def test_what_a_script_may_make_is_kept() -> None:
    """A class or an attribute that a script names, whole or by its beginning; no other."""
    script = (
        'part.className = "k-card"; other.className = "k-bar-" + kind; third.setAttribute("data-k-" + name, value);'
    )
    css = ".k-card{a:b}.k-bar-firm{a:b}[data-k-size=xl]{a:b}.k-other{a:b}[data-other=xl]{a:b}.k-cards{a:b}"
    assert pruned(css, NAMES | said_in([script], css)) == ".k-card{a:b}.k-bar-firm{a:b}[data-k-size=xl]{a:b}"


def test_a_value_that_only_later_styles_read_comes_with_them() -> None:
    """A property that is set once, for the root; one that is set again elsewhere must stay where its order is known."""
    css = ":root{--icon:url(a;b);--tone:red;--idle:1}.dark{--tone:blue}"
    assert root_values(css, "p{mask:var(--icon);color:var(--tone)}") == ":root{--icon:url(a;b)}"
    assert root_values(css, "p{color:red}") == ""
