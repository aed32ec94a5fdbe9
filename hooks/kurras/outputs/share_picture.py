"""The picture that a messenger shows beside a link: a page of an exercise book, with the title on it.

It is drawn as SVG with letters as outlines, so no font of the machine matters, and made a PNG by resvg, which gives the
same bytes everywhere. It is for other programs to fetch; no page of the site loads it.
"""

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import resvg_py

from kurras.arabic.counting import SECTION, TOPIC, counted
from kurras.arabic.direction import isolated_text
from kurras.models import Course
from kurras.outputs.typesetting import Paragraph, face
from kurras.rendering.reading_time import written_minutes
from kurras.rendering.shared_head import PICTURE_SIZE, picture_path

WIDTH, HEIGHT = PICTURE_SIZE
COLOURS = {
    "ground": "#fffdf7",
    "line": "#d9cfb8",
    "ink": "#17212b",
    "warm": "#a63a1e",
    "brand": "#0e3c4a",
    "on-brand": "#fffdf7",
}
"""Those of the light scheme in kurras.css, by its names."""
_BAND = 150
"""Height of the band below, which is the book's cover."""
_MARGIN = 76
_LEADING = 1.62
_LARGEST = 92.0


@dataclass(frozen=True, slots=True)
class Words:
    """What is written on a picture: the title, and in the band below where it belongs and how long it is."""

    title: str
    belongs: str
    size: str


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the picture: its right and left edge, its top and bottom."""

    right: float
    left: float
    top: float
    bottom: float


def words_of(course: Course) -> dict[str, Words]:
    """The words of every picture, by the name of its page: the course's own, and one for each topic."""
    whole = Words(
        course.title,
        "، ".join(course.editors),
        f"{counted(len(course.topics), TOPIC)} · {written_minutes(*(topic.readings for topic in course.topics))}",
    )
    parts = {
        topic.slug: Words(
            topic.title, course.title, f"{counted(len(topic.sections), SECTION)} · {written_minutes(topic.readings)}"
        )
        for topic in course.topics
    }
    return {"index": whole, **parts}


def write_share_pictures(course: Course, site: Path, mark: Path, cache: Path) -> None:
    """Writes every picture into the site; one whose drawing has not changed is taken from the cache."""
    svg = mark.read_text(encoding="utf-8")
    for name, words in words_of(course).items():
        target = site / picture_path(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_cached(words, svg, cache))


def _cached(words: Words, mark: str, cache: Path) -> bytes:
    drawn = drawing(words, mark)
    key = hashlib.sha256(f"{resvg_py.__version__} {drawn}".encode()).hexdigest()
    kept = cache / f"{key}.png"
    if not kept.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(f".{os.getpid()}")  # builds of one project may run at a time
        partial.write_bytes(resvg_py.svg_to_bytes(svg_string=drawn, skip_system_fonts=True))
        partial.replace(kept)
    return kept.read_bytes()


def drawing(words: Words, mark: str) -> str:
    """The picture as SVG."""
    band = HEIGHT - _BAND
    side = 84  # of the mark
    ground, line, ink, warm, brand, on_brand = COLOURS.values()
    title = _setting(words.title, Box(WIDTH - _MARGIN, _MARGIN, 36, band - 36), _LARGEST, 700)
    ruled = "".join(f"M0 {y:.1f}H{WIDTH}" for y in _rules(title, band))
    parts = (
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{ground}"/>',
        f'<path d="{ruled}" stroke="{line}" stroke-opacity=".6" stroke-width="2"/>',
        f'<path d="M{WIDTH - 44} 0V{band}" stroke="{warm}" stroke-width="4"/>',
        f'<rect y="{band}" width="{WIDTH}" height="{_BAND}" fill="{brand}"/>',
        _placed(mark, WIDTH - _MARGIN - side, band + (_BAND - side) // 2, side),
        _drawn(title, ink),
        _drawn(_setting(words.belongs, Box(1012, 440, band + 20, HEIGHT - 20), 40, 700), on_brand),
        _drawn(_setting(words.size, Box(400, _MARGIN, band + 50, HEIGHT - 50), 30, 500), on_brand, to_left=True),
    )
    body = "".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">{body}</svg>'


def _placed(mark: str, x: int, y: int, side: int) -> str:
    """The project's mark, whatever its own size, as a drawing within the drawing."""
    inner = mark[mark.index("<svg") :]
    head, rest = inner.split(">", 1)
    head = re.sub(r'\s(?:width|height|x|y)="[^"]*"', "", head)
    return f'{head} x="{x}" y="{y}" width="{side}" height="{side}">{rest}'


@dataclass(frozen=True, slots=True)
class Setting:
    """A text set in a box: its size, its lines as places in it, the first one's baseline and the step to the next."""

    paragraph: Paragraph
    box: Box
    size: float
    lines: tuple[tuple[int, int], ...]
    first: float
    step: float


def _setting(text: str, box: Box, largest: float, weight: int) -> Setting:
    """The text as large as it fits the box; nothing of it is ever cut off.

    A text with a letter that the face does not have is left out: no title is better than one with empty boxes in it.
    """
    paragraph = Paragraph(isolated_text(" ".join(text.split())), face(weight))
    if not paragraph.face.covers(paragraph.text):
        paragraph = Paragraph("", face(weight))
    size = next(size for size in _sizes(largest) if _fits(paragraph, box, size))
    lines = tuple(paragraph.lines((box.right - box.left) / size))
    step = size * _LEADING
    first = (box.top + box.bottom - len(lines) * step) / 2 + size * 1.13
    return Setting(paragraph, box, size, lines, first, step)


def _drawn(setting: Setting, colour: str, *, to_left: bool = False) -> str:
    """The lines, from the right edge of their box; or, at the left of the picture, up to the left edge."""
    paths = []
    for at, (start, end) in enumerate(setting.lines):
        width = setting.paragraph.width(start, end) * setting.size
        right = setting.box.left + width if to_left else setting.box.right
        paths.append(setting.paragraph.path(start, end, right, setting.first + at * setting.step, setting.size))
    return f'<path fill="{colour}" d="{"".join(paths)}"/>' if paths else ""


def _rules(title: Setting, band: float) -> Iterator[float]:
    """The ruling of the page, on which the lines of the title are written."""
    y = title.first + title.size * 0.1
    while y > title.step:
        y -= title.step
    while y < band - title.size / 4:
        yield y
        y += title.step


def _sizes(largest: float) -> Iterator[float]:
    """Sizes from the largest down, without end."""
    size = largest
    while True:
        yield size
        size *= 0.95


def _fits(paragraph: Paragraph, box: Box, size: float) -> bool:
    width = (box.right - box.left) / size
    if paragraph.longest_word > width:
        return False
    return len(paragraph.lines(width)) * size * _LEADING <= box.bottom - box.top
