"""The direction of the whole page, on its `<html>` element.

Material 9.8 writes `dir` on `<body>` only, so titles, scroll bars and form controls of the browser stay left-to-right
(https://www.w3.org/International/questions/qa-html-dir).
"""

import re

_HTML = re.compile(r'<html lang="ar"(?! dir=)')


def mark_direction(html: str) -> str:
    """The page with `<html lang="ar" dir="rtl">`; a page that already says so stays as it is."""
    return _HTML.sub('<html lang="ar" dir="rtl"', html, count=1)
