"""Tiny whole projects, each built for real with --strict.

A folder with `expected.txt` holds faults: the build must print exactly those lines, write nothing, and leave the last
good site as it was. A folder without one holds a promise: it must build. `about.txt` says what each is for.
"""

import re
from html import unescape
from pathlib import Path

import pytest
from sites.projects import LAST_GOOD, SITES, make_project, run_build

PROJECTS = sorted(path.parent for path in SITES.glob("*/about.txt"))
FAULTY = [path for path in PROJECTS if (path / "expected.txt").exists()]
SOUND = [path for path in PROJECTS if path not in FAULTY]


def fault_lines(output: str) -> list[str]:
    """The lines of the output that name a place in an author's file."""
    return [line for line in output.splitlines() if re.match(r"(?:content_src|docs)[^:]*:\d+:\d+: ", line)]


@pytest.mark.parametrize("site", FAULTY, ids=lambda path: path.name)
def test_faults_are_told_and_nothing_is_written(site: Path, tmp_path: Path) -> None:
    """Each fault gets its one line, all in one run; exit code 1; no traceback; the last good site stays."""
    project = make_project(site, tmp_path)
    done = run_build(project)
    output = done.stdout + done.stderr
    expected = (site / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert expected, "a project of faults expects at least one"
    assert fault_lines(output) == expected, output
    assert f"{len(expected)} fault{'s' if len(expected) > 1 else ''} in the course; nothing was written" in output
    assert done.returncode == 1
    assert "Traceback" not in output
    assert [path.name for path in (project / "site").iterdir()] == ["index.html"]
    assert (project / "site" / "index.html").read_text(encoding="utf-8") == LAST_GOOD


@pytest.mark.parametrize("site", SOUND, ids=lambda path: path.name)
def test_promises_build(site: Path, tmp_path: Path) -> None:
    """A sound project builds with --strict, and replaces the old site."""
    project = make_project(site, tmp_path)
    done = run_build(project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert LAST_GOOD not in (project / "site" / "index.html").read_text(encoding="utf-8")


def test_the_preview_shows_the_faults_and_says_nothing_else(tmp_path: Path) -> None:
    """One page with every fault, and no warning of links to pages that are not there meanwhile."""
    project = make_project(SITES / "docs-faults", tmp_path)
    config = project / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("strict: true", "strict: false"), encoding="utf-8")
    done = run_build(project, KURRAS_PREVIEW="1")
    output = done.stdout + done.stderr
    expected = (SITES / "docs-faults" / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert (fault_lines(output), done.returncode) == (expected, 0)
    assert not re.search("WARNING|ERROR", output)
    page = unescape((project / "site" / "index.html").read_text(encoding="utf-8"))
    assert [line for line in expected if line not in re.sub("<[^>]+>", "", page)] == []
