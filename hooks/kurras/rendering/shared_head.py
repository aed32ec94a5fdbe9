"""What a page says of itself to those who pass it on: messengers, search engines, catalogues of learning material.

The words are those that a person reads on the page. Whole addresses stand only where the site's own is known; a
relative address in the linked data is read against the page's (https://www.w3.org/TR/json-ld11/#iri-expansion-within-a-context).
"""

from dataclasses import dataclass

from kurras.arabic.direction import isolated_text
from kurras.models import Course
from kurras.rendering.addresses import Addresses
from kurras.rendering.linked_data import linked_data
from kurras.rendering.markup import text

PICTURE_SIZE = (1200, 630)
"""Width and height of the picture that a messenger shows, in pixels (https://ogp.me)."""


@dataclass(frozen=True, slots=True)
class SharedPage:
    """A page as it is passed on: its name in the site, its title, what is on it, its whole address where known."""

    name: str
    title: str
    description: str
    url: str = ""


def shared_head(course: Course, page: SharedPage, addresses: Addresses) -> str:
    """The elements for `<head>`: Open Graph, a card, and linked data where the page is the course or a topic of it."""
    properties = {
        "og:type": "website" if page.name == "index" else "article",
        "og:site_name": course.title,
        "og:locale": "ar_AR",
        "og:title": page.title,
        "og:description": page.description,
        **({"og:url": page.url, **_picture(course, page, addresses)} if page.url else {}),
    }
    tags = [f'<meta property="{name}" content="{text(_said(name, value))}">' for name, value in properties.items()]
    # A card takes its title, words and picture from Open Graph.
    tags.append(f'<meta name="twitter:card" content="{"summary_large_image" if page.url else "summary"}">')
    return "".join(tags) + linked_data(course, page.name, addresses)


def _said(name: str, value: str) -> str:
    """Words as a messenger shows them, where no markup can keep a run in its order; addresses as they are."""
    return isolated_text(value) if name in {"og:title", "og:site_name", "og:description", "og:image:alt"} else value


def _picture(course: Course, page: SharedPage, addresses: Addresses) -> dict[str, str]:
    name = picture_name(course, page.name)
    title = next((topic.title for topic in course.topics if topic.slug == name), "")
    return {
        "og:image": f"{addresses.absolute('index')}{picture_path(name)}",
        "og:image:width": str(PICTURE_SIZE[0]),
        "og:image:height": str(PICTURE_SIZE[1]),
        "og:image:alt": f"{title} · {course.title}" if title else course.title,
    }


def picture_name(course: Course, page: str) -> str:
    """The page whose picture is shown: a topic's own, and for every other page the course's."""
    return page if any(topic.slug == page for topic in course.topics) else "index"


def picture_path(name: str) -> str:
    """Where the picture stands in the site."""
    return f"assets/share/{name}.png"
