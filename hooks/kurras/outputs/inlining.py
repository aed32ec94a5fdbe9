"""A page's own small files inside the page: on a slow network a request costs more than a few KB.

Its own style sheets come without what that page cannot use, and without what it cannot use before the scripts come that
it fetches later: then the whole sheet is fetched before them. Its own scripts come where they do not ask for their own
address. In a folder files are near, and stand once for all pages: there nothing is put inside.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from kurras.outputs.page_styles import Rule, written
from kurras.outputs.pruning import pruned
from kurras.outputs.script_names import Scripts

_STYLE = re.compile(r'<link rel="stylesheet" href="([^"]*?assets/kurras/([\w-]+\.css))">')
_SCRIPT = re.compile(r'<script src="[^"]*?assets/kurras/([\w-]+\.js)"(?: defer)?></script>')
_LATER = re.compile(r' data-later="([^"]*)"')
_SHARED = {"site.css", "site.js"}
_SMALL = 5000
"""A script of more characters is worth keeping for the next page."""


def with_own_files(html: str, folder: Path, scripts: Scripts, rules: Sequence[Rule] = ()) -> str:
    """The page with its own styles and small scripts of `folder` inside, and the site's `rules` that it can use."""
    names, late = scripts.on_page(html), list[str]()

    def style(found: re.Match[str]) -> str:
        path = folder / found[2]
        if found[2] == "site.css":
            own = written(rule for rule in rules if rule.stands(names))
            return found[0] + (f"<style data-site>{own}</style>" if own else "")
        if not path.is_file():
            return found[0]
        css = path.read_text(encoding="utf-8")
        needed = pruned(css, scripts.on_page(_LATER.sub("", html)), beside=[css])
        if needed != pruned(css, names, beside=[css]):
            late.append(found[1])
        return f"<style>{needed}</style>"

    def script(found: re.Match[str]) -> str:
        path = folder / found[1]
        text = path.read_text(encoding="utf-8").strip() if found[1] not in _SHARED and path.is_file() else ""
        fits = text and len(text) <= _SMALL and "currentScript" not in text and "</" not in text
        return f"<script>{text}</script>" if fits else found[0]

    inside = _SCRIPT.sub(script, _STYLE.sub(style, html))
    return _LATER.sub(lambda found: f' data-later="{" ".join([*late, found[1]])}"', inside, count=1)
