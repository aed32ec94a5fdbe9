"""Takes the README's pictures from the built site: `python tools/pictures.py site media`.

The site folder is served from this machine, so that the pages are those that a reader gets.
"""

import argparse
import functools
import http.server
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from chromium import find

PHONE = (360, 740)
DESK = (1280, 800)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing of each request."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder's address on this machine."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def take(browser: Browser, base: str, out: Path) -> None:
    """All pictures."""
    shots = {
        "home": (DESK, "light", "", _nothing),
        "topic-correction": (DESK, "light", "independence/", _open_correction),
        "editorial-dark": (DESK, "dark", "editorial/", _nothing),
        "topic-phone": (PHONE, "light", "dissolution/#august-coup", _nothing),
        "correction-phone": (PHONE, "light", "red-army/", _open_correction),
        "search-phone": (PHONE, "dark", "", _search),
    }
    for name, ((width, height), scheme, address, act) in shots.items():
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if scheme == "dark" else "light"
        )
        page = context.new_page()
        page.goto(base + address)
        page.evaluate("document.fonts.ready")
        act(page)
        page.screenshot(path=out / f"{name}.png")
        context.close()
        print(f"{out / name}.png")


def _nothing(_: Page) -> None:
    return


def _open_correction(page: Page) -> None:
    word = page.locator("a.k-fix").first
    word.scroll_into_view_if_needed()
    word.focus()
    page.locator(".k-popup:visible").wait_for()


def _search(page: Page) -> None:
    page.locator(".md-header__button[for=__search]").click()
    page.locator("[data-md-component=search-query]").press_sequentially("البلطيق")
    page.locator(".md-search-result__item mark").first.wait_for()
    page.wait_for_timeout(500)


def main() -> None:
    """Reads the command line and takes the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    launch = find()
    if launch is None:
        sys.exit("no Chromium was found; run `make test` first")
    with sync_playwright() as playwright, served(options.site) as base:
        browser = playwright.chromium.launch(
            executable_path=launch.executable_path, channel=launch.channel, args=launch.args
        )
        take(browser, base, options.out)
        browser.close()


if __name__ == "__main__":
    main()
