"""Mends of the HTML that Material 9.8 writes and that no template block reaches; each with its reason.

- `dir` stands on `<body>` only, so titles, scroll bars and form controls stay left-to-right
  (https://www.w3.org/International/questions/qa-html-dir).
- The search is a dialog without a name (WCAG 4.1.2).
- `autocomplete` stands on checkboxes, where HTML does not allow it.
"""

import re

_HTML = re.compile(r'<html lang="ar"(?! dir=)')
_DIALOG = re.compile(r'(<div class="md-search"[^>]*role="dialog")(?! aria-label)')
_CHECKBOX = re.compile(r'(<input class="md-toggle"[^>]*type="checkbox"[^>]*) autocomplete="off"')


def mend_theme_html(html: str) -> str:
    """The page with the mends; a page that has them stays as it is."""
    html = _HTML.sub('<html lang="ar" dir="rtl"', html, count=1)
    html = _DIALOG.sub(r'\1 aria-label="البحث"', html)
    return _CHECKBOX.sub(r"\1", html)
