"""Every generated question that the first course's students get, read by a human eye: sound Arabic, one right answer.

`generated.txt` holds a line for each: its id, what it asks, the right answer, the wrong ones. Whoever changes a
template, the lists or `generated.yml` reads the lines that change.
"""

from pathlib import Path

from kurras.pipeline import build
from kurras.settings import Settings

HERE = Path(__file__).parent


def lines() -> list[str]:
    """The lines for the course as it is now, by their ids."""
    site = build(Settings(content=HERE.parents[1] / "content_src", course="soviet-dissolution"))
    return [
        f"{one.id}: {one.ask} = {one.right[0]}{''.join(f' ≠ {wrong.text}' for wrong in one.wrong)}"
        for one in sorted(site.study.generated, key=lambda one: one.id)
    ]


def test_every_generated_question_of_the_first_course() -> None:
    """Each is one that was read and found right."""
    assert lines() == (HERE / "generated.txt").read_text(encoding="utf-8").splitlines()
