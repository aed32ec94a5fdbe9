"""Markup: what comes from an author stays text."""

import html as entities
import re

import markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from kurras.rendering.markup import document, front_matter, heading, link, text

PRINTABLE = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=40)


def plain(html: str) -> str:
    """The words of a heading's HTML."""
    return entities.unescape(re.sub("<[^>]+>", "", html))


@given(PRINTABLE)
def test_any_words_make_a_heading_with_the_given_id(words: str) -> None:
    """No sign of Markdown, HTML or of the attribute syntax in the words has any effect."""
    html = markdown.markdown(heading(2, words, "part-1"), extensions=["attr_list", "toc"])
    assert html.startswith('<h2 id="part-1">')
    assert " ".join(plain(html).split()) == " ".join(words.split())


@pytest.mark.parametrize("words", ["# * _a_ `b` [c](d) {#e} <b>f</b> &amp; \\ | ~ ^", "1. رقم", "{: .x }"])
def test_markup_in_a_heading(words: str) -> None:
    """The signs themselves are shown."""
    html = markdown.markdown(heading(1, words, "x"), extensions=["attr_list", "toc"])
    assert plain(html) == words
    assert html.count("<") == 2


def test_text_is_escaped_for_elements_and_attributes() -> None:
    """Angle brackets, ampersand and both quotes."""
    assert text("<a href='x'>\"&") == "&lt;a href=&#x27;x&#x27;&gt;&quot;&amp;"


def test_a_link_without_address_is_its_words() -> None:
    """No empty link."""
    assert link("", "كلمة") == "كلمة"
    assert link("https://example.org/?a&b", "كلمة") == '<a href="https://example.org/?a&amp;b">كلمة</a>'


@given(PRINTABLE, PRINTABLE)
def test_front_matter_is_yaml_of_the_same_words(title: str, description: str) -> None:
    """Also with colons, quotes and signs of YAML in them."""
    body = front_matter(title=title, description=description).removeprefix("---\n").removesuffix("\n---")
    assert yaml.safe_load(body) == {"title": title, "description": description}


def test_blocks_have_a_blank_line_between_them() -> None:
    """Empty blocks leave none behind."""
    assert document("a", "", "b") == "a\n\nb\n"
