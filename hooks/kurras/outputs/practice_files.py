"""The scripts of the pages with questions, put together from the readable files of `practice/`.

`practice-store.js` keeps what a student has answered; `practice.js` mounts the questions and judges the answers, with
the letters of the search (`search/letters.js`, `search/fold.js`): one rule for both.
"""

from pathlib import Path

import minify

from kurras.outputs.search_script import SOURCES as SEARCH

SOURCES = SEARCH.parent / "practice"
PARTS = ("months", "judging", "answers", "forms", "page")
LETTERS = ("letters", "fold")
STORE = "assets/kurras/practice-store.js"
PRACTICE = "assets/kurras/practice.js"


def store_script() -> str:
    """Keeps attempts and settings: `kurrasStore`."""
    return _lean((SOURCES / "store.js").read_text(encoding="utf-8"))


def practice_script() -> str:
    """Mounts and judges: `kurrasPractice`."""
    files = [*(SEARCH / f"{name}.js" for name in LETTERS), *(SOURCES / f"{name}.js" for name in PARTS)]
    body = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return _lean(f'(function () {{\n"use strict";\n{body}\n}})();')


def write_practice(site: Path) -> None:
    """Writes both scripts into the finished site."""
    for name, script in ((STORE, store_script()), (PRACTICE, practice_script())):
        target = site / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(script, encoding="utf-8", newline="\n")


def _lean(source: str) -> str:
    return str(minify.string("application/javascript", source)) + "\n"
