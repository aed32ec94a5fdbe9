"""Makes the site's web fonts, small and reproducible, from the font packages that `requirements/fonts.txt` pins.

    python tools/subset_fonts.py            writes docs/assets/fonts/ and docs/assets/kurras/fonts.css
    python tools/subset_fonts.py --check    compares with what is committed, and proves that the subsets draw every text
                                            of the courses as the whole fonts do: same glyphs, same places

The body face is Noto Sans Arabic, variable in weight (400 to 700); the heading face is Noto Kufi Arabic, bold only.
Each comes in parts: what nearly every page needs, and the rest, which a browser fetches only for a page that has a
letter of it (`unicode-range`). Both are under the SIL Open Font Licence with no reserved name, so a subset may keep its
name; the licence is written beside them.
"""

import argparse
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import uharfbuzz as hb
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "assets" / "fonts"
LICENCE = "OFL.txt"

STYLE = ROOT / "docs" / "assets" / "kurras" / "fonts.css"

# Every letter of the first part costs each reader bytes. Koranic recitation marks (U+06D6 to U+06ED, 5.6 KB) and the
# letters of Urdu and Kurdish (1.7 KB) stay out of all parts: the system's font draws them. A course that needs them
# adds them to MORE and runs `make fonts`.
ARABIC = {
    *map(ord, "،؛؟٪"),
    *range(0x0621, 0x063B),  # letters
    *range(0x0640, 0x0656),  # tatweel, letters, harakat, hamza and madda marks
    0x0670,  # dagger alif
}
SIGNS = set(map(ord, " !()+,-./0123456789:[]%«»–—…·\u00a0"))
CARRIER = {0x25CC}  # the dotted circle that HarfBuzz puts under a mark that stands alone
JOINERS = set(map(ord, "\u200c\u200d\u200e\u200f"))  # no drawing of their own, but shaping asks for them
FIRST = ARABIC | SIGNS | JOINERS

MORE = {
    *range(0x0660, 0x066A),  # Arabic-Indic digits
    *(0x066B, 0x066C, 0x066D, 0x0671),  # their signs, wasl alif
    *range(0x06F0, 0x06FA),  # Persian digits
    *map(ord, "پچژگکیۀ"),  # Persian
    *map(ord, "ڤڨڧڢڭ"),  # foreign sounds as Arabic writes them from Morocco to Iraq
    *map(ord, "\ufd3e\ufd3f\ufdf2\ufdfa\ufdfb"),  # ornate parentheses, Allah, and two honorifics
    *map(ord, "#$*<=>@\\^_`{|}~‹›“”‘’•×÷°©−\u202f\u034f\u061c\u200b"),
} | CARRIER
MARKS = {*range(0x064B, 0x0656), 0x0670}
LATIN = {*range(0x41, 0x5B), *range(0x61, 0x7B), *map(ord, "\"'&;?")}

# What Arabic text asks for by itself; tabular digits, superscripts and the like are never switched on.
FEATURES = ["calt", "ccmp", "fina", "init", "isol", "kern", "liga", "locl", "mark", "medi", "mkmk", "rlig", "rtlm"]
UNUSED_TABLES = ["HVAR", "MVAR", "STAT"]  # read by layout programs; a browser takes advances from the outlines
KEPT_NAMES = [0, 1, 2, 4, 6, 14]  # who made it, what it is called, where its licence is
ROUNDING = 1  # a static instance rounds each advance; units of 1/1000 em

SAMPLES = (
    "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ",
    "إِنَّ مَعَ الْعُسْرِ يُسْرًا ﴿٦﴾",
    "الحَمْدُ لِلّٰهِ رَبِّ العَالَمِينَ",
    "لا لأ لإ لآ ـلا هـ هٔ ٱلَّذِي مُؤَثِّرٌ شَيْئًا",
    "انحلالًا داخليًّا، ١٩٨٨–١٩٩١؛ ۱۲۳۴۵۶۷۸۹۰ و75–80٪؟",
    "«الجيش السوفيتي» (CIS)… Waffen-SS • 25/12/1991",
    "می\u200cخواهم پژوهش گچ ڤيتنام",
    "مُحَمَّد ﷺ جلّ جلاله ﷻ",
)


@dataclass(frozen=True, slots=True)
class Face:
    """One web font: the package it comes from, the letters in it, and what is kept of its axes."""

    package: str
    family: str
    file: str
    letters: frozenset[int]
    axes: dict[str, float | tuple[float, float]]
    weights: tuple[int, ...]
    """The weights that it is shown in."""


