"""Makes the finished site light: one style sheet and one script for every page, with nothing in them that no page uses.

- `site.css`: the theme's rules that fit something on some page, then the site's own. `touched.css`: the theme's rules
  for what its script adds; docs/assets/kurras/loader.js fetches both together, at the first touch that needs them.
- `site.js`: the site's own scripts. `theme.js`: the theme's, without its map; what it reads of a page comes with the
  search box's script (outputs/theme_start.py).
- A page's own styles and small scripts stand in the page (outputs/inlining.py).
- Source maps, and the files that are now inside another, are taken away.
"""

import re
from base64 import b64decode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

import minify

from kurras.outputs.inlining import with_own_files
from kurras.outputs.page_names import ADDED, names_of, said_in, with_scripted, worn_in
from kurras.outputs.page_styles import Rule, Worn, divided
from kurras.outputs.pruning import pruned, root_values
from kurras.outputs.script_names import Scripts
from kurras.outputs.theme_start import parted

OWN = "assets/kurras"
STYLE, TOUCHED, SCRIPT = (f"{OWN}/{name}" for name in ("site.css", "touched.css", "site.js"))
THEME = "assets/javascripts/theme.js"
BEFORE_THEME = f"{OWN}/search-box.js"
_THEME_STYLES = ("assets/stylesheets/main.*.css", "assets/stylesheets/palette.*.css")
_THEME_SCRIPT = "assets/javascripts/bundle.*.js"
_UNUSED = ("**/*.map", "assets/images/favicon.png")
_KINDS = {".css": "text/css", ".js": "application/javascript"}
_MAP = "//# sourceMappingURL="
_FACE = re.compile(r"@font-face\s*\{[^}]*\}")
_MARKUP = re.compile(r"<(script|style|pre|code)\b.*?</\1>|<[^>]*>", re.DOTALL)
_INLINE = re.compile(r"<script\b[^>]*>.*?</script>", re.DOTALL)
_RANGES = re.compile(r"unicode-range:([^;}]*)")
_FONT = re.compile(r"url\([\"']?\.\./fonts/([\w.-]+)")
_AHEAD, _WHEN_HERE = "font-display: optional", "font-display: swap"
_PACKED = re.compile(r"data:image/svg\+xml;base64,([\w+/=]+)")
_SMALL = 1000
"""A picture of so many bytes costs less inside the page than a request for it."""

Entry = TypeVar("Entry")
"""A path, or MkDocs' own value for a script with attributes."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The site's own styles and scripts for every page, in their order."""

    styles: tuple[str, ...]
    scripts: tuple[str, ...]


def joined(paths: Iterable[Entry]) -> tuple[tuple[str, ...], list[Entry]]:
    """Which of a page's files become one, and which stay links: an author's own file elsewhere keeps its folder."""
    every = list(paths)
    ours = tuple(str(path) for path in every if str(path).startswith(f"{OWN}/"))
    return ours, [path for path in every if str(path) not in ours]


def lighten(site: Path, own: Joined, *, offline: bool = False) -> None:
    """Writes the four files, makes the site's other styles and scripts lean, and takes away what is not used.

    In a folder fonts are near, and cannot be asked for ahead of the style sheet: there they come a moment later.
    """
    theme = [path.read_text(encoding="utf-8") for pattern in _THEME_STYLES for path in sorted(site.glob(pattern))]
    ours = "\n".join(_read(site, own.styles))
    pages = _without_theme_start(site)
    scripts = [path.read_text(encoding="utf-8") for path in sorted(site.glob(f"{OWN}/*.js"))]
    scripts += sorted({found for page in pages for found in _INLINE.findall(page)})
    names = names_of(pages)
    touched = "".join(pruned(css, with_scripted(names), but=names, beside=[ours, *theme]) for css in theme)
    static = "".join(pruned(css, names, beside=[touched, ours, *theme]) for css in theme)
    apart = _read(site, [f"{OWN}/{path.name}" for path in site.glob(f"{OWN}/*.css") if path.name not in _names(own)])
    late = root_values("\n".join([*theme, ours]), touched)
    style = without_idle_fonts(site, static + "\n" + ours, pages)
    style = pruned(style, names | said_in(scripts, ours), beside=[_unread(touched, late), *apart, *pages, *scripts])
    made, rules = _scripts(site, pages, "\n".join([style, *apart])), tuple[Rule, ...]()
    if offline:
        style = style.replace(_AHEAD, _WHEN_HERE)
    else:
        worn = Worn(worn_in(pages), ADDED | made.made.classes)
        style, rules = divided(lean(style, ".css"), [made.on_page(html) for html in pages], worn)
    _write(site / STYLE, lean(style, ".css"))
    _write(site / TOUCHED, lean(late + touched, ".css"))
    _write(site / SCRIPT, lean("\n".join(_read(site, own.scripts)), ".js"))
    for path in site.glob(_THEME_SCRIPT):
        _write(site / THEME, path.read_text(encoding="utf-8").partition(_MAP)[0])
    _clear(site, (*_UNUSED, *_THEME_STYLES, _THEME_SCRIPT, *own.styles, *own.scripts))
    for path in (*site.glob(f"{OWN}/*.css"), *site.glob(f"{OWN}/*.js")):
        if path.relative_to(site).as_posix() not in {STYLE, TOUCHED, SCRIPT}:
            _write(path, lean(path.read_text(encoding="utf-8"), path.suffix))
    if not offline:
        for path in site.rglob("*.html"):
            _write(path, with_own_files(path.read_text(encoding="utf-8"), site / OWN, made, rules))


