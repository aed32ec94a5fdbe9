"""A sentence of the text as HTML: its corrected words lead to their notes, its links to what the layers know."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from kurras.models import Correction, Reading
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import text
from kurras.study.mention import Mention
from kurras.study.study import Study


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words that are all of one kind: plain, of a correction, of a link, or of a link inside a correction."""

    words: str
    correction: Correction | None
    link: Mention | None


def sentence(reading: Reading, study: Study, addresses: Addresses) -> str:
    """The sentence in its element, every letter of its reading in it once."""
    own = reading.sentence
    pieces = list(_pieces(reading, study.links_in(own.number)))
    noted = _noted(pieces)
    html = [_html(piece, addresses, noted=at in noted) for at, piece in enumerate(pieces)]
    inner = "".join(_joined(pieces, html))
    return f'<span class="k-sentence" id="{own.anchor}" data-sentence="{own.number}">{inner}</span>'


def _joined(pieces: list[_Piece], html: list[str]) -> Iterator[str]:
    """The pieces' HTML; where a correction is in several, they stand in one element that names it."""
    for note, group in groupby(zip(pieces, html, strict=True), key=lambda pair: pair[0].correction):
        parts = [part for _, part in group]
        own = "".join(parts)
        yield f'<span data-correction="{note.number}">{own}</span>' if note and len(parts) > 1 else own


def _pieces(reading: Reading, links: tuple[Mention, ...]) -> Iterator[_Piece]:
    """The reading, cut at the edges of its segments and of its links (each of which lies in one segment)."""
    at = 0
    for segment in reading.segments:
        end = at + len(segment.text)
        done = at
        for link in links:
            start, stop = link.passage.start, link.passage.end
            if at <= start and stop <= end:
                if start > done:
                    yield _Piece(segment.text[done - at : start - at], segment.correction, None)
                yield _Piece(segment.text[start - at : stop - at], segment.correction, link)
                done = stop
        if end > done:
            yield _Piece(segment.text[done - at :], segment.correction, None)
        at = end


def _noted(pieces: list[_Piece]) -> set[int]:
    """Of each correction the index of its longest piece without a link: the one that leads to the note."""
    longest: dict[int, int] = {}
    for at, piece in enumerate(pieces):
        if piece.correction and not piece.link:
            number = piece.correction.number
            best = longest.setdefault(number, at)
            longest[number] = at if len(piece.words) > len(pieces[best].words) else best
    return set(longest.values())


def _html(piece: _Piece, addresses: Addresses, *, noted: bool) -> str:
    words = text(piece.words)
    if piece.link:
        words = _link(piece.link, words, addresses)
    if piece.correction is None:
        return words
    number = piece.correction.number
    if not noted:
        return f'<span class="k-fixed">{words}</span>'
    return (
        f'<a class="k-fix" id="r-{number}" href="#c-{number}" role="doc-noteref" aria-describedby="c-{number}-note"'
        f' data-note="{number}">{words}</a>'
    )


def _link(link: Mention, words: str, addresses: Addresses) -> str:
    url = addresses.link(link.passage.topic, link.page, link.anchor)
    return f'<a class="k-link k-link--{link.kind}" href="{url}">{words}</a>'
