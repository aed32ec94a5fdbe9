"""The pipeline on the first course: what the whole product says of it."""

from collections import Counter
from pathlib import Path

import pytest
from kurras.models import Site
from kurras.pipeline import build
from kurras.settings import Settings

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site() -> Site:
    """The first course."""
    return build(Settings(content=PROJECT / "content_src", course="soviet-dissolution", root=PROJECT))


def test_the_source_is_untouched(site: Site) -> None:
    """30 sentences in 6 paragraphs; the originals are the letters of the file."""
    counts = Counter(sentence.paragraph for sentence in site.course.sentences)
    assert counts == {1: 1, 2: 8, 3: 4, 4: 10, 5: 5, 6: 2}
    source = (PROJECT / "content_src" / "soviet-dissolution" / "source.txt").read_text(encoding="utf-8")
    assert "".join("".join(one.original.split()) for one in site.course.sentences) == "".join(source.split())


def test_typography_is_repaired_by_the_safe_list_only(site: Site) -> None:
    """The 49 edits that a close reading of the text found."""
    assert Counter(repair.rule for repair in site.course.repairs) == {
        "space-before-mark": 44,
        "range-dash": 2,
        "space-inside-brackets": 1,
        "stop-before-comma": 1,
        "space-before-percent": 1,
    }


def test_names_that_are_one_thing_reach_the_search(site: Site) -> None:
    """Each group has two names or more."""
    assert ("رابطة الدول المستقلة", "CIS", "Commonwealth of Independent States") in site.study.synonyms
    assert min(map(len, (*site.course.also_written, *site.study.synonyms))) >= 2


def test_pages_and_menu(site: Site) -> None:
    """Home, topics, what the layers draw, the text, the record, about; each in the menu once; drills are not in it."""
    names = [page.name for page in site.pages]
    topics = ["dissolution", "independence", "red-army"]
    tools = ["timeline", "glossary", "names", "map", *(f"practice-{topic}" for topic in topics)]
    tools += ["review", "test", "progress"]
    around = ["source", "editorial", "about", "accessibility"]
    listed = ["index", *topics, *tools, *around]
    assert names == [*listed, *(f"drill-{topic}" for topic in topics)]
    assert [name for group in site.menu for name in group.pages] == listed


def test_each_page_names_the_file_that_an_author_edits(site: Site) -> None:
    """The link to edit a page leads into content_src."""
    for page in site.pages:
        assert (PROJECT / page.edit).is_file(), page


def test_two_builds_are_equal(site: Site) -> None:
    """Nothing depends on the time, on the order of sets or on an earlier build."""
    assert build(Settings(content=PROJECT / "content_src", course="soviet-dissolution", root=PROJECT)) == site
