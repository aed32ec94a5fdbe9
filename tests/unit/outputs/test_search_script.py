"""The search engine's script: whole, small, and the same each time."""

import gzip

from kurras.outputs.search_script import NAMES, PARTS, SOURCES, box_script, engine_script


def test_the_engine_is_at_most_8_kb() -> None:
    """Compressed as a server sends it."""
    assert len(gzip.compress(engine_script().encode(), 9)) <= 8 * 1024


def test_the_script_gives_its_names_and_is_reproducible() -> None:
    """Minifying shortens local names only; two runs give the same bytes."""
    script = engine_script()
    assert script == engine_script()
    assert all(f"{name}:" in script for name in NAMES)
    assert "importScripts" not in script + box_script()


def test_every_part_stands_in_its_folder() -> None:
    """No readable source is left out of the script, and none is missing."""
    files = {path.stem for path in SOURCES.glob("*.js")}
    assert set(PARTS) <= files
    assert files - set(PARTS) == {"box", "marks", "worker"}
