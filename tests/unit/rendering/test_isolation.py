"""Isolated runs in the HTML of a page."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.rendering.isolation import isolate

PIECES = ["<p>", "</p>", "<b>", "</b>", "<code>", "</code>", "<bdi>", "</bdi>", "<i dir='ltr'>", "</i>"]
PIECES += ["<br>", "<!-- a -->", "<script>a = 1-2</script>", "&amp;", "&lt;", "نص ", "C++ ", "1988-1991", " 80%"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>تعلم C++</p>", '<p>تعلم <bdi lang="en">C++</bdi></p>'),
        ("<p>بين 1988–1991</p>", '<p>بين <bdi dir="rtl">1988–1991</bdi></p>'),
        ("<p>75-80٪</p>", '<p><bdi dir="rtl"><bdi>75</bdi>-<bdi>80</bdi>٪</bdi></p>'),
        ("<p>هو R&amp;D فقط</p>", '<p>هو <bdi lang="en">R&amp;D</bdi> فقط</p>'),
        ("<p>a@b.org</p>", '<p><bdi dir="ltr">a@b.org</bdi></p>'),
        ("<title>تعلم C++ &amp; غيرها</title>", "<title>تعلم \u2066C++\u2069 &amp; غيرها</title>"),
    ],
)
def test_runs_stand_in_bdi(html: str, expected: str) -> None:
    """With the language where it is known and the direction where no letter tells it; a title has signs instead."""
    assert isolate(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<p>قال &#34;نعم&#34; &amp; سكت عام 1991</p>",
        "<!doctype html>",
        "<code>a = 1-2</code><pre><code>x</code> C++</pre>",
        '<p dir="ltr">src/a.yml:1:2 <b>C++</b></p>',
        "<bdi>C++ <bdi>1-2</bdi> C++</bdi>",
        "<script>var a = 'C++ 1-2';</script><style>a{b:1-2}</style><!-- C++ -->",
        '<a title="C++ > 1-2" href="x?a=1-2">نص</a>',
        "<svg><text>C++</text></svg>",
    ],
)
def test_what_is_set_apart_keeps_its_bytes(html: str) -> None:
    """Code, scripts, attributes, drawings, what is isolated or left-to-right already, and text without such a run."""
    assert isolate(html) == html


def _text(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


@given(st.lists(st.sampled_from(PIECES), max_size=20))
def test_the_text_stays_and_a_second_time_changes_nothing(pieces: list[str]) -> None:
    """Only elements are added, whatever is nested or left open."""
    html = "".join(pieces)
    once = isolate(html)
    assert _text(once) == _text(html)
    assert isolate(once) == once
