"""Mends of the HTML that Material 9.8 writes and that no template block reaches; each with its reason.

- `dir` stands on `<body>` only, so titles, scroll bars and form controls stay left-to-right
  (https://www.w3.org/International/questions/qa-html-dir).
- The search box is a dialog without a name around a landmark without a name (WCAG 4.1.2).
- The names and versions of the tools stand in every page, which are of no use to a reader.
- `autocomplete` stands on checkboxes, `autocorrect` on an input, and `tabindex` is empty, where HTML does not allow it.
"""

import re

_HTML = re.compile(r'<html lang="ar"(?! dir=)')
_DIALOG = re.compile(r'(<div class="md-search"[^>]*) role="dialog"')
_SEARCH = re.compile(r'(<div class="md-search__inner" role="search")(?! aria-label)')
_CHECKBOX = re.compile(r'(<input class="md-toggle"[^>]*type="checkbox"[^>]*) autocomplete="off"')
_AUTOCORRECT = re.compile(r'(<input [^>]*) autocorrect="off"')
_GENERATOR = re.compile(r'<meta name="generator"[^>]*>')
_TABINDEX = re.compile(r'(<label class="md-nav__link[^>]*) tabindex=""')


def mend_theme_html(html: str) -> str:
    """The page with the mends; a page that has them stays as it is."""
    html = _HTML.sub('<html lang="ar" dir="rtl"', html, count=1)
    html = _DIALOG.sub(r"\1", html)
    html = _SEARCH.sub(r'\1 aria-label="البحث"', html)
    html = _GENERATOR.sub("", html)
    html = _CHECKBOX.sub(r"\1", html)
    return _TABINDEX.sub(r"\1", _AUTOCORRECT.sub(r"\1", html))
