"""The scripts of review, test and progress page, put together from the readable files of `practice/review/`.

`review.js` holds the index of the cards and what the three pages do; `review-deck.js` holds the cards themselves, and
is fetched when a session begins; `review-home.js` is the few lines that the home page loads.
"""

import json
import re
from collections.abc import Sequence
from pathlib import Path

import minify

from kurras.ground import ground_of
from kurras.models import Course, Site
from kurras.outputs.practice_files import SOURCES
from kurras.rendering.addresses import Addresses
from kurras.rendering.isolation import isolate
from kurras.rendering.review_cards import Card, cards
from kurras.rendering.review_pages import HOME_SCRIPT, REVIEW
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


def home_script() -> str:
    """Fetches the rest on the home page for one who has begun."""
    return _lean((FOLDER / "home.js").read_text(encoding="utf-8"))


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


def deck_of(deck: Sequence[Card]) -> dict[str, str]:
    """The HTML of each card by its id, which stands in it as `OWN_ID`; cards about one sentence follow one another.

    Nobody reads the deck in this order; packed it is a twelfth smaller than in the order of the cards.
    """
    ordered = sorted(deck, key=lambda one: [int(part) for part in _SENTENCE.findall(one.html)[:2]])
    return {one.id: isolate(one.html).replace(one.id, OWN_ID) for one in ordered}


def _place(names: Sequence[str], name: str) -> int:
    return names.index(name) if name else -1


def write_review(site_folder: Path, site: Site, addresses: Addresses) -> None:
    """Writes the scripts into the finished site, where it has questions."""
    if not site.study.questions:
        return
    folder = site_folder / "assets" / "kurras"
    folder.mkdir(parents=True, exist_ok=True)
    deck = cards(site.course, site.study, ground_of(site.course.topics), addresses, REVIEW)
    index = f"window.kurrasIndex={_json(index_of(site.course, deck))};\n"
    _write(folder / "review.js", index + review_script())
    _write(folder / "review-deck.js", f"window.kurrasDeck={_json(deck_of(deck))};\n")
    _write(folder / HOME_SCRIPT, home_script())


def _json(value: object) -> str:
    """JSON that may stand in a script element too."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _write(target: Path, script: str) -> None:
    target.write_text(script, encoding="utf-8", newline="\n")


def _lean(source: str) -> str:
    return str(minify.string("application/javascript", source)) + "\n"
