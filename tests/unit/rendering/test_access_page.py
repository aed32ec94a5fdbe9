"""The statement of accessibility."""

from dataclasses import replace

import pytest
from kurras.models import Course, Link
from kurras.rendering.access_page import access_page
from kurras.rendering.addresses import Addresses


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ("help@example.org", '<a href="mailto:help@example.org">help@example.org</a>'),
        ("https://example.org/a?b=1&c=2", '<a href="https://example.org/a?b=1&amp;c=2">'),
        ("", "فأخبر من أعدَّ المساق (سعاد، &lt;ليلى&gt;)"),
    ],
)
def test_a_reader_is_told_whom_to_write_to(contact: str, expected: str) -> None:
    """The course's address or page; where it has none, its editors."""
    course = Course("c", "ع", "", "", ("سعاد", "<ليلى>"), "1.0", "2026-11-22", Link(""), (), (), (), (), (), ())
    course = replace(course, contact=contact)
    page = access_page(course, Addresses(directory_urls=True), "course.yml")
    assert expected in page.markdown
    assert "الإصدار 1.0، 22 نوفمبر 2026" in page.markdown
