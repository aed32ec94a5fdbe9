"""What a page and the scripts on it may be made of."""

from kurras.outputs.page_names import Names
from kurras.outputs.script_names import Scripts, made_in

CSS = ".k-a .k-b{} .k-c[data-x]{} table p.k-d{} .k-bar-firm{} [hidden]{} i{} .k-e{}"


def test_what_a_script_makes_stands_in_its_strings() -> None:
    """Not in its own names, nor in a selector that only looks; a name put together is known by its beginning."""
    made = made_in(
        "var i=1,k_e;make('table','k-a');x.className=\"k-bar-\"+y;find('.k-b p');y.hidden=i;z.html=`<p class=k-d>`",
        CSS,
    )
    assert made.tags == {"table", "p"}
    assert {"k-a", "k-d", "k-bar-firm"} == made.classes & {"k-a", "k-b", "k-c", "k-d", "k-e", "k-bar-firm"}
    assert "hidden" in made.attributes


def test_a_page_has_what_its_own_scripts_make() -> None:
    """Those it names, those that these name, what stands in it, and those that nobody names; no others."""
    files = {
        "one.js": "make('k-a');load('two.js')",
        "two.js": "make('k-b');load('one.js')",
        "other.js": "make('k-c')",
        "joined.js": "make('k-e')",
    }
    pages = ['<script src="one.js"></script><script>make("k-d")</script>', '<script src="other.js"></script>']
    scripts = Scripts(files, pages, CSS)
    ours = {"k-a", "k-b", "k-c", "k-d", "k-e"}
    assert scripts.on_page(pages[0]).classes & ours == {"k-a", "k-b", "k-d", "k-e"}
    assert scripts.on_page(pages[1]).classes & ours == {"k-c", "k-e"}
    assert scripts.made.classes & ours == {"k-a", "k-b", "k-c", "k-e"}
    assert Scripts({}, [], CSS).made == Names()


def test_data_in_a_page_make_nothing() -> None:
    """What stands in them for other programs is not run."""
    page = '<script src="one.js"></script><script type="application/ld+json">{"name":"k-c"}</script><p class=k-a>'
    assert Scripts({}, [page], CSS).on_page(page).classes & {"k-a", "k-c"} == {"k-a"}
