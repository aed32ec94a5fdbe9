"""The hand-written pages of `docs/`, before MkDocs reads them: their front matter, their footnotes, their links.

MkDocs shows front matter that it cannot read as text of the page, prints a footnote that is nowhere written as `[^1]`,
and names no line of a link that leads nowhere.
"""

import difflib
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from kurras.errors import ContentError, Fault, Gathering, Place, quoted
from kurras.models import Source
from kurras.readers.text import read_text
from kurras.readers.yaml_document import Document, read_yaml_text
from kurras.settings import Settings

KEYS = ("title", "description", "hide", "search", "tags", "template", "icon", "status", "styles", "scripts")
"""The keys of front matter that MkDocs, its theme and Kurras read; others are an author's own."""

_RULE = re.compile(r"---[ \t]*")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*")
_KEY = re.compile(r"[\w-]+\s*:")
_TITLE = re.compile(r"#(?!#)[ \t]*\S|<h1|[^\n]+\n=+[ \t]*$")
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})")
_CODE = re.compile(r"(?<![`\\])(`+)(?!`)((?:(?!\n[ \t]*\n).)+?)(?<!`)\1(?!`)|<!--.*?-->", re.DOTALL)
_NOTE = re.compile(r"(?<![\\!])\[\^([^\]\s]+)\](?!\()")
_NOTE_TEXT = re.compile(r"^[ ]{0,3}\[\^([^\]\s]+)\]:", re.MULTILINE)
_LINK = re.compile(
    r"""(?<!\\)\]\(\s*(?:<(?P<pointed>[^<>\n]*)>|(?P<plain>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))(?=\s*\)|\s+["'(])"""
    r"""|^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]*<?(?P<listed>[^\s<>]+)""",
    re.MULTILINE,
)
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/|#|$")


def page_faults(settings: Settings, pages: frozenset[str] | None) -> Iterator[Fault]:
    """What is wrong with each page; `pages` names those that Kurras writes, and is `None` where nobody knows them."""
    gathering = Gathering()
    for path in sorted(settings.docs.rglob("*.md")):
        inside = path.relative_to(settings.docs)
        if any(part.startswith(".") for part in inside.parts):
            continue
        source = gathering.attempt(read_text, path, settings.shown(path))
        if source:
            head = gathering.attempt(_head, source)
            body = _without_code(source.text)
            gathering.faults += _no_title(source, body, head) if head else ()
            gathering.faults += _lost_notes(source, body)
            if pages is not None:
                gathering.faults += _lost_links(source, body, inside, settings.docs, pages)
    yield from gathering.faults


def _head(source: Source) -> tuple[bool, int]:
    """Whether the head gives the page a title, and how many lines the head has.

    Raises `ContentError` with what is wrong with the keys between the two `---`.
    """
    lines = source.lines
    if not _RULE.fullmatch(lines[0]) or len(lines) == 1 or not _KEY.match(lines[1]):
        return False, 0
    end = next((at for at, line in enumerate(lines[1:], 1) if _END.fullmatch(line)), None)
    if end is None:
        remedy = "write `---` on a line of its own after them"
        raise ContentError.of(Place(source.path), "the keys that begin here have no end", remedy)
    document = read_yaml_text(Source(source.path, "\n".join(["", *lines[1:end]])))
    if not isinstance(document.data, dict):
        remedy = "write for example `title: المراجع`"
        raise ContentError.of(document.place(), "the head of the page holds no keys and values", remedy)
    if faults := [*document.faults, *_key_faults(document)]:
        raise ContentError(faults)
    return "title" in document.data, end + 1


def _no_title(source: Source, body: str, head: tuple[bool, int]) -> Iterator[Fault]:
    """MkDocs would call the page by the name of its file."""
    has_title, start = head
    lines = [*body.split("\n"), ""]
    first = next((at for at, line in enumerate(lines[start:-1], start) if line.strip()), len(lines) - 2)
    if not has_title and not _TITLE.match("\n".join(lines[first : first + 2])):
        place = Place(source.path, first + 1)
        yield Fault(
            place, "the page has no title", "let it begin with `# ` and its title, or write `title: …` at its head"
        )


def _key_faults(document: Document) -> Iterator[Fault]:
    for key, value in document.data.items():
        close = difflib.get_close_matches(key.lower(), KEYS, n=1, cutoff=0.8)
        if key not in KEYS and close:
            yield Fault(document.keys[key,], f"the key {quoted(key)} is not known here", f"did you mean `{close[0]}`?")
        elif key in ("title", "description") and not isinstance(value, str):
            yield Fault(document.place(key), f"`{key}` must be text", "write its words, or delete the line")


def _without_code(text: str) -> str:
    """The text with blanks in the place of code and comments: what stands there is shown as it is written."""
    lines, fence = [], ""
    for line in text.split("\n"):
        match = _FENCE.match(line)
        if fence or match:
            lines.append(" " * len(line))
            if not fence and match:
                fence = match[1]
            elif match and match[1].startswith(fence) and not line[match.end() :].strip():
                fence = ""
        else:
            lines.append(line)
    return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), "\n".join(lines))


def _lost_notes(source: Source, body: str) -> Iterator[Fault]:
    written = set(_NOTE_TEXT.findall(body))
    for match in _NOTE.finditer(body):
        if match[1] not in written:
            problem = f"there is no text for the footnote {quoted(match[0])}"
            close = difflib.get_close_matches(match[1], written, n=1)
            other = f"did you mean `[^{close[0]}]`? Or " if close else ""
            remedy = f"{other}write `{match[0]}: …` at the end of the page, with a blank line before it"
            yield Fault(source.place(match.start()), problem, remedy)


def _lost_links(source: Source, body: str, page: Path, docs: Path, pages: frozenset[str]) -> Iterator[Fault]:
    """Links to files that are neither in `docs` nor pages that Kurras writes."""
    for match in _LINK.finditer(body):
        name = match.lastgroup or ""
        target = match[name]
        if _ELSEWHERE.match(target):
            continue
        file = posixpath.normpath(posixpath.join(page.parent.as_posix(), unquote(re.split("[?#]", target)[0])))
        written = file.endswith(".md") and file.removesuffix(".md") in pages
        if written or (not file.startswith("..") and (docs / file).is_file()):
            continue
        own = (path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))
        known = [*(f"{one}.md" for one in sorted(pages)), *sorted(own)]
        wanted = file.strip("/").removesuffix("/index").removesuffix(".html").removesuffix(".md") + ".md"
        close = difflib.get_close_matches(wanted, known, n=1)
        again = posixpath.relpath(close[0], page.parent.as_posix()) if close else ""
        remedy = f"did you mean {again}?" if close else "write the name of a file, for example glossary.md"
        problem = f"the link leads to {quoted(target)}, which is neither in docs/ nor a page of the course"
        yield Fault(source.place(match.start(name)), problem, remedy)
