"""Builds the project as a user does: through the commands, in processes of their own."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

PUBLISHED_AT = "https://kurras.example/some/course/"
"""The address that the tests publish the site under: a subpath, as on GitHub Pages."""


class BuildError(AssertionError):
    """A command failed; its output is the message."""


def build_site(project: Path, target: Path, **variables: str) -> Path:
    """Builds the project's site with `--strict` into `target`; `variables` are set in its environment."""
    _run([sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)], project, variables)
    return target


def build_bundle(project: Path, site: Path, out: Path, **variables: str) -> Path:
    """Writes the offline bundle of a site built with `KURRAS_OFFLINE=1`; returns the zip."""
    hooks = {"PYTHONPATH": str(project / "hooks")}
    _run([sys.executable, "-m", "kurras", "bundle", str(site), str(out)], project, hooks | variables)
    zips = sorted(out.glob("*.zip"))
    if len(zips) != 1:
        message = f"one zip was expected in {out}, found: {zips}"
        raise BuildError(message)
    return zips[0]


def _run(command: Sequence[str], project: Path, variables: Mapping[str, str]) -> None:
    own = {name: value for name, value in os.environ.items() if not name.startswith(("SITE_URL", "KURRAS_"))}
    done = subprocess.run(
        command,
        cwd=project,
        env=own | {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"} | dict(variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        message = f"{' '.join(command)}\nended with {done.returncode}:\n{done.stdout}"
        raise BuildError(message)
