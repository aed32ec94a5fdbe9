"""A page's own small files stand in the page."""

from pathlib import Path

import pytest
from kurras.outputs.inlining import with_own_files
from kurras.outputs.page_names import names_of, worn_in
from kurras.outputs.page_styles import Worn, divided
from kurras.outputs.script_names import Scripts

STYLE, SCRIPT = (
    '<link rel="stylesheet" href="../assets/kurras/{}">',
    '<script src="../assets/kurras/{}" defer></script>',
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The site's own files."""
    files = {
        "site.css": "p{a:b}",
        "site.js": "all()",
        "page.css": ".k-one{a:b}.k-two{a:b}.k-three{a:b}",
        "small.js": "make('k-two')\n",
        "own-address.js": "var here=document.currentScript",
        "large.js": "/" * 6000,
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_style_comes_inside_without_what_the_page_cannot_use(folder: Path) -> None:
    """What stands on the page, and what a script may put there; the sheet that all pages share stays a file."""
    page = f'{STYLE.format("site.css")}{STYLE.format("page.css")}<p class="k-one">'
    inside = with_own_files(page, folder, Scripts({"new.js": "make('k-two')"}, [], ".k-two{}"))
    assert inside == f'{STYLE.format("site.css")}<style>.k-one{{a:b}}.k-two{{a:b}}</style><p class="k-one">'


def test_a_small_script_comes_inside(folder: Path) -> None:
    """But for one that all pages share, one that asks for its own address, a large one, and what is not there."""
    stay = "".join(SCRIPT.format(name) for name in ("site.js", "own-address.js", "large.js", "other.js"))
    inside = with_own_files(SCRIPT.format("small.js") + stay, folder, Scripts({}, [], ""))
    assert inside == f"<script>make('k-two')</script>{stay}"


def test_the_rules_of_some_pages_stand_in_them(folder: Path) -> None:
    """Behind the sheet that they were taken from, and only those that the page can use."""
    pages = [f'{STYLE.format("site.css")}<p class="k-{name}">' for name in ("one", "two", "three")]
    css = ".k-one{a:b}.k-two{a:b}"
    _, rules = divided(css, [names_of([page]) for page in pages], Worn(worn_in(pages)))
    inside = [with_own_files(page, folder, Scripts({}, [], css), rules) for page in pages]
    assert inside[0] == pages[0].replace('"><p', '"><style data-site>.k-one{a:b}</style><p')
    assert inside[2] == pages[2]
