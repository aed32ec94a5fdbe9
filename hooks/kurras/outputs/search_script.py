"""The search engine as one classic script: the readable files of `search/`, inside one function.

The function is both the page's engine and, by its own source text, the worker's: `new Blob(["(" + kurrasEngine + ")()…"])`
starts a worker on a server, from a folder and inside a single file, with no second copy of the code.
"""

import re
from pathlib import Path

SOURCES = Path(__file__).parents[3] / "search"
PARTS = ("rules", "weights", "words", "vocabulary", "synonyms", "texts", "query", "ranking", "engine", "results")
DOORS = ("worker", "marks")
NAMES = ("Engine", "answer", "fold", "stem", "wordsOf", "oneEdit", "serve", "markPage")
_COMMENT = re.compile(r"[ \t]*/\*.*?\*/[ \t]*\n?", re.DOTALL)
_LEADING = re.compile(r"^[ \t]+|\n(?=\n)", re.MULTILINE)


def engine_script(folder: Path = SOURCES) -> str:
    """The whole engine: `kurrasEngine()` gives what the page and the worker need of it. Comments stay in `search/`."""
    body = "\n".join((folder / f"{part}.js").read_text(encoding="utf-8") for part in (*PARTS, *DOORS))
    names = ", ".join(f"{name}: {name}" for name in NAMES)
    return f'self.kurrasEngine = function () {{\n"use strict";\n{_lean(body)}\nreturn {{ {names} }};\n}};\n'


def box_script(folder: Path = SOURCES) -> str:
    """The page's side, which stands before the theme's bundle."""
    return _lean((folder / "box.js").read_text(encoding="utf-8")) + "\n"


def _lean(source: str) -> str:
    return _LEADING.sub("", _COMMENT.sub("", source)).strip()
