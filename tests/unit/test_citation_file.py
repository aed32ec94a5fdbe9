"""How the project itself is cited; `make lint` checks the file against the format's own schema."""

import re
import tomllib
from pathlib import Path

import yaml

PROJECT = Path(__file__).parents[2]


def test_the_citation_names_the_version_and_the_licence() -> None:
    """Those that pyproject.toml says, so that no release forgets one of them."""
    citation = yaml.safe_load((PROJECT / "CITATION.cff").read_text(encoding="utf-8"))
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert (citation["version"], citation["license"]) == (project["version"], project["license"])
    assert re.search(r"(?m)^MIT License$", (PROJECT / "LICENSE").read_text(encoding="utf-8"))
