"""Finds a Chromium for the tests, and installs one where there is none: `python tests/chromium.py --install`.

The order: the one named by $CHROMIUM, the system's, Chrome or Edge as Playwright finds them, then Playwright's own.
A test run without a browser fails; it never skips.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import Error, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)
_HELP = "no Chromium was found; install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium make test"


@dataclass(frozen=True, slots=True)
class Launch:
    """What Playwright's `chromium.launch` needs: a path, or a channel, or neither for Playwright's own browser."""

    executable_path: str | None = None
    channel: str | None = None

    @property
    def args(self) -> list[str]:
        """Arguments that keep the browser off the network, and let it run as root."""
        root = hasattr(os, "geteuid") and os.geteuid() == 0
        return [*_QUIET, *(["--no-sandbox"] if root else [])]


def find() -> Launch | None:
    """The first browser that starts, or `None`."""
    return next((launch for launch in _candidates() if _starts(launch)), None)


def _candidates() -> Iterator[Launch]:
    if named := os.environ.get("CHROMIUM"):
        yield Launch(executable_path=named)
    for name in _NAMES:
        if path := shutil.which(name):
            yield Launch(executable_path=path)
    yield Launch(channel="chrome")
    yield Launch(channel="msedge")
    yield Launch()


def _starts(launch: Launch) -> bool:
    with sync_playwright() as playwright:
        try:
            playwright.chromium.launch(
                executable_path=launch.executable_path, channel=launch.channel, args=launch.args
            ).close()
        except Error:
            return False
    return True


def install() -> Launch | None:
    """Installs Debian's Chromium as root, or else Playwright's; returns what then starts."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        print("installing Debian's chromium, which takes a minute", flush=True)
        for command in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", "chromium"]):
            subprocess.run(["apt-get", *command], env=environment, check=False)  # noqa: S607  (found by which)
    else:
        print("installing Playwright's Chromium, which takes a minute", flush=True)
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    return find()


def main() -> int:
    """Says which browser there is; with `--install`, installs one where there is none."""
    launch = find() or (install() if "--install" in sys.argv else None)
    if launch is None:
        print(_HELP, file=sys.stderr)
        return 1
    print(launch.executable_path or launch.channel or "Playwright's own Chromium")
    return 0


if __name__ == "__main__":
    sys.exit(main())
