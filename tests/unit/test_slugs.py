"""Names for addresses."""

import pytest
from kurras.slugs import slug_problem, taken_as_id


@pytest.mark.parametrize("slug", ["a", "red-army", "topic-2", "1991", "a" * 40])
def test_safe_slugs(slug: str) -> None:
    """Small Latin letters, digits, single hyphens, at most 40."""
    assert slug_problem(slug) == ""


@pytest.mark.parametrize(
    "slug",
    [
        "",
        "A",
        "تفكك",
        "../up",
        "a/b",
        "a\\b",
        "a b",
        "-a",
        "a-",
        "a--b",
        "a.b",
        ".",
        "..",
        "a\n",
        "a" * 41,
        "con",
        "aux",
        "lpt9",
    ],
)
def test_unsafe_slugs(slug: str) -> None:
    """Whatever could leave a folder, change under copying or be no file name on some system."""
    assert slug_problem(slug)


@pytest.mark.parametrize(
    ("slug", "taken"), [("s-1-1", True), ("c-3", True), ("objectives", True), ("s-1-1-x", False), ("start", False)]
)
def test_ids_that_a_topic_page_already_has(slug: str, *, taken: bool) -> None:
    """Sentences, notes and fixed parts have ids of their own."""
    assert taken_as_id(slug) is taken