_SANS, _KUFI = "fontpkg_noto_sans_arabic", "fontpkg_noto_kufi_arabic"
_BODY: dict[str, float | tuple[float, float]] = {"wdth": 100, "wght": (400, 700)}
_SHOWN = (400, 550, 700)
# Latin words are few: one weight, from which a browser makes the bold; a family of its own, because a browser does that
# only where the family has no bold.
FACES = (
    Face(_SANS, "Kurras Text", "kurras-text.woff2", frozenset(FIRST), _BODY, _SHOWN),
    Face(_SANS, "Kurras Text", "kurras-text-more.woff2", frozenset(MORE), _BODY, _SHOWN),
    Face(_SANS, "Kurras Latin", "kurras-latin.woff2", frozenset(LATIN), {"wdth": 100, "wght": 400}, (400,)),
    Face(_KUFI, "Kurras Head", "kurras-head.woff2", frozenset(FIRST), {"wght": 700}, (700,)),
    Face(_KUFI, "Kurras Head", "kurras-head-more.woff2", frozenset(MORE), {"wght": 700}, (700,)),
)


def whole_font(face: Face) -> bytes:
    """The font file of the face's package."""
    files = resources.files(face.package) / "files"
    (file,) = (entry for entry in files.iterdir() if entry.name.endswith(".ttf"))
    return file.read_bytes()


def subset(face: Face, whole: bytes) -> TTFont:
    """The font with only the axes and letters that the site shows; every layout feature stays."""
    font = TTFont(io.BytesIO(whole), recalcTimestamp=False)
    options = Options(
        layout_features=FEATURES,
        name_IDs=KEPT_NAMES,
        hinting=False,
        notdef_outline=True,
        recalc_timestamp=False,
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=face.letters)
    subsetter.subset(font)
    font = instancer.instantiateVariableFont(font, face.axes)
    for table in UNUSED_TABLES:
        if table in font:
            del font[table]
    return font


def saved(font: TTFont, flavor: str | None) -> bytes:
    """The bytes of the font as a file of this flavour (`woff2`, or None for a plain TrueType file)."""
    font.flavor = flavor
    buffer = io.BytesIO()
    font.save(buffer, reorderTables=True)
    return buffer.getvalue()


Glyph = tuple[int, str, int, int, int]
"""What is drawn for a letter: its place in the text, the glyph's name, how far it moves on, where it stands."""


@dataclass(frozen=True, slots=True)
class Part:
    """A font as HarfBuzz reads it, at one weight."""

    font: hb.Font
    names: Sequence[str]
    letters: frozenset[int]

    def shape(self, text: str, start: int, end: int) -> list[Glyph]:
        """What is drawn for `text[start:end]`, which knows its neighbours."""
        buffer = hb.Buffer()
        buffer.add_str(text, start, end - start)
        buffer.script, buffer.direction = "Arab", "rtl"
        hb.shape(self.font, buffer)
        pairs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        return [(one.cluster, self.names[one.codepoint], at.x_advance, at.x_offset, at.y_offset) for one, at in pairs]


def part(font: TTFont, letters: frozenset[int], weight: int) -> Part:
    """The font as HarfBuzz reads it, at one weight."""
    shaped = hb.Font(hb.Face(saved(font, None)))
    shaped.set_variations({"wght": weight})
    return Part(shaped, font.getGlyphOrder(), letters)


def runs(text: str, parts: Sequence[Part]) -> Iterator[tuple[int, int, Part]]:
    """The text cut as a browser cuts it: each letter is drawn by the one part that has it."""
    owner: Part | None = None
    start = 0
    for at, letter in enumerate(text):
        own = next((one for one in parts if ord(letter) in one.letters), None)
        if own is owner:
            continue
        if owner:
            yield start, at, owner
        start, owner = at, own
    if owner:
        yield start, len(text), owner


def same(one: Sequence[Glyph], other: Sequence[Glyph]) -> bool:
    """Whether two shapings are the same glyphs at the same places, up to rounding."""
    return len(one) == len(other) and all(
        a[:2] == b[:2] and all(abs(x - y) <= ROUNDING for x, y in zip(a[2:], b[2:], strict=True))
        for a, b in zip(one, other, strict=True)
    )


