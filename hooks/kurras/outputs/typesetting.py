"""Arabic lines as outlines: shaped by HarfBuzz, ordered by the bidirectional algorithm, broken between words.

The outlines of a line are one path, so that no seam shows where two letters join. Lengths are pixels,
and y grows downwards.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from itertools import pairwise
from unicodedata import category

import uharfbuzz as hb

from kurras.arabic.bidi import levels, visual_runs

_FONT = ("fontpkg_noto_kufi_arabic", "files", "NotoKufiArabic[wght].ttf")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a run: its number in the font, the place in the text that it draws, and where it stands (em/1000)."""

    number: int
    cluster: int
    x: int
    y: int
    advance: int


@dataclass(frozen=True)
class Face:
    """The heading face of the site at one weight."""

    weight: int

    @cached_property
    def _font(self) -> hb.Font:
        package, *parts = _FONT
        font = hb.Font(hb.Face(resources.files(package).joinpath(*parts).read_bytes()))
        font.set_variations({"wght": self.weight})
        return font

    @cached_property
    def _letters(self) -> frozenset[int]:
        return frozenset(self._font.face.unicodes)

    @property
    def em(self) -> int:
        """Units of the font in one em."""
        return int(self._font.face.upem)

    def covers(self, text: str) -> bool:
        """Whether the font has every letter of the text; controls have no picture."""
        return all(ord(char) in self._letters or category(char) in {"Cf", "Cc"} for char in text)

    def shape(self, text: str, start: int, end: int, *, leftward: bool) -> list[Glyph]:
        """The glyphs of `text[start:end]` from left to right, joined as the letters around them ask."""
        buffer = hb.Buffer()
        buffer.add_str(text, start, end - start)
        buffer.direction = "rtl" if leftward else "ltr"
        buffer.language = "ar"
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer)
        pairs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        return [Glyph(i.codepoint, i.cluster, p.x_offset, p.y_offset, p.x_advance) for i, p in pairs]

    def draw(self, glyph: int, pen: "Pen") -> None:
        """Draws the glyph's outline."""
        self._font.draw_glyph_with_pen(glyph, pen)


@cache
def face(weight: int) -> Face:
    """The face, loaded once."""
    return Face(weight)


@dataclass
class Pen:
    """Writes outlines as the path of an SVG, in whole units of the font."""

    scale: float
    x: float = 0
    y: float = 0
    written: list[str] = field(default_factory=list)

    def _point(self, point: tuple[float, float]) -> str:
        return f"{self.x + point[0] * self.scale:.2f} {self.y - point[1] * self.scale:.2f}"

    def moveTo(self, to: tuple[float, float]) -> None:  # noqa: N802  (the names of fontTools' pens, which HarfBuzz calls)
        """Begins a contour."""
        self.written.append(f"M{self._point(to)}")

    def lineTo(self, to: tuple[float, float]) -> None:  # noqa: N802
        """A straight line."""
        self.written.append(f"L{self._point(to)}")

    def qCurveTo(self, control: tuple[float, float], to: tuple[float, float]) -> None:  # noqa: N802
        """A quadratic curve."""
        self.written.append(f"Q{self._point(control)} {self._point(to)}")

    def curveTo(self, one: tuple[float, float], two: tuple[float, float], to: tuple[float, float]) -> None:  # noqa: N802
        """A cubic curve."""
        self.written.append(f"C{self._point(one)} {self._point(two)} {self._point(to)}")

    def closePath(self) -> None:  # noqa: N802
        """Ends a contour."""
        self.written.append("Z")


@dataclass(frozen=True)
class Paragraph:
    """A text to be set in one face."""

    text: str
    face: Face

    @cached_property
    def _levels(self) -> list[int]:
        return levels(self.text)

    def glyphs(self, start: int, end: int) -> Iterator[Glyph]:
        """The glyphs of a line, from left to right."""
        for run in visual_runs(self._levels, start, end):
            yield from self.face.shape(self.text, run.start, run.end, leftward=run.level % 2 == 1)

    def width(self, start: int, end: int) -> float:
        """The width of a line in em."""
        return sum(glyph.advance for glyph in self.glyphs(start, end)) / self.face.em

    @cached_property
    def _words(self) -> list[tuple[int, int, float]]:
        edges = [-1, *(at for at, char in enumerate(self.text) if char == " "), len(self.text)]
        spans = [(left + 1, right) for left, right in pairwise(edges) if right > left + 1]
        return [(start, end, self.width(start, end)) for start, end in spans]

    @cached_property
    def longest_word(self) -> float:
        """The width of the longest word in em: no line can be narrower."""
        return max((width for _, _, width in self._words), default=0)

    @cached_property
    def _space(self) -> float:
        return sum(glyph.advance for glyph in self.face.shape(" ", 0, 1, leftward=True)) / self.face.em

    def lines(self, width: float) -> list[tuple[int, int]]:
        """The text broken between words into as few lines as fit the width (in em), each as even as that allows."""
        fewest = self._filled(width)
        low, high = self.longest_word, width
        while high - low > 0.1:  # noqa: PLR2004  (a tenth of an em)
            middle = (low + high) / 2
            low, high = (low, middle) if len(self._filled(middle)) == len(fewest) else (middle, high)
        return self._filled(high)

    def _filled(self, width: float) -> list[tuple[int, int]]:
        lines: list[tuple[int, int]] = []
        used = 0.0
        for start, end, word in self._words:
            if lines and used + self._space + word <= width:
                lines[-1] = (lines[-1][0], end)
                used += self._space + word
            else:
                lines.append((start, end))
                used = word
        return lines

    def path(self, start: int, end: int, right: float, baseline: float, size: float) -> str:
        """A line as a path whose right edge and baseline are given."""
        pen = Pen(size / self.face.em)
        x = right - self.width(start, end) * size
        for glyph in self.glyphs(start, end):
            pen.x, pen.y = x + glyph.x * pen.scale, baseline - glyph.y * pen.scale
            self.face.draw(glyph.number, pen)
            x += glyph.advance * pen.scale
        return "".join(pen.written)
