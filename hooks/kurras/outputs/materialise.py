"""Writes the pages of a site as Markdown files, with a plain mkdocs-style menu: the way out of MkDocs."""

import json
from pathlib import Path

from kurras.models import Site


def materialise(site: Site, folder: Path) -> list[Path]:
    """Writes every page and `menu.json` (the groups of the menu) into the folder; returns the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for page in site.pages:
        path = folder / page.src_uri
        path.write_text(page.markdown, encoding="utf-8", newline="\n")
        written.append(path)
    titles = {page.name: page.title for page in site.pages}
    menu = [
        {"title": group.title, "pages": [{"title": titles[name], "file": f"{name}.md"} for name in group.pages]}
        for group in site.menu
    ]
    path = folder / "menu.json"
    path.write_text(json.dumps(menu, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")
    return [*written, path]
