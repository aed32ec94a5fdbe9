"""What the card beside a link shows; `links.js` shows it, and makes it the link's description for a screen reader.

Each kind of link has a function that makes its card. The cards of a topic are a file of their own, which comes at the
reader's first sign of life: nobody waits for what is not asked for.
"""

from collections.abc import Callable

from kurras.models import Topic
from kurras.rendering import wording
from kurras.rendering.date_cards import date_card
from kurras.rendering.markup import text
from kurras.study.mention import Mention, MentionKind
from kurras.study.study import Study

SCRIPT = "links.js"
"""Shows the cards."""

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


def cards(topic: Topic, study: Study) -> dict[str, str]:
    """The cards of a topic's page, by the anchors that its links lead to, in the order of the text."""
    links = (link for reading in topic.readings for link in study.links_in(reading.sentence.number))
    return {link.anchor: CARDS[link.kind][0](link, study) for link in links if link.kind in CARDS}


def cards_script(topic: Topic) -> str:
    """The name of the file that holds them, beside the other scripts."""
    return f"cards-{topic.slug}.js"
