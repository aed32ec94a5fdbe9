"""What the theme's script alone reads stands beside that script."""

import json
import re

from kurras.outputs.theme_start import parted

OPTIONS = {"base": "..", "features": ["toc.follow"], "search": "../worker.js", "translations": {"one": "نتيجة"}}
CONFIG = f'<script id="__config" type="application/json">{json.dumps(OPTIONS)}</script>'
SCOPE = '<script>__md_scope=new URL("..",location),__md_get=e=>e+__md_scope,__md_set=e=>{}</script>'


def _page(body: str = "") -> str:
    return f"<html><head>{SCOPE}</head><body><p>ا</p>{body}{CONFIG}</body></html>"


def test_a_page_is_left_without_it() -> None:
    """Options and functions go; the rest of the page stays to the letter."""
    html, script = parted(_page())
    assert html == "<html><head></head><body><p>ا</p></body></html>"
    assert "__md_get=e=>e+__md_scope,__md_set=e=>{};" in script


def test_it_is_the_same_for_pages_at_any_depth() -> None:
    """What names the page's own place is not in the script, which knows where it stands itself."""
    _, script = parted(_page())
    _, deeper = parted(_page().replace('".."', '"../.."').replace("../worker", "../../worker"))
    assert script == deeper
    options = re.search(r"Object\.assign\((\{.*?\}), \{ base", script)
    assert options is not None
    assert json.loads(options[1]) == {"features": ["toc.follow"], "translations": {"one": "نتيجة"}}


def test_a_page_that_uses_the_functions_itself_keeps_them() -> None:
    """The theme's own switch of colours is such a part; so does a page that has neither."""
    for page in (_page("<script>__md_get('x')</script>"), "<p>ا</p>"):
        assert parted(page) == (page, "")
