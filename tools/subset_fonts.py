"""Makes the site's two web fonts, small and reproducible, from the font packages that `requirements/fonts.txt` pins.

    python tools/subset_fonts.py            writes docs/assets/fonts/
    python tools/subset_fonts.py --check    compares with what is committed, and proves that the subsets draw every text
                                            of the courses as the whole fonts do: same glyphs, same advances

The body face is Noto Sans Arabic, variable in weight (400 to 700); the heading face is Noto Kufi Arabic, bold only.
Both are under the SIL Open Font Licence with no reserved name, so a subset may keep its name; the licence is written
beside them.
"""

import argparse
import io
import sys
from collections.abc import Iterator, Sequence
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

# Every letter here costs each reader bytes. Koranic recitation marks (U+06D6 to U+06ED, 5.6 KB) and the letters of
# Urdu and Kurdish (1.7 KB) stay out: the system's font draws them. A course that needs them adds them here and runs
# `make fonts`.
ARABIC = {
    *map(ord, "،؛؟"),
    *range(0x0621, 0x0656),  # letters, tatweel, harakat, hamza and madda marks
    *range(0x0660, 0x066E),  # Arabic-Indic digits and their signs
    *(0x0670, 0x0671),  # dagger alif, wasl alif
    *range(0x06F0, 0x06FA),  # Persian digits
    *map(ord, "پچژگکیۀ"),  # Persian
    *map(ord, "ڤڨڧڢڭ"),  # foreign sounds as Arabic writes them from Morocco to Iraq
}
ARABIC_SIGNS = set(map(ord, "\ufd3e\ufd3f\ufdf2\ufdfa\ufdfb"))  # ornate parentheses, Allah, and two honorifics
LATIN = set(range(0x0020, 0x007F))
SIGNS = set(map(ord, "\u00a0«»‹›–—…•·“”‘’×÷°©−\u202f"))
INVISIBLE = set(map(ord, "\u034f\u061c\u200b\u200c\u200d\u200e\u200f"))  # joiners and direction marks
CARRIER = {0x25CC}  # the dotted circle that HarfBuzz puts under a mark that stands alone
LETTERS = ARABIC | ARABIC_SIGNS | LATIN | SIGNS | INVISIBLE | CARRIER

KEPT_NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # who made it, what it is called, under which licence
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
    """One web font: the package it comes from, what is kept of its axes, and the weights it is shown in."""

    package: str
    file: str
    axes: dict[str, float | tuple[float, float]]
    weights: tuple[int, ...]


FACES = (
    Face("fontpkg_noto_sans_arabic", "kurras-text.woff2", {"wdth": 100, "wght": (400, 700)}, (400, 550, 700)),
    Face("fontpkg_noto_kufi_arabic", "kurras-head.woff2", {"wght": 700}, (700,)),
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
        layout_features=["*"],
        name_IDs=KEPT_NAMES,
        hinting=False,
        notdef_outline=True,
        recalc_timestamp=False,
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    return instancer.instantiateVariableFont(font, face.axes)


def saved(font: TTFont, flavor: str | None) -> bytes:
    """The bytes of the font as a file of this flavour (`woff2`, or None for a plain TrueType file)."""
    font.flavor = flavor
    buffer = io.BytesIO()
    font.save(buffer, reorderTables=True)
    return buffer.getvalue()


def shape(font: hb.Font, names: Sequence[str], text: str) -> list[tuple[str, int, int]]:
    """What HarfBuzz draws for the text: the name, cluster and advance of each glyph."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    pairs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return [(names[info.codepoint], info.cluster, position.x_advance) for info, position in pairs]


def same(one: Sequence[tuple[str, int, int]], other: Sequence[tuple[str, int, int]]) -> bool:
    """Whether two shapings are the same glyphs with the same advances, up to rounding."""
    return len(one) == len(other) and all(
        a[:2] == b[:2] and abs(a[2] - b[2]) <= ROUNDING for a, b in zip(one, other, strict=True)
    )


def shaping_faults(face: Face, whole: bytes, texts: Sequence[str]) -> Iterator[str]:
    """Each text that the subset draws in another way than the whole font, at each weight that the site shows."""
    part = subset(face, whole)
    names = part.getGlyphOrder()
    all_names = TTFont(io.BytesIO(whole)).getGlyphOrder()
    small, big = hb.Font(hb.Face(saved(part, None))), hb.Font(hb.Face(whole))
    for weight in face.weights:
        small.set_variations({"wght": weight})
        big.set_variations({"wght": weight})
        for text in texts:
            if not same(shape(small, names, text), shape(big, all_names, text)):
                unknown = sorted({f"U+{ord(c):04X}" for c in text if ord(c) not in LETTERS})
                what = f"drawn differently: {text!r}; letters left out: {unknown or 'none'}"
                yield f"{face.file}, weight {weight}: {what}"


def texts_of(folder: Path) -> list[str]:
    """The samples, and every line of every text file of the courses in the folder."""
    files = sorted(folder.glob("**/*.txt"))
    lines = [line.strip() for file in files for line in file.read_text(encoding="utf-8-sig").splitlines()]
    return [*SAMPLES, *filter(None, lines)]


def built() -> dict[str, bytes]:
    """Every file of docs/assets/fonts/, made anew: name and bytes."""
    files = {face.file: saved(subset(face, whole_font(face)), "woff2") for face in FACES}
    licences = {(resources.files(face.package) / "LICENSE").read_bytes() for face in FACES}
    (files[LICENCE],) = licences  # one licence text and one copyright line for both
    return files


def check(courses: Path) -> list[str]:
    """What is wrong with the committed fonts: files that differ from a fresh build, texts drawn differently."""
    faults = []
    for name, data in built().items():
        file = TARGET / name
        if not file.is_file() or file.read_bytes() != data:
            faults.append(f"{file.relative_to(ROOT)}: not what `make fonts` writes; run it")
    texts = texts_of(courses)
    for face in FACES:
        faults.extend(shaping_faults(face, whole_font(face), texts))
    sys.stdout.write(f"{len(texts)} texts shaped in {len(FACES)} fonts\n")
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
    for name, data in built().items():
        (TARGET / name).write_bytes(data)
        sys.stdout.write(f"{len(data):>7,} bytes  {(TARGET / name).relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
