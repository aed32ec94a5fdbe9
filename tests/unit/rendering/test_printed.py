"""Addresses and titles for the printed page."""

import pytest
from kurras.rendering.printed import readable, with_printed_addresses, with_printed_title


def test_the_first_link_to_an_address_holds_it() -> None:
    """A second link to the same place says nothing again; a link within the site says nothing at all."""
    html = '<a href="https://a.example/">أ</a> <a class="x" href="https://a.example/">ب</a> <a href="../b/">ج</a>'

    assert with_printed_addresses(html) == (
        '<a href="https://a.example/" data-address="https://a.example/">أ</a>'
        ' <a class="x" href="https://a.example/">ب</a> <a href="../b/">ج</a>'
    )


def test_words_that_are_the_address_are_enough() -> None:
    """Neither that link nor a later one prints it a second time."""
    html = '<a href="https://a.example/?a=1&amp;b=2"><bdi>https://a.example/?a=1&amp;b=2</bdi></a>'
    html += '<a href="https://a.example/?a=1&amp;b=2">هنا</a>'

    assert with_printed_addresses(html) == html


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("https://ar.wikipedia.org/wiki/%D9%85%D8%B5%D8%B1", "https://ar.wikipedia.org/wiki/مصر"),
        ("https://a.example/a%20b?c=%26", "https://a.example/a%20b?c=%26"),
        ("https://a.example/%FF%FE", "https://a.example/%FF%FE"),
        ("https://a.example/%E2%80%AE", "https://a.example/%E2%80%AE"),
    ],
    ids=["letters", "signs", "no-letters", "direction-control"],
)
def test_an_address_is_shown_as_it_is_read(url: str, read: str) -> None:
    """Codes of letters become letters; codes of signs, of nothing and of invisible controls stay."""
    assert readable(url) == read


def test_the_address_cannot_leave_its_attribute() -> None:
    """A quotation mark that was coded stays harmless."""
    html = '<a href="https://a.example/&quot;onclick=&quot;x">أ</a>'

    assert 'data-address="https://a.example/&quot;onclick=&quot;x"' in with_printed_addresses(html)


def test_the_title_is_a_css_string() -> None:
    r"""Quotation marks and backslashes of a title are escaped twice: for CSS, then for HTML."""
    html = '<html lang="ar" class="no-js"><title>\n «أ» "ب" \\ &lt;b&gt; </title>'

    assert with_printed_title(html) == html.replace(
        ' class="no-js">',
        ' class="no-js" style="--k-title:&quot;«أ» \\22 ب\\22  \\5c  \\3c b\\3e &quot;">',
    )


def test_a_page_without_a_title_stays() -> None:
    """There is nothing to print at its head."""
    assert with_printed_title("<html><p>أ") == "<html><p>أ"
