"""Proves, from the HTML of a page, that nothing was lost on the way from the model to it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from kurras.models import Topic
from kurras.outputs.html_tags import VOID


@dataclass(slots=True)
class _Open:
    number: str
    depth: int
    pieces: list[str] = field(default_factory=list)


class _SentenceReader(HTMLParser):
    """Collects the text of every element that has a `data-sentence`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sentences: list[tuple[str, str]] = []
        self._depth = 0
        self._open: _Open | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        self._depth += 1
        number = dict(attrs).get("data-sentence")
        if number:
            self._open = _Open(number, self._depth)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if self._open and self._depth == self._open.depth:
            self.sentences.append((self._open.number, "".join(self._open.pieces)))
            self._open = None
        self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open.pieces.append(data)


def sentences_in(html: str) -> list[tuple[str, str]]:
    """(number, text) of each sentence element of the page, in its order; white space as a browser shows it."""
    reader = _SentenceReader()
    reader.feed(html)
    reader.close()
    return [(number, " ".join(text.split())) for number, text in reader.sentences]


def differences(topic: Topic, html: str) -> list[str]:
    """What differs between the topic's sentences and those of its page; empty when each stands there once, in order."""
    wanted = [(reading.sentence.number, " ".join(reading.text.split())) for reading in topic.readings]
    found = sentences_in(html)
    if wanted == found:
        return []
    missing = [f"sentence {number} is missing or changed" for number, _ in sorted(set(wanted) - set(found))]
    added = [f"sentence {number} is not as declared" for number, _ in sorted(set(found) - set(wanted))]
    return [*missing, *added] or ["the sentences are doubled or out of order"]
