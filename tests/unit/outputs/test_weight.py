"""One style sheet and one script for all pages, and nothing beside them that no page asks for."""

from base64 import b64encode
from pathlib import Path

import pytest
from kurras.outputs.weight import Joined, inline_mark, joined, lean_page, lighten, without_idle_fonts

FILES = {
    "index.html": '<html class="no-js"><body><p class="a">1</p></body></html>',
    "assets/stylesheets/main.1a2b.min.css": "p{color:red}em{color:red}\n/*# sourceMappingURL=main.css.map */",
    "assets/stylesheets/main.1a2b.min.css.map": "{}",
    "assets/javascripts/bundle.3c4d.min.js": "theme();\n//# sourceMappingURL=bundle.js.map",
    "assets/javascripts/bundle.3c4d.min.js.map": "{}",
    "assets/images/favicon.png": "",
    "assets/fonts/one.woff2": "font",
    "assets/kurras/kurras.css": ".a {\n  color: blue; /* why */\n}\n",
    "assets/kurras/one.js": "/* why */ var one = 1;\n",
    "assets/kurras/two.js": "var two = one;\n",
    "assets/kurras/page.js": "// why\nvar page = 1;\n",
    "assets/author/own.css": "em { color: blue }",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A built site of one page."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_a_page_needs_two_files(site: Path) -> None:
    """The theme's rules that fit stand before the site's own; scripts follow in their order; comments stay at home."""
    lighten(site, Joined(("assets/kurras/kurras.css",), ("assets/kurras/one.js", "assets/kurras/two.js")))
    assert (site / "assets/kurras/site.css").read_text("utf-8") == "p{color:red}.a{color:blue}"
    assert (site / "assets/kurras/site.js").read_text("utf-8") == "var one=1,two=one"
    assert (site / "assets/javascripts/theme.js").read_text("utf-8") == "theme();\n"
    assert (site / "assets/kurras/page.js").read_text("utf-8") == "var page=1"


def test_what_no_page_asks_for_is_not_there(site: Path) -> None:
    """Neither maps nor what is now inside another file; an author's own file is left as it is."""
    lighten(site, Joined(("assets/kurras/kurras.css",), ("assets/kurras/one.js", "assets/kurras/two.js")))
    left = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    ours = {f"assets/kurras/{name}" for name in ("site.css", "touched.css", "site.js", "page.js")}
    assert left == ours | {
        "index.html",
        "assets/javascripts/theme.js",
        "assets/fonts/one.woff2",
        "assets/author/own.css",
    }
    assert (site / "assets/author/own.css").read_text("utf-8") == FILES["assets/author/own.css"]
    assert not (site / "assets/stylesheets").exists()


def test_a_part_of_a_font_that_no_page_needs_is_not_there(tmp_path: Path) -> None:
    """A letter anywhere on a page, also as an entity, calls for its part; the other part goes, rule and file."""
    fonts = tmp_path / "assets" / "fonts"
    fonts.mkdir(parents=True)
    rules = []
    for name, letters in (("first", "U+61, U+621-64A"), ("more", "U+67e, U+6a4"), ("signs", "U+2190-2193")):
        (fonts / f"{name}.woff2").write_bytes(b"")
        rules.append(f'@font-face {{ src: url("../fonts/{name}.woff2"); unicode-range: {letters}; }}')
    style = without_idle_fonts(
        tmp_path, "p{}" + "".join(rules), ["<p>ب</p><script>'ڤ'</script>", "<p title='ڤ'>&#x2192;</p>"]
    )
    assert style == f"p{{}}{rules[0]}{rules[2]}"
    assert {path.name for path in fonts.iterdir()} == {"first.woff2", "signs.woff2"}


def test_only_our_own_files_are_joined() -> None:
    """A file of an author elsewhere may name pictures beside it, so it stays where it is."""
    assert joined(["assets/kurras/a.css", "own/b.css"]) == (("assets/kurras/a.css",), ["own/b.css"])


def test_a_page_loses_only_needless_space() -> None:
    """Tags, quotes and the space between words stay; in a listing every space does."""
    page = '<ul>\n  <li><a href="x">ا</a> <b>ب</b></li>\n</ul>\n<pre>  1\n 2</pre>\n<!-- why -->\n'
    assert lean_page(page).strip() == '<ul><li><a href="x">ا</a> <b>ب</b></li></ul><pre>  1\n 2</pre>'


def test_a_small_mark_stands_in_the_page(tmp_path: Path) -> None:
    """An SVG of a few hundred bytes becomes an address; a large one, another kind or none stays a file."""
    mark = tmp_path / "mark.svg"
    mark.write_text('<svg viewBox="0 0 1 1"><path fill="#0e3c4a" d="M0 0"/></svg>\n', encoding="utf-8")
    assert inline_mark(mark) == (
        "data:image/svg+xml,%3Csvg%20viewBox='0%200%201%201'%3E%3Cpath%20fill='%230e3c4a'%20d='M0%200'/%3E%3C/svg%3E"
    )
    mark.write_text("<svg>" + " " * 1000 + "</svg>", encoding="utf-8")
    assert inline_mark(mark) == inline_mark(tmp_path / "none.svg") == inline_mark(tmp_path / "mark.png") == ""


def test_what_only_the_theme_reads_moves_to_its_side(site: Path) -> None:
    """It is taken out of each page, and stands once before what the search box does."""
    config = '<script id="__config" type="application/json">{"base":".","features":[]}</script>'
    scope = '<script>__md_scope=new URL(".",location),__md_get=e=>e</script>'
    for name in ("index.html", "other.html"):
        (site / name).write_text(f"<html><head>{scope}</head><body>{config}</body></html>", encoding="utf-8")
    (site / "assets/kurras/search-box.js").write_text("box()", encoding="utf-8")
    lighten(site, Joined(("assets/kurras/kurras.css",), ("assets/kurras/one.js",)))
    for name in ("index.html", "other.html"):
        assert (site / name).read_text("utf-8") == "<html><head></head><body></body></html>"
    box = (site / "assets/kurras/search-box.js").read_text("utf-8")
    assert box.count("__md_get=") == 1
    assert box.index("__md_get=") < box.index("box()")


def test_a_picture_in_a_page_is_text() -> None:
    """The packer that a server has knows its words again; those of base64 it does not."""
    packed = b64encode(
        b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>"
    ).decode()
    page = lean_page(f'<p><img src="data:image/svg+xml;base64,{packed}" alt=""></p>')
    assert 'src="data:image/svg+xml,%3Csvg%20xmlns=' in page
    assert "base64" not in page
