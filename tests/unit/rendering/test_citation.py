"""How a course and its pages are cited."""

import re
from dataclasses import replace
from html import unescape

import pytest
from kurras.models import Link
from kurras.rendering.addresses import Addresses
from kurras.rendering.citation import bibtex, both_forms, page_citation, written
from readings import course_of, read, topic_of

WEB = Addresses(directory_urls=True, site="https://a.example/b/")
COPY = Addresses(directory_urls=False, site="https://a.example/b/")
NOWHERE = Addresses(directory_urls=True)
SEA = topic_of(*read("كان البحر هادئًا."))
COURSE = course_of(SEA)


def _seen(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_a_page_is_cited_within_its_course() -> None:
    """Editors, page, course, edition, date, licence, address: in that order, with Arabic signs."""
    assert _seen(written(COURSE, WEB, SEA)) == (
        "سعاد حداد (إعداد). «البحر»، في: البحار. الإصدار 1.2، 31 يناير 2026. الرخصة: رخصة. "
        "متاح على: https://a.example/b/sea/"
    )


def test_a_course_is_cited_whole() -> None:
    """By its home page."""
    assert _seen(written(replace(COURSE, editors=("سعاد", "ليلى")), WEB)) == (
        "سعاد، ليلى (إعداد). البحار. الإصدار 1.2، 31 يناير 2026. الرخصة: رخصة. متاح على: https://a.example/b/"
    )


def test_a_copy_names_the_original() -> None:
    """A page read from a folder is cited by its address on the web, not by its file's name."""
    assert written(COURSE, COPY, SEA) == written(COURSE, WEB, SEA)


def test_without_an_address_it_is_a_digital_copy() -> None:
    """Edition and date say which; no address is invented."""
    assert _seen(written(COURSE, NOWHERE, SEA)).endswith("31 يناير 2026. الرخصة: رخصة. نسخة رقمية.")
    assert "url" not in dict(bibtex(COURSE, NOWHERE, SEA))


def test_the_entry_for_bibliographies() -> None:
    """Names and titles stand in braces of their own, so that no program turns their words round."""
    assert bibtex(replace(COURSE, editors=("سعاد", "ليلى")), WEB, SEA) == [
        ("@misc", "seas-sea-2026"),
        ("author", "{سعاد} and {ليلى}"),
        ("title", "{البحر}"),
        ("howpublished", "في: البحار، الإصدار 1.2"),
        ("year", "2026"),
        ("month", "jan"),
        ("note", "رخصة"),
        ("url", "https://a.example/b/sea/"),
        ("langid", "arabic"),
    ]


def test_the_entry_as_it_is_copied() -> None:
    """What a reader takes along is the entry itself, without a sign of markup."""
    (pre,) = re.findall(r"<pre[^>]*>(.*?)</pre>", both_forms(COURSE, NOWHERE), re.DOTALL)

    assert _seen(pre).split("\n") == [
        "@misc{seas-2026,",
        "  author = {{سعاد حداد}},",
        "  title = {{البحار}},",
        "  howpublished = {الإصدار 1.2},",
        "  year = {2026},",
        "  month = jan,",
        "  note = {رخصة},",
        "  langid = {arabic},",
        "}",
    ]


@pytest.mark.parametrize(
    ("title", "escaped"),
    [
        ("50% & {كل}", r"{50\% \& \{كل\}}"),
        ("C# \\ a_b", r"{C\# \textbackslash{} a\_b}"),
        ("~^$", r"{\textasciitilde{}\textasciicircum{}\$}"),
    ],
)
def test_signs_of_tex_are_words(title: str, escaped: str) -> None:
    """A sign of an author is never a command."""
    assert dict(bibtex(replace(COURSE, title=title), NOWHERE))["title"] == escaped


def test_words_are_escaped() -> None:
    """Tags and quotes of an author are text on the page."""
    sly = replace(COURSE, title="<b>&", editors=("<i>",), licence=Link('"><script>'))
    html = page_citation(sly, replace(SEA, title="</pre><hr>"), WEB)

    assert not re.search(r"<(?:b|i|hr|script)>", html)
    assert html.count("</pre>") == 1
