"""What search reads: the text of each section of the finished pages, once, in plain UTF-8.

A section is a heading with an id and what follows it; the words before the first one belong to the page. Sentences of
the source keep their anchors, so that a result opens at the sentence. What has `data-search-exclude` stays out.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from kurras.arabic.letters import fold
from kurras.arabic.rule_tables import MONTHS
from kurras.outputs.html_tags import BLOCKS, HEADINGS, VOID

VERSION = 1
_SILENT = frozenset({"script", "style", "template"})
_SIGNS = frozenset({"footnote-ref", "footnote-backref"})
"""The number that leads to a footnote and the arrow that leads back: no words of the text."""


@dataclass(slots=True)
class Section:
    """A section as it is read: its address, its title, and its pieces with the anchor of each (or none)."""

    location: str
    title: str
    pieces: list[tuple[str, str]] = field(default_factory=list)

    def document(self) -> dict[str, object]:
        """As it stands in the index; `sentences` are [anchor, length] where the source's sentences are known."""
        pieces = [(anchor, " ".join(text.split()) + " ") for anchor, text in self.pieces if text.split()]
        found: dict[str, object] = {"location": self.location, "title": " ".join(self.title.split())}
        found["text"] = "".join(text for _, text in pieces)
        if any(anchor for anchor, _ in pieces):
            found["sentences"] = [[anchor, len(text.encode("utf-16-le")) // 2] for anchor, text in pieces]
        return found


class _Reader(HTMLParser):
    """Reads a page's HTML into sections."""

    def __init__(self, location: str, title: str) -> None:
        super().__init__(convert_charrefs=True)
        self.page = location
        self.sections = [Section(location, title)]
        self._open: list[tuple[str, bool, bool]] = []
        self._anchor = ""
        self._heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Headings begin a section, sentences and blocks a piece."""
        if tag in VOID:
            if tag in {"br", "hr"}:
                self._piece(self._anchor)
            return
        named = dict(attrs)
        classes = set((named.get("class") or "").split())
        silent = tag in _SILENT or "data-search-exclude" in named or bool(classes & _SIGNS)
        silent = silent or (bool(self._open) and self._open[-1][1])
        sentence = "k-sentence" in classes
        self._open.append((tag, silent, sentence))
        if silent:
            return
        if tag in HEADINGS:
            self._begin(tag, named.get("id") or "")
        elif sentence:
            self._piece(named.get("id") or "")
        elif tag in BLOCKS:
            self._piece(self._anchor)

    def _begin(self, tag: str, anchor: str) -> None:
        self._heading = tag == "h1" or bool(anchor)
        if self._heading and tag != "h1":
            self.sections.append(Section(f"{self.page}#{anchor}", ""))

    def _piece(self, anchor: str) -> None:
        self._anchor = anchor
        self.sections[-1].pieces.append((anchor, ""))

    def handle_endtag(self, tag: str) -> None:
        """Whatever was left open inside is closed too."""
        if tag not in {name for name, _, _ in self._open}:
            return
        while True:
            name, silent, sentence = self._open.pop()
            if not silent and (sentence or name in BLOCKS):
                self._piece("")
            if name in HEADINGS:
                self._heading = False
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        """Text goes to the open piece, or to the title while a heading is open."""
        if self._open and self._open[-1][1]:
            return
        section = self.sections[-1]
        if self._heading:
            section.title += data if section.location != self.page else ""
            return
        if not section.pieces:
            self._piece(self._anchor)
        anchor, text = section.pieces[-1]
        section.pieces[-1] = (anchor, text + data)


def page_documents(html: str, location: str, title: str) -> list[dict[str, object]]:
    """The index's documents of one page, the page itself first."""
    reader = _Reader(location, title)
    reader.feed(html)
    reader.close()
    return [section.document() for section in reader.sections]


def index_script(documents: list[dict[str, object]], synonyms: Iterable[Sequence[str]] = ()) -> str:
    """The index as a classic script: read alike on a server and from a folder, where JSON could not be fetched.

    `synonyms` are groups of phrases that mean the same, from the course's own files: `["رابطة الدول المستقلة", "CIS"]`.
    The names of the months are added; a group none of whose phrases stands in the texts is left out.
    """
    data = {"version": VERSION, "docs": documents, "synonyms": _needed([*synonyms, *MONTHS], documents)}
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in ("\u2028", "\u2029"):
        written = written.replace(sign, f"\\u{ord(sign):04x}")
    return f"kurrasIndex({written.replace('</', '<' + chr(92) + '/')});\n"


def _needed(groups: list[Sequence[str]], documents: list[dict[str, object]]) -> list[Sequence[str]]:
    texts = fold("\n".join(f"{document['title']}\n{document['text']}" for document in documents)).text
    return [group for group in groups if any(fold(phrase).text in texts for phrase in group)]
