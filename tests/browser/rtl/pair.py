"""Two sites of the same page: the theme as it comes, configured as its manual advises, and ours."""

from pathlib import Path

from builds import build_site
from sites.projects import SITES, make_project

PAGE = Path(__file__).with_name("page.md")
STOCK = """\
site_name: درس
theme:
  name: material
  language: ar
  features: [content.tooltips, content.footnote.tooltips, navigation.path, search.highlight]
plugins: [search]
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - footnotes
  - toc: {permalink: true}
  - pymdownx.details
  - pymdownx.superfences
  - pymdownx.tabbed:
      alternate_style: true
      slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}
nav: [index.md, {"قسم": [page.md]}]
"""
HOME = "# البداية\n\nنص في الاتحاد السوفيتي.\n"


def build_stock(folder: Path) -> Path:
    """The stock project's site."""
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text(HOME, encoding="utf-8")
    (folder / "docs" / "page.md").write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "mkdocs.yml").write_text(STOCK, encoding="utf-8")
    return build_site(folder, folder / "site")


def build_ours(folder: Path) -> Path:
    """The same page as a hand-written one of a small course, with breadcrumbs as in the stock project."""
    folder.mkdir(parents=True)
    make_project(SITES / "plain", folder)
    config = folder / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("    - toc.follow\n", "    - toc.follow\n    - navigation.path\n"), encoding="utf-8")
    (folder / "docs" / "page.md").write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    return build_site(folder, folder / "built", KURRAS_COURSE="lesson")
