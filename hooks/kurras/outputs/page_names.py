"""What the built pages are made of, as a style sheet sees it: tags, classes, ids, attributes and their values.

What the theme's script adds when it comes is listed too (Material 9.8), under what must stand on a page for it to be
added; `tests/browser/test_styles.py` opens every such state and compares.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape

_START = re.compile(r"<([a-zA-Z][\w-]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>")
_ATTRIBUTE = re.compile(r"([^\s=\"'/<>]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_SCRIPT = re.compile(r"(<(script|style)\b[^>]*>).*?</\2>", re.DOTALL)
_WORD = re.compile(r"[\w-]+")
_ASKED = re.compile(r"\[([\w-]+)=[\"']?([\w-]*)")
_CLASSES = re.compile(r"\bclass=\"?'?([^\"'>]*)")
_STEM = 2
_ROOT = frozenset({"html", "body"})


@dataclass(frozen=True, slots=True)
class Names:
    """The names that stand in pages. A value of an attribute is written `name=value`."""

    tags: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()

    def __or__(self, other: "Names") -> "Names":
        """Both together."""
        return Names(
            self.tags | other.tags,
            self.classes | other.classes,
            self.ids | other.ids,
            self.attributes | other.attributes,
        )


def _made(tags: str = "", classes: str = "", attributes: str = "") -> Names:
    return Names(frozenset(tags.split()), frozenset(classes.split()), frozenset(), frozenset(attributes.split()))


_TOOLTIP = _made(
    classes="md-tooltip md-tooltip--active md-tooltip--inline md-tooltip__inner md-tooltip2 md-tooltip2--active "
    "md-tooltip2--bottom md-tooltip2--top md-tooltip2__inner"
)
_AT_ONCE = _made(
    classes="js no-js md-header--shadow md-header__title--active md-nav__link--active md-nav__link--passed",
    attributes="hidden",
)
_SCRIPTED = (
    (
        _made("html"),
        _made(
            classes="focus-visible md-dialog--active",
            attributes="data-md-scrolllock open",
        ),
    ),
    (
        _made(classes="md-search"),
        _made(
            "article details h1 h2 li mark nav ol p summary",
            "md-search-result__article md-search-result__icon md-search-result__item md-search-result__link "
            "md-search-result__more md-search-result__terms",
        ),
    ),
    (
        _made("pre code"),
        _made(
            "button nav span",
            "md-code__button md-code__button--active md-code__content md-code__nav md-clipboard",
            "data-md-copying",
        )
        | _TOOLTIP,
    ),
    (_made("table"), _made("div", "md-typeset__scrollwrap md-typeset__table")),
    (_made(classes="tabbed-set"), _made("button", "tabbed-button tabbed-control tabbed-labels--linked")),
    (_made("abbr", "footnote-ref", "title data-preview"), _TOOLTIP),
    (
        _made(classes="annotate"),
        _made("aside", "md-annotation md-annotation__index", "data-md-annotation-id") | _TOOLTIP,
    ),
    (_made(classes="md-source"), _made(classes="md-source__fact md-source__facts md-source__repository--active")),
)


ADDED = _AT_ONCE.classes.union(*(added.classes for _, added in _SCRIPTED))
"""The classes that the theme's script gives to what stands on a page, or to what it makes."""


def names_of(pages: Iterable[str]) -> Names:
    """The names in the HTML of all the pages.

    `dir` counts on the root only: the theme's rules under `[dir=ltr]` mean a page that runs left to right, and an
    isolated Latin word holds none of the theme's parts.
    """
    tags, classes, ids, attributes = set[str](), set[str](), set[str](), set[str]()
    for tag, written in {found for page in pages for found in _START.findall(_SCRIPT.sub(r"\1", page))}:
        tags.add(tag.lower())
        for name, *values in _ATTRIBUTE.findall(written):
            value = unescape("".join(values))
            if name == "class":
                classes.update(value.split())
            elif name == "id":
                ids.add(value)
            if name != "dir" or tag in _ROOT:
                attributes |= {name, f"{name}={value}"}
    if "details" in tags:
        attributes.add("open")  # by the reader, with no script at all
    return Names(frozenset(tags), frozenset(classes), frozenset(ids), frozenset(attributes)) | _AT_ONCE


def worn_in(pages: Iterable[str]) -> frozenset[frozenset[str]]:
    """The sets of classes that elements of these pages have together, in their HTML."""
    written = {found for page in pages for found in _CLASSES.findall(page)}
    return frozenset(frozenset(unescape(found).split()) for found in written)


def said_in(scripts: Iterable[str], css: str) -> Names:
    """The names in the style sheet that the site's own scripts may give to what they make.

    A name counts that stands in them as a word, or begins as a word does that breaks off there: `k-bar-` and `data-k-`
    are put together with what is known only when the page is read.
    """
    words = frozenset(_WORD.findall("\n".join(scripts)))
    stems = tuple(word for word in words if len(word) > _STEM and word[-1] in "-_")
    said = frozenset(name for name in _WORD.findall(css) if name in words or name.startswith(stems))
    values = {f"{name}={value}" for name, value in _ASKED.findall(css) if name in said}
    return Names(said, said, said, said | values)


def with_scripted(static: Names) -> Names:
    """The names of the pages, and those that the theme's script adds to such pages."""
    names = static
    for there, added in _SCRIPTED:
        if there.tags & static.tags or there.classes & static.classes or there.attributes & static.attributes:
            names |= added
    return names
