"""What a page says of itself to those who pass it on."""

import re
from html import unescape

from kurras.rendering.addresses import Addresses
from kurras.rendering.shared_head import SharedPage, shared_head
from readings import course_of, read, topic_of

WEB = Addresses(directory_urls=True, site="https://a.example/b/")
COURSE = course_of(topic_of(*read("كان البحر هادئًا.")))


def _metas(html: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in re.findall(r'<meta \w+="([\w:]+)" content="([^"]*)">', html)}


def test_a_topic_has_its_own_picture() -> None:
    """Under a whole address, since a messenger does not know the page's; with words for those who cannot see it."""
    page = SharedPage("sea", "البحر", "عن البحر.", "https://a.example/b/sea/")

    assert _metas(shared_head(COURSE, page, WEB)) == {
        "og:type": "article",
        "og:site_name": "البحار",
        "og:locale": "ar_AR",
        "og:title": "البحر",
        "og:description": "عن البحر.",
        "og:url": "https://a.example/b/sea/",
        "og:image": "https://a.example/b/assets/share/sea.png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "البحر · البحار",
        "twitter:card": "summary_large_image",
    }


def test_another_page_shows_the_picture_of_the_course() -> None:
    """There is one picture for the course, and one for each topic."""
    metas = _metas(shared_head(COURSE, SharedPage("help", "دليل", "كيف", "https://a.example/b/help/"), WEB))

    assert metas["og:image"] == "https://a.example/b/assets/share/index.png"
    assert metas["og:image:alt"] == "البحار"


def test_without_an_address_nothing_is_invented() -> None:
    """No address and no picture, and a card that does not promise one."""
    metas = _metas(shared_head(COURSE, SharedPage("sea", "البحر", "عن البحر."), Addresses(directory_urls=True)))

    assert metas["twitter:card"] == "summary"
    assert not [name for name in metas if name == "og:url" or name.startswith("og:image")]


def test_words_stay_words() -> None:
    """Quotes, signs and tags of an author are text in the attribute."""
    html = shared_head(COURSE, SharedPage("help", '"><b>&', "<"), Addresses(directory_urls=True))

    assert 'content="&quot;&gt;&lt;b&gt;&amp;"' in html
    assert _metas(html)["og:title"] == '"><b>&'
