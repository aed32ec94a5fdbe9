"""Hand-written pages: Arabic titles of boxes, and when their own style and script are needed."""

import markdown
import pytest
from kurras.rendering.handwritten import TITLES, arabic_titles, is_used


def html_of(text: str) -> str:
    """The Markdown as the site converts it."""
    extensions = ["abbr", "admonition", "footnotes", "pymdownx.details", "pymdownx.tabbed", "attr_list"]
    return markdown.markdown(
        text, extensions=extensions, extension_configs={"pymdownx.tabbed": {"alternate_style": True}}
    )


@pytest.mark.parametrize("kind", TITLES)
@pytest.mark.parametrize("mark", ["!!!", "???", "???+"])
def test_a_box_without_a_title_has_an_arabic_one(kind: str, mark: str) -> None:
    """Open, folded, or unfolded, of every kind that the theme knows."""
    html = arabic_titles(html_of(f"{mark} {kind}\n\n    نص."))
    assert f">{TITLES[kind]}</" in html
    assert kind.capitalize() not in html


def test_the_authors_own_title_stays() -> None:
    """Also an English one, and one of a kind that she made up."""
    html = html_of('!!! note "انتبه إلى Note"\n\n    نص.\n\n!!! story\n\n    نص.\n\n!!! tip ""\n\n    نص.')
    assert arabic_titles(html) == html
    assert "انتبه إلى Note" in html


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("نص عن NATO.\n\n*[NATO]: حلف", True),
        ("نص[^1]\n\n[^1]: حاشية", True),
        ('=== "أول"\n\n    نص', True),
        ('[رابط](x "عنوان")', True),
        ("[رابط](x) و`abbr title=`", False),
        ("!!! note\n\n    نص", False),
    ],
)
def test_style_and_script_are_for_pages_that_use_them(text: str, *, used: bool) -> None:
    """A page of plain text, links and boxes loads neither."""
    assert is_used(html_of(text)) is used
