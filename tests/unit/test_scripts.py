"""The scripts that pages load."""

from pathlib import Path

import minify
import pytest

PROJECT = Path(__file__).parents[2]
SCRIPTS = sorted(path for folder in ("docs", "teacher") for path in (PROJECT / folder).rglob("*.js"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_can_be_read(path: Path) -> None:
    """A brace that a merge lost would leave every page without its script; the browser says so only later."""
    assert minify.string("application/javascript", path.read_text(encoding="utf-8"))


def test_a_broken_script_is_seen() -> None:
    """The reader of the test above refuses what no browser would run."""
    with pytest.raises(ValueError, match="unexpected"):
        minify.string("application/javascript", "(function () { function a() { return 1; \n })();")
