"""The pictures that messengers show."""

import re
import struct
from pathlib import Path

import pytest
from kurras.outputs.share_picture import COLOURS, Words, drawing, words_of, write_share_pictures
from readings import course_of, read, topic_of

MARK = (
    '<?xml version="1.0"?>'
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
)
COURSE = course_of(topic_of(*read("كان البحر هادئًا.")))
LONG = "تاريخ العلوم عند العرب والمسلمين من القرن الثامن إلى القرن الرابع عشر "


def _title_points(title: str) -> list[tuple[float, float]]:
    path = re.findall(r'<path fill="#17212b" d="([^"]*)"', drawing(Words(title, "البحار", "قسم واحد"), MARK))
    numbers = re.findall(r"(-?[\d.]+) (-?[\d.]+)", "".join(path))
    return [(float(x), float(y)) for x, y in numbers]


@pytest.mark.parametrize(
    "title",
    [
        "البحر",
        "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ",
        "ما الذي حدث بين عامي 1988–1991 في C++ و(CIS)؟",
        LONG * 3,
        LONG * 12,
        "المستشزراتوالمتطاولاتوالمستشزراتوالمتطاولاتوالمستشزراتوالمتطاولات",
    ],
    ids=["short", "vocalised", "mixed", "long", "very long", "one long word"],
)
def test_a_title_is_never_cut(title: str) -> None:
    """Every outline lies on the page above the band, at the left of the margin's rule."""
    points = _title_points(title)

    assert points
    assert min(x for x, _ in points) >= 40
    assert max(x for x, _ in points) <= 1130
    assert min(y for _, y in points) >= 10
    assert max(y for _, y in points) <= 480


def test_no_word_of_a_long_title_is_left_out() -> None:
    """A title of twice the words has twice the contours."""
    once, twice = (drawing(Words(LONG * n, "", ""), "<svg></svg>").count("M") for n in (4, 8))

    assert abs(twice - 2 * once) < 40  # the ruling


def test_a_title_in_letters_that_the_face_lacks_is_left_out() -> None:
    """No title is better than one with empty boxes; the course's name still stands below."""
    drawn = drawing(Words("中文", "البحار", "قسم واحد"), MARK)

    assert 'fill="#17212b"' not in drawn
    assert 'fill="#fffdf7" d="M' in drawn


def test_pictures_wear_the_colours_of_the_site() -> None:
    """Each stands in the style sheet under the same name, for the light scheme."""
    styles = (Path(__file__).parents[3] / "docs" / "assets" / "kurras" / "kurras.css").read_text(encoding="utf-8")
    drawn = drawing(Words("البحر", "البحار", "قسم واحد"), MARK)

    for name, colour in COLOURS.items():
        assert re.search(rf"--k-{name}: .*var\(--k-if-light, {colour}\)", styles), name
        assert f'"{colour}"' in drawn


def test_the_mark_stands_in_its_place_whatever_its_size() -> None:
    """The drawing of the mark is taken as it is, but for its own width and height."""
    drawn = drawing(Words("البحر", "البحار", ""), MARK)

    assert 'viewBox="0 0 9 9" x="1040" y="513" width="84" height="84"><path d="M0 0h9v9z"/></svg>' in drawn
    assert 'width="9"' not in drawn


def test_words_say_where_a_page_belongs_and_how_long_it_is() -> None:
    """A topic names its course, the course its editors."""
    assert words_of(COURSE) == {
        "index": Words("البحار", "سعاد حداد", "موضوع واحد · دقيقة واحدة"),
        "sea": Words("البحر", "البحار", "قسم واحد · دقيقة واحدة"),
    }


def test_pictures_are_written_once(tmp_path: Path) -> None:
    """PNG of the size that the page promises; the same bytes from the cache and without it."""
    (tmp_path / "mark.svg").write_text(MARK, encoding="utf-8")
    first, again, anew = (tmp_path / name for name in ("first", "again", "anew"))
    for site, cache in ((first, "cache"), (again, "cache"), (anew, "other")):
        write_share_pictures(COURSE, site, tmp_path / "mark.svg", tmp_path / cache)

    pictures = {path.name: path.read_bytes() for path in (first / "assets" / "share").iterdir()}
    assert pictures.keys() == {"index.png", "sea.png"}
    for name, data in pictures.items():
        assert data[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">II", data[16:24]) == (1200, 630)
        assert (again / "assets" / "share" / name).read_bytes() == data
        assert (anew / "assets" / "share" / name).read_bytes() == data
    assert len(list((tmp_path / "cache").iterdir())) == 2


def test_the_cache_is_what_is_read(tmp_path: Path) -> None:
    """A picture whose drawing is known is not drawn again."""
    (tmp_path / "mark.svg").write_text(MARK, encoding="utf-8")
    write_share_pictures(COURSE, tmp_path / "one", tmp_path / "mark.svg", tmp_path / "cache")
    for kept in (tmp_path / "cache").iterdir():
        kept.write_bytes(b"kept")

    write_share_pictures(COURSE, tmp_path / "two", tmp_path / "mark.svg", tmp_path / "cache")

    assert (tmp_path / "two" / "assets" / "share" / "sea.png").read_bytes() == b"kept"
