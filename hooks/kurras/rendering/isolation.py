"""Isolates, in a page's HTML, the runs that the bidirectional algorithm would order by their neighbours.

It works on the text of the finished page, so that every author's words and every menu follow one rule
(:mod:`kurras.arabic.direction`). Only `<bdi>` elements are added: the text stays as it was.
"""

import re
from functools import lru_cache
from html import escape, unescape

from kurras.arabic.direction import Span, isolated_text, spans

# A tag, a comment, the doctype, or a whole element whose content is no markup.
_TOKEN = re.compile(
    r"<!--.*?-->|<![^>]*>|<(?P<raw>script|style|textarea|title)\b[^>]*>(?P<inner>.*?)</(?P=raw)\s*>"
    r"|<(?P<end>/)?(?P<name>[a-zA-Z][^\s/>]*)(?P<attributes>(?:[^\"'>]|\"[^\"]*\"|'[^']*')*)>",
    re.DOTALL,
)
_SET_APART = frozenset({"bdi", "bdo", "code", "pre", "kbd", "samp", "var", "svg", "math", "template", "option"})
"""Elements whose text is isolated already, is code, or is drawn by rules of its own."""
_LEFT_TO_RIGHT = re.compile(r"""\bdir\s*=\s*["']?ltr""")


def isolate(html: str) -> str:
    """The page, or a part of one, with its runs isolated; what is isolated already stays as it is."""
    pieces: list[str] = []
    at, apart, depth = 0, "", 0
    for token in _TOKEN.finditer(html):
        words = html[at : token.start()]
        pieces.append(words if apart else _isolated(words))
        at = token.end()
        name = (token["name"] or "").lower()
        if apart:
            depth += 0 if name != apart else -1 if token["end"] else 1
            apart = apart if depth else ""
        elif name and not token["end"] and _opens_apart(name, token["attributes"]):
            apart, depth = name, 1
        pieces.append(_title(token[0], token["inner"]) if token["raw"] == "title" and not apart else token[0])
    rest = html[at:]
    return "".join([*pieces, rest if apart else _isolated(rest)])


def _opens_apart(name: str, attributes: str) -> bool:
    return not attributes.endswith("/") and (name in _SET_APART or _LEFT_TO_RIGHT.search(attributes) is not None)


def _title(element: str, words: str) -> str:
    return element.replace(words, escape(isolated_text(unescape(words)), quote=False), 1)


@lru_cache(maxsize=4096)
def _isolated(words: str) -> str:
    """A text between two tags; one without such a run keeps its very bytes."""
    text = unescape(words)
    pieces, at = [], 0
    for span in spans(text):
        pieces += [escape(text[at : span.start], quote=False), _element(text, span)]
        at = span.end
    return "".join([*pieces, escape(text[at:], quote=False)]) if at else words


def _element(text: str, span: Span) -> str:
    inner, at = [], span.start
    for start, end in span.numbers:
        inner += [escape(text[at:start], quote=False), f"<bdi>{text[start:end]}</bdi>"]
        at = end
    inner.append(escape(text[at : span.end], quote=False))
    said = f' lang="{span.language}"' if span.language else f' dir="{span.direction}"'
    return f"<bdi{said}>{''.join(inner)}</bdi>"
