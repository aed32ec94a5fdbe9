"""The scripts of the pages with questions."""

import gzip
from pathlib import Path

from kurras.outputs.practice_files import practice_script, store_script, write_practice


def test_they_stay_small() -> None:
    """7 KB together, as a phone receives them."""
    assert sum(len(gzip.compress(script.encode(), 9)) for script in (practice_script(), store_script())) <= 7 * 1024


def test_they_ask_no_one() -> None:
    """No request, no other script, no eval."""
    for script in (practice_script(), store_script()):
        assert not [
            word for word in ("fetch(", "XMLHttpRequest", "import(", "eval(", "http:", "https:") if word in script
        ]


def test_both_are_written(tmp_path: Path) -> None:
    """Where the pages look for them."""
    write_practice(tmp_path)
    assert sorted(path.name for path in (tmp_path / "assets" / "kurras").iterdir()) == [
        "practice-store.js",
        "practice.js",
    ]
