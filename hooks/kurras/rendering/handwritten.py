"""What hand-written pages need: Arabic titles where Markdown puts English ones, and their own style and script.

`!!! note` without a title is headed «ملاحظة», not "Note"; a title that the author wrote stays.
"""

import re

SCRIPTS = ("popup.js", "handwritten.js")
STYLE = "handwritten.css"

TITLES = {
    "note": "ملاحظة",
    "abstract": "خلاصة",
    "summary": "خلاصة",
    "tldr": "خلاصة",
    "info": "معلومة",
    "tip": "نصيحة",
    "hint": "تلميح",
    "important": "مهم",
    "success": "أحسنت",
    "check": "تحقَّق",
    "done": "تم",
    "question": "سؤال",
    "help": "مساعدة",
    "faq": "سؤال شائع",
    "warning": "تنبيه",
    "caution": "احذر",
    "attention": "انتبه",
    "failure": "إخفاق",
    "fail": "إخفاق",
    "missing": "ناقص",
    "danger": "خطر",
    "error": "خطأ",
    "bug": "خلل",
    "example": "مثال",
    "quote": "اقتباس",
    "cite": "استشهاد",
}
"""The default title of each kind of box that the theme knows."""

_BOX = re.compile(
    r'(<div class="admonition (?P<box>[a-z]+)[^"]*">\s*<p class="admonition-title">'
    r'|<details class="(?P<fold>[a-z]+)[^"]*"[^>]*>\s*<summary>)(?P<title>[^<]*)'
)
_USED = re.compile(r'<abbr title=|<dl>\n|class="(?:footnote-ref|tabbed-set)|<a [^>]*\btitle="')


def arabic_titles(html: str) -> str:
    """The page's HTML with Arabic default titles of boxes."""
    return _BOX.sub(_titled, html)


def _titled(match: re.Match[str]) -> str:
    kind = match["box"] or match["fold"]
    own = match["title"] != kind.capitalize()
    return match[0] if own else match[1] + TITLES.get(kind, match["title"])


def is_used(html: str) -> bool:
    """Whether the page has abbreviations, footnotes, tabs, definitions or titled links, which `STYLE` is for."""
    return _USED.search(html) is not None
