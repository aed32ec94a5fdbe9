"""The scripts of review, test and progress page, put together from the readable files of `practice/review/`.

`review.js` holds the index of the cards and what the three pages do; `review-deck.js` holds the cards themselves, and
is fetched when a session begins; `review-first.js` is the few lines that look whether one has begun.
"""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import minify

from kurras.ground import ground_of
from kurras.models import Course, Site
from kurras.outputs.practice_files import SOURCES
from kurras.rendering.addresses import Addresses
from kurras.rendering.isolation import isolate
from kurras.rendering.review_cards import Card, card_html, cards
from kurras.rendering.review_pages import FIRST_SCRIPT, REVIEW
from kurras.rendering.wording import LEVEL_NAMES

FOLDER = SOURCES / "review"
OWN_ID = "\ue000"
"""What stands for a card's own id in its HTML."""
_SENTENCE = re.compile(r"(?<=#s-)\d+|(?<=\d-)\d+(?=\")")
PARTS = ("index", "schedule", "words", "session", "today", "test", "students", "files", "progress", "start")


def review_script() -> str:
    """What the three pages do: `kurrasReview`."""
    body = "\n".join((FOLDER / f"{part}.js").read_text(encoding="utf-8") for part in PARTS)
    return _lean(f'(function () {{\n"use strict";\n{body}\n}})();')


def first_script() -> str:
    """Fetches the rest at once for one who has begun."""
    return _lean((FOLDER / "first.js").read_text(encoding="utf-8"))


def index_of(course: Course, deck: tuple[Card, ...]) -> dict[str, object]:
    """What the schedule, the test and the progress page know of the cards; places in lists stand for names."""
    own = [objective for topic in course.topics for objective in topic.objectives]
    objectives = [(one.id, one.text) for one in (*own, *course.objectives)]
    topics = [topic.slug for topic in course.topics]
    names = [name for name, _ in objectives]
    levels = list(LEVEL_NAMES)
    return {
        "course": course.slug,
        "edition": course.version,
        "topics": [(topic.slug, topic.title) for topic in course.topics],
        "objectives": objectives,
        "cards": [
            (one.id, one.kind, topics.index(one.topic), _place(names, one.objective), _place(levels, one.level))
            for one in deck
        ],
    }


def deck_of(drawn: Mapping[str, str]) -> dict[str, str]:
    """The HTML of each card by its id, which stands in it as `OWN_ID`; cards about one sentence follow one another.

    Nobody reads the deck in this order; packed it is a twelfth smaller than in the order of the cards.
    """
    ordered = sorted(drawn.items(), key=lambda one: [int(part) for part in _SENTENCE.findall(one[1])[:2]])
    return {name: isolate(html).replace(name, OWN_ID) for name, html in ordered}


def _place(names: Sequence[str], name: str) -> int:
    return names.index(name) if name else -1


def write_review(site_folder: Path, site: Site, addresses: Addresses) -> None:
    """Writes the scripts into the finished site, where it has questions."""
    if not site.study.questions:
        return
    folder = site_folder / "assets" / "kurras"
    folder.mkdir(parents=True, exist_ok=True)
    deck, ground = cards(site.course, site.study), ground_of(site.course.topics)
    drawn = {card.id: card_html(card, ground, addresses, REVIEW) for card in deck}
    index = f"window.kurrasIndex={_json(index_of(site.course, deck))};\n"
    _write(folder / "review.js", index + review_script())
    _write(folder / "review-deck.js", f"window.kurrasDeck={_json(deck_of(drawn))};\n")
    _write(folder / FIRST_SCRIPT, first_script())


def _json(value: object) -> str:
    """JSON that may stand in a script element too."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _write(target: Path, script: str) -> None:
    target.write_text(script, encoding="utf-8", newline="\n")


def _lean(source: str) -> str:
    return str(minify.string("application/javascript", source)) + "\n"
