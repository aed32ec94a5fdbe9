"""Writes what the search box needs into the finished site: the page's side, the engine, the index.

The theme's own index and worker are taken away: the box does not ask for them, and no text stands twice.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from kurras.outputs.search_index import index_script
from kurras.outputs.search_script import box_script, engine_script

BOX = "assets/kurras/search-box.js"
ENGINE = "assets/kurras/search-engine.js"
INDEX = "search/index.js"
_UNUSED = ("search/search_index.json", "assets/javascripts/workers/search.*", "assets/javascripts/lunr/**/*.js")


def write_search(site: Path, documents: list[dict[str, object]], synonyms: Iterable[Sequence[str]] = ()) -> None:
    """Writes the three scripts, and takes away what the theme would search with."""
    for name, text in ((BOX, box_script()), (ENGINE, engine_script()), (INDEX, index_script(documents, synonyms))):
        target = site / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    for pattern in _UNUSED:
        for path in site.glob(pattern):
            path.unlink()
