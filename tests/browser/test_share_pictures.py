"""The pictures for messengers are set as a browser sets the same words."""

from __future__ import annotations

import pytest
from kurras.arabic.bidi import levels, visual_runs
from kurras.arabic.direction import isolated_text
from playwright.sync_api import Browser

TITLES = (
    "ما الذي حدث بين عامي 1988–1991؟",
    "هو 1988-1991 و75–80٪ من الخسائر",
    "1988-1991: نهاية",
    "رابطة الدول (CIS) المستقلة",
    "لغة C++ و«Python 3» للمبتدئين",
    "بِسْمِ اللَّهِ، ١٩٩١م",
    "في 1.5 كم و26/12/1991، 80% و$5",
    "cd (اب) ef [12] اب",
    "AT&T: ثمن السهم 12,5 – أو أقل!",
)
_EDGES = """(text) => {
  document.body.innerHTML = '<p dir="rtl" style="font:20px sans-serif;white-space:pre"></p>';
  const node = document.body.firstChild.appendChild(document.createTextNode(text));
  return Array.from(text, (_, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getBoundingClientRect();
    return (box.left + box.right) / 2;
  });
}"""


@pytest.mark.parametrize("isolated", [False, True], ids=["as it is", "isolated"])
def test_letters_stand_in_the_order_of_the_browser(browser: Browser, *, isolated: bool) -> None:
    """Of every two neighbours in reading, the one that Chromium shows at the left is at the left in the picture too."""
    page = browser.new_page()
    for title in TITLES:
        text = isolated_text(title) if isolated else title
        middles = page.evaluate(_EDGES, text)
        ours = _places(text)
        seen = [at for at, char in enumerate(text) if char.isalnum() or char in "()[]–-٪%؟:«»&$+"]
        wanted = sorted(seen, key=lambda at: middles[at])
        got = sorted(seen, key=lambda at: ours[at])
        assert "".join(text[at] for at in got) == "".join(text[at] for at in wanted), text
    page.close()


def _places(text: str) -> list[int]:
    """For each character, how many stand at its left."""
    places = [0] * len(text)
    count = 0
    for run in visual_runs(levels(text), 0, len(text)):
        order = range(run.start, run.end)
        for at in reversed(order) if run.level % 2 else order:
            places[at] = count
            count += 1
    return places
