"""The two forms in which a reader meets the site: on a server under a subpath, and in a folder with no network."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SUBPATH = "/some/course/"
TOPICS = ("dissolution", "independence", "red-army")
PRACTICE = tuple(f"practice-{topic}" for topic in TOPICS)
PAGES = (
    "",
    *TOPICS,
    *("timeline", "glossary", "names", "map"),
    *PRACTICE,
    "review",
    "test",
    "progress",
    "source",
    "editorial",
    "about",
    "accessibility",
    "help",
)

DRILLS = tuple(f"drill-{topic}" for topic in TOPICS)
"""Pages that no menu lists."""
KINDS = (*(name for name in PAGES if name not in {*TOPICS[1:], *PRACTICE[1:]}), DRILLS[-1])
"""One page of each kind: what holds of one topic's page in every choice of colours or paper holds of the others."""


@dataclass(frozen=True)
class Form:
    """One form of the site: where it begins, and whether it is opened from a folder."""

    base: str
    offline: bool

    def url(self, page: str = "", fragment: str = "") -> str:
        """The address of a page; the home page has no name."""
        name = f"{page or 'index'}.html" if self.offline else f"{page}/" if page else ""
        return self.base + name + (f"#{fragment}" if fragment else "")


class _Handler(SimpleHTTPRequestHandler):
    """Serves a folder under the subpath only, and answers a wrong address with the site's own page, as GitHub Pages."""

    def translate_path(self, path: str) -> str:
        """A file of the folder; outside the subpath there is nothing."""
        return super().translate_path("/" + path.removeprefix(SUBPATH) if path.startswith(SUBPATH) else "/nothing-here")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Sends 404.html for a wrong address."""
        if code != HTTPStatus.NOT_FOUND or not self.path.startswith(SUBPATH):
            super().send_error(code, message, explain)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the standard library
        """Says nothing."""


@contextmanager
def served(folder: Path) -> Iterator[Form]:
    """Serves a built site on this machine while the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield Form(f"http://127.0.0.1:{server.server_port}{SUBPATH}", offline=False)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
