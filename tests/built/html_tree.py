"""A page of HTML as a tree, read strictly: a tag that is not closed where it should be is a fault of the page."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_UNSEEN = frozenset({"script", "style", "template", "svg", "title"})


@dataclass
class Element:
    """One element; its children are elements and strings, in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    def __iter__(self) -> Iterator[Element]:
        """Yields the element and all below it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child

    def get(self, name: str) -> str:
        """An attribute's value, empty where there is none."""
        return self.attributes.get(name, "")

    def having(self, name: str) -> list[Element]:
        """All elements that carry the attribute."""
        return [element for element in self if name in element.attributes]

    def tagged(self, *tags: str) -> list[Element]:
        """All elements of these tags."""
        return [element for element in self if element.tag in tags]

    def with_class(self, name: str) -> list[Element]:
        """All elements of a class."""
        return [element for element in self if name in element.get("class").split()]

    def by_id(self, name: str) -> Element:
        """The one element of that id."""
        (found,) = (element for element in self if element.get("id") == name)
        return found

    @property
    def text(self) -> str:
        """Its text, with white space as it stands."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    @property
    def seen(self) -> str:
        """Its text without what no reader sees."""
        pieces = (
            child if isinstance(child, str) else "" if child.tag in _UNSEEN else child.seen for child in self.children
        )
        return "".join(pieces)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("document")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> on line {self.getpos()[0]} has an attribute twice"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        opened = self.open.pop()
        assert opened.tag == tag, f"line {self.getpos()[0]}: </{tag}> where <{opened.tag}> is open"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parse(html: str) -> Element:
    """The document's tree."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    assert len(builder.open) == 1, f"never closed: {[element.tag for element in builder.open[1:]]}"
    return builder.open[0]


def pages(site: Path) -> dict[str, Element]:
    """Every HTML file of a built site by its path."""
    found = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {name: parse(path.read_text(encoding="utf-8")) for name, path in found.items()}


def squeezed(text: str) -> str:
    """With white space as a browser shows it."""
    return " ".join(text.split())
