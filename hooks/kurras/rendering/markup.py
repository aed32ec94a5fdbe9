"""Escaping, and the few pieces of markup that all pages share."""

import json
import re
from collections.abc import Iterable
from html import escape

_ASCII_SIGN = re.compile(r"[!-/:-@\[-`{-~]")


def text(words: str) -> str:
    """Author's words as HTML text or attribute value: `<b>` becomes `&lt;b&gt;`."""
    return escape(words, quote=True)


def heading(level: int, words: str, anchor: str, kind: str = "") -> str:
    """A Markdown heading with an id of its own; every ASCII sign of the words is an entity, so none is markup."""
    safe = _ASCII_SIGN.sub(lambda match: f"&#{ord(match[0])};", words)
    return f"{'#' * level} {safe} {{#{anchor}{f' .{kind}' if kind else ''}}}"


def link(url: str, words: str) -> str:
    """A link; without an address, the words alone."""
    return f'<a href="{text(url)}">{text(words)}</a>' if url else text(words)


def item_list(items: Iterable[str], kind: str = "k-list") -> str:
    """An unordered list of HTML items, on one line."""
    return f'<ul class="{kind}">{"".join(f"<li>{item}</li>" for item in items)}</ul>'


def front_matter(**values: str | list[str] | dict[str, bool]) -> str:
    """The page's metadata; JSON is YAML too, and quotes every sign."""
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join(["---", *lines, "---"])


def document(*blocks: str) -> str:
    """Blocks, with a blank line between them, as Markdown needs it."""
    return "\n\n".join(block for block in blocks if block) + "\n"
