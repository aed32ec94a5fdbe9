"""Every link that the first course's text makes, read by a human eye: all right, none wrong.

`links.txt` holds a line for each: topic, section, sentence, the words that are the link, and the thing they lead to.
Whoever changes the matcher or the lists reads the lines that change.
"""

from pathlib import Path

from kurras.ground import ground_of
from kurras.pipeline import build
from kurras.settings import Settings

HERE = Path(__file__).parent


def links() -> list[str]:
    """The lines for the course as it is now; dates are listed with the timeline."""
    site = build(Settings(content=HERE.parents[1] / "content_src", course="soviet-dissolution"))
    ground = ground_of(site.course.topics)
    return [
        f"{at.topic} {at.section} {at.sentence} {ground.words(at)} → {link.anchor}"
        for link in site.study.links
        if link.kind != "date"
        for at in [link.passage]
    ]


def test_every_link_of_the_first_course() -> None:
    """Each is one that was read and found right."""
    assert links() == (HERE / "links.txt").read_text(encoding="utf-8").splitlines()
