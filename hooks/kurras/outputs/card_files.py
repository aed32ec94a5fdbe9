"""The cards of each topic's page as a classic script, read alike on a server and from a folder."""

import json
from collections.abc import Mapping
from pathlib import Path

from kurras.models import Site, Topic
from kurras.rendering.cards import CARDS, cards, cards_script
from kurras.rendering.isolation import isolate
from kurras.study.study import Study

FOLDER = "assets/kurras"


def write_cards(site_folder: Path, site: Site) -> None:
    """Writes a script for each topic that has cards."""
    for topic in site.course.topics:
        if script := card_script(topic, site.study):
            target = site_folder / FOLDER / cards_script(topic)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(script, encoding="utf-8", newline="\n")


def card_script(topic: Topic, study: Study) -> str:
    """`kurrasCards(cards, ways)` with the HTML of each card, or nothing; runs of other direction are isolated."""
    own = {anchor: isolate(html) for anchor, html in cards(topic, study).items()}
    if not own:
        return ""
    ways: dict[str, str] = {kind: words for kind, (_, words) in CARDS.items()}
    return f"kurrasCards({_json(own)},{_json(ways)});\n"


def _json(value: Mapping[str, str]) -> str:
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return written.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
