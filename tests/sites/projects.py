"""Makes a whole project of a tiny one's content, and builds it as a user does."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

SITES = Path(__file__).parent
PROJECT = SITES.parent.parent
LAST_GOOD = "the last good site"


def make_project(site: Path, folder: Path) -> Path:
    """A whole project in `folder`: ours, with the tiny project's content in place of ours, and a site built before."""
    for name in ("hooks", "overrides"):
        (folder / name).symlink_to(PROJECT / name)
    config = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(re.sub(r"(?m)^  kurras:.*\n", "", config), encoding="utf-8")
    shutil.copytree(PROJECT / "docs", folder / "docs")
    if (site / "docs").exists():
        shutil.copytree(site / "docs", folder / "docs", dirs_exist_ok=True)
    shutil.copytree(site / "content_src", folder / "content_src", symlinks=True)
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text(LAST_GOOD, encoding="utf-8")
    return folder


def run_build(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """`mkdocs build --strict` in a process of its own."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    environment.pop("KURRAS_COURSE", None)
    environment |= variables
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
