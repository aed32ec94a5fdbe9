"""The scripts of review, test and progress."""

import gzip
import json
import re
from pathlib import Path

import pytest
from kurras.outputs.practice_files import practice_script, store_script
from kurras.outputs.review_files import OWN_ID, first_script, review_script, write_review
from kurras.pipeline import build
from kurras.rendering.addresses import Addresses
from kurras.settings import Settings

SITES = Path(__file__).parents[2] / "sites"
FOLDER_FORM = Addresses(directory_urls=False)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The scripts of the tiny course with a question of every kind."""
    site = build(Settings(content=SITES / "questions-of-every-kind" / "content_src", directory_urls=False))
    write_review(tmp_path, site, FOLDER_FORM)
    return tmp_path / "assets" / "kurras"


def test_all_scripts_of_practice_stay_small() -> None:
    """15 KB together, as a phone receives them, and a few hundred bytes of them at once."""
    scripts = (practice_script(), store_script(), review_script(), first_script())
    sizes = [len(gzip.compress(script.encode(), 9)) for script in scripts]
    assert sum(sizes) <= 15 * 1024, sizes
    assert sizes[-1] <= 320


def test_they_ask_no_one() -> None:
    """No request, no import, no address of a host."""
    for script in (review_script(), first_script()):
        assert not re.search(r"fetch\(|XMLHttpRequest|import\(|eval\(|https?:|sendBeacon|WebSocket", script)


def test_the_deck_holds_what_the_index_names(written: Path) -> None:
    """Each card of the index has its HTML, and the other way round; links are those of the form."""
    index = json.loads((written / "review.js").read_text(encoding="utf-8").partition("=")[2].partition(";\n")[0])
    deck = json.loads((written / "review-deck.js").read_text(encoding="utf-8").partition("=")[2].rstrip(";\n"))
    assert sorted(row[0] for row in index["cards"]) == sorted(deck)
    for row in index["cards"]:
        topic, objective = index["topics"][row[2]][0], row[3]
        assert f'href="{topic}.html#s-' in deck[row[0]]
        assert f'id="{OWN_ID}"' in deck[row[0]]
        assert -1 <= objective < len(index["objectives"])


def test_nothing_in_them_ends_a_script_element(written: Path) -> None:
    """So that a form of the course in one file can hold them."""
    for name in ("review.js", "review-deck.js"):
        assert "</" not in (written / name).read_text(encoding="utf-8"), name


def test_a_course_without_questions_gets_no_script(tmp_path: Path) -> None:
    """There is no page that would load it."""
    write_review(tmp_path, build(Settings(content=SITES / "any-order" / "content_src")), FOLDER_FORM)
    assert not list(tmp_path.iterdir())
