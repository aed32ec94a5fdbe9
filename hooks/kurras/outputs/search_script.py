"""The search engine as one classic script: the readable files of `search/`, inside one function.

The function is both the page's engine and, by its own source text, the worker's: a blob of `"(" + kurrasEngine + ")()"`
starts one on a server, from a folder and inside a single file, with no second copy of the code.
"""

from pathlib import Path

import minify

SOURCES = Path(__file__).resolve().parents[3] / "search"
PARTS = (
    "letters",
    "fold",
    "rules",
    "weights",
    "words",
    "vocabulary",
    "synonyms",
    "texts",
    "query",
    "ranking",
    "engine",
    "results",
)
DOORS = ("worker", "marks")
NAMES = ("Engine", "answer", "fold", "stem", "wordsOf", "oneEdit", "serve", "markPage")


def engine_script(folder: Path = SOURCES) -> str:
    """The whole engine: `kurrasEngine()` gives what the page and the worker need of it. Comments stay in `search/`."""
    body = "\n".join((folder / f"{part}.js").read_text(encoding="utf-8") for part in (*PARTS, *DOORS))
    names = ", ".join(f"{name}: {name}" for name in NAMES)
    source = f'self.kurrasEngine = function () {{\n"use strict";\n{body}\nreturn {{ {names} }};\n}};'
    return _lean(source) + "\n"


def box_script(folder: Path = SOURCES) -> str:
    """The page's side, which stands before the theme's bundle."""
    return _lean((folder / "box.js").read_text(encoding="utf-8")) + "\n"


def _lean(source: str) -> str:
    """The script without comments and with short local names; the readable one stays in `search/`."""
    return str(minify.string("application/javascript", source))
