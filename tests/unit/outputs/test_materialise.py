"""Pages as files."""

import json
from pathlib import Path

from kurras.outputs.materialise import materialise
from kurras.pipeline import build
from kurras.settings import Settings

PROJECT = Path(__file__).parents[3]


def test_every_page_and_the_menu_are_written(tmp_path: Path) -> None:
    """The way out of MkDocs holds all that MkDocs gets."""
    site = build(Settings(content=PROJECT / "content_src", course="soviet-dissolution"))
    written = materialise(site, tmp_path / "out")
    assert [path.name for path in written] == [*(page.src_uri for page in site.pages), "menu.json"]
    for page in site.pages:
        assert (tmp_path / "out" / page.src_uri).read_text(encoding="utf-8") == page.markdown
    menu = json.loads((tmp_path / "out" / "menu.json").read_text(encoding="utf-8"))
    listed = [page.src_uri for page in site.pages if not page.name.startswith("drill-")]
    assert [entry["file"] for group in menu for entry in group["pages"]] == listed