def _scripts(site: Path, pages: Sequence[str], css: str) -> Scripts:
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(site.glob(f"{OWN}/*.js"))}
    return Scripts(files, pages, css)


def _unread(css: str, values: str) -> str:
    """The style sheet's text without the names of the properties that have their values already."""
    for name in re.findall(r"(--[\w-]+):", values):
        css = re.sub(rf"{name}(?![\w-])", "", css)
    return css


def _names(own: Joined) -> set[str]:
    return {Path(name).name for name in own.styles}


def _without_theme_start(site: Path) -> list[str]:
    """The pages, without what only the theme's script reads where it is the same on all of them."""
    paths = sorted(site.rglob("*.html"))
    written = [path.read_text(encoding="utf-8") for path in paths]
    halves = [parted(html) for html in written]
    start = next((script for _, script in halves if script), "")
    pages = [half if script and script == start else html for html, (half, script) in zip(written, halves, strict=True)]
    for path, html in zip(paths, pages, strict=True):
        _write(path, html)
    box = site / BEFORE_THEME
    if start and box.exists():
        _write(box, start + box.read_text(encoding="utf-8"))
    return pages


def without_idle_fonts(site: Path, style: str, pages: Iterable[str]) -> str:
    """The style sheet without the parts of fonts that hold no letter of any page; their files are taken away."""
    letters = set(map(ord, unescape(_MARKUP.sub("", "".join(pages)))))
    for rule in _FACE.findall(style):
        ranges, file = _RANGES.search(rule), _FONT.search(rule)
        if ranges and file and not any(_within(one, letters) for one in ranges[1].split(",")):
            style = style.replace(rule, "")
            (site / "assets" / "fonts" / file[1]).unlink(missing_ok=True)
    return style


def _within(span: str, letters: set[int]) -> bool:
    first, _, last = span.strip().upper().removeprefix("U+").partition("-")
    return not letters.isdisjoint(range(int(first, 16), int(last or first, 16) + 1))


def lean(text: str, suffix: str) -> str:
    """The style sheet or script without comments and needless space."""
    return str(minify.string(_KINDS[suffix], text))


def lean_page(html: str) -> str:
    """The page without needless space; every tag and quote stays, so that simple tools can read it."""
    minify.config(
        {
            "html-keep-default-attr-vals": True,
            "html-keep-document-tags": True,
            "html-keep-end-tags": True,
            "html-keep-quotes": True,
        }
    )
    return _PACKED.sub(_spelt, str(minify.string("text/html", html)))


def _spelt(found: re.Match[str]) -> str:
    """A picture as its own text, which is longer than base64 until the page is packed, and shorter then."""
    return _as_address(b64decode(found[1]).decode())


def _as_address(svg: str) -> str:
    return "data:image/svg+xml," + quote(svg.strip().replace('"', "'"), safe="'()/:;=,")


def inline_mark(picture: Path) -> str:
    """A small SVG as an address that holds it; empty for any other picture."""
    if picture.suffix != ".svg" or not picture.is_file() or picture.stat().st_size > _SMALL:
        return ""
    return _as_address(picture.read_text(encoding="utf-8"))


def _read(site: Path, names: Sequence[str]) -> list[str]:
    return [(site / name).read_text(encoding="utf-8") for name in names]


def _write(target: Path, text: str) -> None:
    target.write_text(text, encoding="utf-8", newline="\n")


def _clear(site: Path, patterns: Iterable[str]) -> None:
    for pattern in patterns:
        for path in site.glob(pattern):
            path.unlink()
    for folder in sorted((path for path in site.glob("assets/**/") if not any(path.iterdir())), reverse=True):
        folder.rmdir()
