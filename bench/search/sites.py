"""Real sites of the benchmark's paragraphs, one page each: ours and stock Material's."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_COURSE = ROOT / "tests" / "sites" / "plain" / "content_src"
_SIGN = re.compile(r"[!-/:-@\[-`{-~]")


def write_pages(docs: list[dict[str, Any]], folder: Path) -> None:
    """Each paragraph as `p17.md`; no sign of a text is markup."""
    folder.mkdir(parents=True, exist_ok=True)
    for doc in docs:
        text = _SIGN.sub(lambda sign: f"&#{ord(sign[0])};", doc["text"].replace("\n", " "))
        page = f"---\ntitle: {json.dumps(doc['title'], ensure_ascii=False)}\n---\n\n{text}\n"
        (folder / f"p{doc['id']}.md").write_text(page, encoding="utf-8")


def our_project(docs: list[dict[str, Any]], folder: Path) -> Path:
    """The project itself with a tiny course, and the paragraphs as hand-written pages."""
    for name in ("hooks", "overrides", "search"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copytree(_COURSE, folder / "content_src")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    write_pages(docs, folder / "docs")
    return folder


def stock_project(docs: list[dict[str, Any]], folder: Path) -> Path:
    """Material as it comes, told that the site is Arabic."""
    write_pages(docs, folder / "docs")
    (folder / "docs" / "index.md").write_text("# الرئيسة\n", encoding="utf-8")
    settings = "site_name: stock\ntheme: {name: material, language: ar}\nplugins: [search]\n"
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return folder


def build(project: Path, target: Path, **variables: str) -> Path:
    """Runs MkDocs."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(target)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **variables}
    environment.pop("KURRAS_COURSE", None)
    subprocess.run(command, cwd=project, env=environment, check=True)  # noqa: S603 (our own command)
    return target
