"""What the card beside a link shows: it stands once on the page, hidden, and describes the link to a screen reader.

Each kind of link has a function that makes its card; a page holds a card for each thing that is linked on it.
"""

from collections.abc import Callable

from kurras.models import Topic
from kurras.rendering import wording
from kurras.rendering.date_cards import date_card
from kurras.rendering.markup import text
from kurras.study.mention import Mention, MentionKind
from kurras.study.study import Study

Card = Callable[[Mention, Study], str]
"""The inside of the card of a link: paragraphs."""


def entry_card(link: Mention, study: Study) -> str:
    """Name, what kind of thing it is, definition; the mark of what the editor added."""
    entry = study.entry(link.key)
    mark = f" <small>({wording.ADDED})</small>" if entry.added and not entry.evidence else ""
    return (
        f"<p><b>{text(entry.name)}</b> <small>{wording.ENTRY_KINDS[entry.kind]}</small></p>"
        f"<p>{text(entry.definition)}{mark}</p>"
    )


CARDS: dict[MentionKind, tuple[Card, str]] = {
    "date": (date_card, f"إلى {wording.TIMELINE}"),
    "term": (entry_card, f"إلى {wording.GLOSSARY}"),
    "name": (entry_card, f"إلى {wording.NAMES}"),
}
"""Of each kind of link, what makes its card, and the words of the way on that the script adds to it."""


def cards(topic: Topic, study: Study) -> str:
    """The cards of a topic's page, or nothing."""
    links = {
        link.anchor: link
        for reading in topic.readings
        for link in study.links_in(reading.sentence.number)
        if link.kind in CARDS
    }
    if not links:
        return ""
    ways = "".join(f' data-{kind}="{words}"' for kind, (_, words) in CARDS.items())
    inner = "".join(f'<div id="{card_id(link)}">{CARDS[link.kind][0](link, study)}</div>' for link in links.values())
    return f'<div id="k-cards" hidden data-search-exclude{ways}>{inner}</div>'


def card_id(link: Mention) -> str:
    """The id of the card of a link, which describes it: `"k-term-sovereignty"`."""
    return f"k-{link.anchor}"