def shaping_faults(package: str, texts: Sequence[str]) -> Iterator[str]:
    """Each text that the parts of a font draw in another way than the whole font does, at each weight that is shown."""
    faces = [face for face in FACES if face.package == package]
    data = whole_font(faces[0])
    fonts = [(face, subset(face, data)) for face in faces]
    for weight in faces[0].weights:
        parts = [part(font, face.letters, weight) for face, font in fonts if weight in face.weights]
        whole = part(TTFont(io.BytesIO(data)), frozenset(), weight)
        for text in texts:
            drawn = [(own.shape(text, start, end), start, end) for start, end, own in runs(text, parts)]
            within = {at for _, start, end in drawn for at in range(start, end)}
            wanted = sorted(glyph for glyph in whole.shape(text, 0, len(text)) if glyph[0] in within)
            if not same(sorted(glyph for glyphs, *_ in drawn for glyph in glyphs), wanted):
                yield f"{package}, weight {weight}: drawn differently: {text!r}"


def texts_of(folder: Path) -> list[str]:
    """The samples, every letter with every mark, and every line of every file of the courses in the folder."""
    files = sorted(path for path in folder.glob("**/*") if path.suffix in {".txt", ".yml"})
    lines = [line.strip() for file in files for line in file.read_text(encoding="utf-8-sig").splitlines()]
    return [*SAMPLES, *vocalised(), *filter(None, lines)]


def vocalised() -> Iterator[str]:
    """Every letter alone, at both ends and in the middle of a word, with every mark, and with shadda and every mark."""
    shadda = "\u0651"
    marks = ["", *map(chr, sorted(MARKS)), *(shadda + chr(mark) for mark in sorted(MARKS) if chr(mark) != shadda)]
    for letter in map(chr, sorted(ARABIC - MARKS)):
        for mark in marks:
            one = letter + mark
            yield f"{one} {one}ب{mark}{one}ب{mark}{one} لا{mark} لله{mark}"


def style() -> str:
    """The rules that name the files to a browser.

    No letter is in two parts: where the first comes late, the second would be fetched for nothing. A font that comes
    late is used from the next page on (`optional`): no line that is being read moves.
    """
    rules = [
        "@font-face {\n"
        f'  font-family: "{face.family}";\n'
        f'  src: url("../fonts/{face.file}") format("woff2");\n'
        f"  font-weight: {' '.join(map(str, (*face.weights[:1], *face.weights[1:][-1:])))};\n"
        "  font-display: optional;\n"
        f"  unicode-range: {ranges(face.letters)};\n"
        "}\n"
        for face in FACES
    ]
    return "\n".join(["/* Written by tools/subset_fonts.py (`make fonts`). */\n", *rules])


def ranges(letters: Iterable[int]) -> str:
    """Code points as `unicode-range` lists them: `U+20-22, U+2d`."""
    found: list[list[int]] = []
    for letter in sorted(letters):
        if found and found[-1][1] == letter - 1:
            found[-1][1] = letter
        else:
            found.append([letter, letter])
    return ", ".join(f"U+{first:x}" if first == last else f"U+{first:x}-{last:x}" for first, last in found)


def built() -> dict[Path, bytes]:
    """Every file that is written, made anew: path and bytes."""
    files = {TARGET / face.file: saved(subset(face, whole_font(face)), "woff2") for face in FACES}
    licences = {(resources.files(face.package) / "LICENSE").read_bytes() for face in FACES}
    (files[TARGET / LICENCE],) = licences  # one licence text and one copyright line for both
    return files | {STYLE: style().encode()}


def check(courses: Path) -> list[str]:
    """What is wrong with the committed fonts: files that differ from a fresh build, texts drawn differently."""
    faults = []
    for file, data in built().items():
        if not file.is_file() or file.read_bytes() != data:
            faults.append(f"{file.relative_to(ROOT)}: not what `make fonts` writes; run it")
    texts = texts_of(courses)
    packages = sorted({face.package for face in FACES})
    for package in packages:
        faults.extend(shaping_faults(package, texts))
    sys.stdout.write(f"{len(texts)} texts shaped in {len(packages)} fonts and their {len(FACES)} parts\n")
    return faults


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Make the site's web fonts, or check the committed ones.")
    parser.add_argument("--check", action="store_true", help="compare and prove, write nothing")
    parser.add_argument("--courses", type=Path, default=ROOT / "content_src", help="whose *.txt must look the same")
    options = parser.parse_args(arguments)
    if options.check:
        faults = check(options.courses)
        sys.stdout.writelines(f"{fault}\n" for fault in faults)
        return 1 if faults else 0
    TARGET.mkdir(parents=True, exist_ok=True)
    for file, data in built().items():
        file.write_bytes(data)
        sys.stdout.write(f"{len(data):>7,} bytes  {file.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
