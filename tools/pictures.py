"""Takes the README's pictures: `python tools/pictures.py site dist/course-teacher.zip media`.

The site folder is served from this machine, so that the pages are those that a reader gets.
"""

import argparse
import functools
import http.server
import struct
import sys
import tempfile
import threading
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from chromium import find

PHONE = (360, 740)
DESK = (1280, 800)
QUESTIONS = {
    "choice": "practice-red-army/#q-when-renamed",
    "several": "practice-dissolution/#q-aims-of-the-coup",
    "truth": "practice-dissolution/#q-one-people",
    "gap": "practice-red-army/#q-colour-of-the-opponents",
    "short": "practice-independence/#q-day-of-lithuania",
    "order": "practice-dissolution/#q-order-of-last-days",
    "match": "practice-independence/#q-leaders-of-belovezha",
}
"""A question of each kind."""


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


@dataclass(frozen=True)
class Shot:
    """A picture: its page and window, what the reader chose, and what is done before it is taken."""

    name: str
    address: str
    size: tuple[int, int] = DESK
    colour: str = "light"
    act: Callable[[Page], None] = lambda _: None


def take(browser: Browser, base: str, out: Path) -> None:
    """All pictures."""
    for shot in SHOTS:
        page = _opened(browser, base + shot.address, shot)
        page.screenshot(path=out / f"{shot.name}.png")
        page.context.close()
        print(out / f"{shot.name}.png")
    _print(browser, base + "dissolution/", out / "print.png")
    for kind, address in QUESTIONS.items():
        shot = Shot(f"question-{kind}", address, PHONE)
        page = _opened(browser, base + address, shot)
        page.keyboard.press("Shift")  # a sign of life, at which the forms come
        question = page.locator(f"#{address.partition('#')[2]}")
        question.locator("form").wait_for()
        question.screenshot(path=out / f"{shot.name}.png", style=".md-header { visibility: hidden }")
        page.context.close()
        print(out / f"{shot.name}.png")


def take_teachers(browser: Browser, folder: Path, out: Path) -> None:
    """Pictures of what only the teacher gets, from its unpacked zip."""
    page = _opened(browser, (folder / "START-HERE.html").as_uri(), Shot("teacher", ""))
    page.screenshot(path=out / "teacher.png")
    page.context.close()
    print(out / "teacher.png")
    _print(browser, (folder / "worksheets" / "dissolution-a.html").as_uri(), out / "worksheet.png")


def _print(browser: Browser, address: str, target: Path) -> None:
    """The first printed sheet."""
    page = _opened(browser, address, Shot("print", ""))
    sheet = pdfium.PdfDocument(page.pdf(format="A4"))[0].render(scale=0.8, grayscale=True)
    target.write_bytes(_png(bytes(sheet.buffer), sheet.width, sheet.height, sheet.stride))
    page.context.close()
    print(target)


def _opened(browser: Browser, address: str, shot: Shot) -> Page:
    width, height = shot.size
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    context.add_init_script(f"localStorage['kurras.reading'] = '{{\"colour\":\"{shot.colour}\"}}'")
    page = context.new_page()
    page.goto(address)
    page.evaluate("document.fonts.ready")
    shot.act(page)
    return page


def _png(grey: bytes, width: int, height: int, stride: int) -> bytes:
    """A picture in shades of grey, as the PNG standard (ISO/IEC 15948) writes it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + grey[at * stride : at * stride + width] for at in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def _open_correction(page: Page) -> None:
    word = page.locator("a.k-fix").first
    word.scroll_into_view_if_needed()
    word.focus()
    page.locator(".k-popup:visible").wait_for()


def _at_the_drawing(page: Page) -> None:
    page.locator("article svg").first.evaluate("drawing => scrollTo(0, drawing.getBoundingClientRect().top - 80)")


def _settings(page: Page) -> None:
    page.locator(".k-reading").click()
    page.locator(".k-settings").wait_for()


def _search(page: Page) -> None:
    box, button = page.locator("[data-md-component=search-query]"), page.locator(".md-header__button[for=__search]")
    (button if button.is_visible() else box).click()
    box.press_sequentially("البلطيق")
    page.locator(".md-search-result__item mark").first.wait_for()
    page.wait_for_timeout(500)


SHOTS = (
    Shot("home", ""),
    Shot("topic-sepia", "independence/", colour="sepia", act=_open_correction),
    Shot("editorial-dark", "editorial/", colour="dark"),
    Shot("search", "independence/", act=_search),
    Shot("timeline", "timeline/"),
    Shot("map", "map/", act=_at_the_drawing),
    Shot("glossary", "glossary/"),
    Shot("names-dark", "names/", colour="dark"),
    Shot("home-phone", "", PHONE),
    Shot("correction-phone", "red-army/", PHONE, act=_open_correction),
    Shot("settings-phone", "dissolution/", PHONE, "sepia", _settings),
    Shot("search-phone", "", PHONE, "dark", _search),
)


def main() -> None:
    """Reads the command line and takes the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("teacher", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    launch = find()
    if launch is None:
        sys.exit("no Chromium was found; run `make test` first")
    with sync_playwright() as playwright, served(options.site) as base, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=launch.executable_path, channel=launch.channel, args=launch.args
        )
        take(browser, base, options.out)
        zipfile.ZipFile(options.teacher).extractall(folder)
        take_teachers(browser, next(Path(folder).iterdir()), options.out)
        browser.close()


if __name__ == "__main__":
    main()
