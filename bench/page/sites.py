"""The same course twice: as Kurras builds it, and its pages in Material as it comes."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECTIONS = 3
_HEAD = """title: مساق للقياس
summary: فقرات من ويكيبيديا العربية، صُنع منها مساق لقياس وزن الصفحات.
audience: من يقيس
editors: [فريق كُرّاس]
date: 2026-01-31
licence: {name: المشاع الإبداعي, url: "https://creativecommons.org/licenses/by-sa/4.0/deed.ar"}
attribution: [{text: ويكيبيديا العربية}]
topics:
"""
_STOCK = """site_name: مساق للقياس
theme: {name: material, language: ar}
plugins: [search]
markdown_extensions: [attr_list, md_in_html, abbr, admonition, footnotes, def_list]
"""


def our_project(docs: list[dict[str, Any]], topics: int, folder: Path) -> Path:
    """The project with a course of so many topics, each of three paragraphs of Wikipedia."""
    for name in ("hooks", "overrides", "search"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    course = folder / "content_src" / "measured"
    course.mkdir(parents=True)
    chosen = [docs[(at * 7) % len(docs)] for at in range(topics * SECTIONS)]
    texts = (" ".join(doc["text"].split()) for doc in chosen)
    (course / "source.txt").write_text("\n\n".join(texts) + "\n", encoding="utf-8")
    (course / "course.yml").write_text(_HEAD + "".join(_topic(at, chosen) for at in range(topics)), encoding="utf-8")
    return folder


def _topic(at: int, chosen: list[dict[str, Any]]) -> str:
    own = chosen[at * SECTIONS : (at + 1) * SECTIONS]
    lines = [f"- slug: topic-{at}", f"  title: {_quoted(own[0]['title'])}"]
    lines += [f"  summary: {_quoted('، '.join(doc['title'] for doc in own))}", "  sections:"]
    for place, doc in enumerate(own):
        lines += [f"  - slug: part-{place}", f"    title: {_quoted(doc['title'])}"]
        lines += [f'    opens_with: "{at * SECTIONS + place + 1}.1"']
    return "".join(f"{line}\n" for line in lines)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def stock_project(ours: Path, folder: Path) -> Path:
    """Material as it comes, told that the site is Arabic, with the pages that our course is made of."""
    _run(["kurras", "materialise", str(folder / "docs")], ours, {"PYTHONPATH": str(ROOT / "hooks")})
    (folder / "docs" / "menu.json").unlink()
    (folder / "mkdocs.yml").write_text(_STOCK, encoding="utf-8")
    return folder


def build(project: Path, target: Path) -> Path:
    """Runs MkDocs."""
    _run(["mkdocs", "build", "--quiet", "--site-dir", str(target)], project, {})
    return target


def _run(command: list[str], project: Path, variables: dict[str, str]) -> None:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **variables}
    environment.pop("KURRAS_COURSE", None)
    full = [sys.executable, "-m", *command]
    subprocess.run(full, cwd=project, env=environment, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 (our own)
