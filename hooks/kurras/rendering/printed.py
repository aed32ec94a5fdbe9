"""What a page needs on paper that its screen form does not say: where its links lead, and its title on each sheet.

A style sheet can print an attribute, but cannot tell an address that was printed already, nor read one of `%D8%A7…`.
"""

import re
from html import escape, unescape
from urllib.parse import unquote

_LINK = re.compile(r'<a\b(?P<attributes>[^>]*\bhref="(?P<url>https?://[^"]+)"[^>]*)>(?P<words>.*?)</a>', re.DOTALL)
_OTHER_LETTERS = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_HTML = re.compile(r"<html [^>]*(?=>)")
_SPECIAL = re.compile(r"[<>\"\\\x00-\x1f]")


def with_printed_addresses(html: str) -> str:
    """The page, in which the first link to each address of the web holds it in `data-address`, as one reads it.

    A link whose words are the address already says it, and so does none after it.
    """
    seen: set[str] = set()

    def told(match: re.Match[str]) -> str:
        url = unescape(match["url"])
        if url in seen:
            return match[0]
        seen.add(url)
        if url in unescape(match["words"]):
            return match[0]
        return f'<a{match["attributes"]} data-address="{escape(readable(url))}">{match["words"]}</a>'

    return _LINK.sub(told, html)


def readable(url: str) -> str:
    """The address with its letters in place of their codes: `/wiki/%D9%85` is `/wiki/م`; `%20` stays."""
    return _OTHER_LETTERS.sub(lambda match: _decoded(match[0]), url)


def _decoded(codes: str) -> str:
    try:
        letters = unquote(codes, errors="strict")
    except UnicodeDecodeError:
        return codes
    return letters if letters.isprintable() else codes


def with_printed_title(html: str) -> str:
    """The page, whose `<html>` holds its title as the CSS string `--k-title`, for the head of each printed sheet."""
    title = _TITLE.search(html)
    if not title:
        return html
    words = _SPECIAL.sub(lambda match: f"\\{ord(match[0]):x} ", " ".join(unescape(title[1]).split()))
    style = escape(f'--k-title:"{words}"')
    return _HTML.sub(lambda match: f'{match[0]} style="{style}"', html, count=1)
