"""Pages under watch: whatever goes wrong in the browser fails the test, whether it looked for it or not."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

SMALL, LARGE = 360, 1280
Scheme = Literal["light", "dark"]
LOOKS: list[dict[str, str]] = [
    {"colour": colour, "contrast": contrast} for colour in ("light", "dark", "sepia") for contrast in ("normal", "high")
]
"""Every look that a reader can choose, as her settings keep it."""
_LOCAL = frozenset({"file", "data", "blob", "about"})


@dataclass
class Watch:
    """What went wrong on the pages of one test, but for what the test itself provokes."""

    own_host: str
    expected: list[re.Pattern[str]] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    def note(self, trouble: str) -> None:
        """Records a trouble."""
        if not any(pattern.search(trouble) for pattern in self.expected):
            self.troubles.append(trouble)

    def on_console(self, message: ConsoleMessage) -> None:
        """Records what the console shows in red or yellow."""
        if message.type in {"error", "warning"}:
            self.note(f"console {message.type}: {message.text}")

    def on_request(self, request: Request) -> None:
        """Records a request to another host."""
        address = urlsplit(request.url)
        if address.scheme not in _LOCAL and address.netloc != self.own_host:
            self.note(f"request to another host: {request.url}")

    def on_failed(self, request: Request) -> None:
        """Records a request that failed, but for one that the reader left behind by going on."""
        if request.failure != "net::ERR_ABORTED":
            self.note(f"failed ({request.failure}): {request.url}")

    def on_response(self, response: Response) -> None:
        """Records an answer that is an error."""
        if response.status >= HTTPStatus.BAD_REQUEST:
            self.note(f"status {response.status}: {response.url}")


@dataclass
class Reader:
    """Opens watched pages for one test."""

    browser: Browser
    own_host: str
    offline: bool
    watch: Watch = field(init=False)
    contexts: list[BrowserContext] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.watch = Watch(self.own_host)

    def expect(self, pattern: str) -> None:
        """Allows a trouble that the test provokes."""
        self.watch.expected.append(re.compile(pattern))

    def page(
        self,
        width: int = LARGE,
        *,
        scheme: Scheme = "light",
        touch: bool = False,
        scripts: bool = True,
        reading: Mapping[str, str] | None = None,
    ) -> Page:
        """A new page in a context of its own: nothing is remembered from another, but for chosen reading settings."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 740 if width == SMALL else 800},
            color_scheme=scheme,
            has_touch=touch,
            is_mobile=touch,
            java_script_enabled=scripts,
            offline=self.offline,
            reduced_motion="reduce",
        )
        context.set_default_timeout(5000)
        self.contexts.append(context)
        if reading:
            context.add_init_script(f"localStorage['kurras.reading'] = {json.dumps(json.dumps(reading))}")
        page = context.new_page()
        page.on("console", self.watch.on_console)
        page.on("pageerror", lambda error: self.watch.note(f"script error: {error}"))
        page.on("request", self.watch.on_request)
        page.on("requestfailed", self.watch.on_failed)
        page.on("response", self.watch.on_response)
        return page

    def close(self) -> None:
        """Closes what was opened, and fails on any trouble."""
        for context in self.contexts:
            context.close()
        assert not self.watch.troubles, "\n".join(self.watch.troubles)


def wake(page: Page) -> None:
    """A reader's first sign of life, which scripts of the second rank wait for."""
    page.evaluate("dispatchEvent(new Event('scroll'))")


def until(page: Page, expression: str) -> None:
    """Waits until the expression is true. Playwright waits by evaluating text in the page, which its policy forbids."""
    end = time.monotonic() + 5
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"never true: {expression}"
        page.wait_for_timeout(20)


def css(page: Page, selector: str, name: str) -> str:
    """A computed style of the first element that the selector finds."""
    value = page.locator(selector).first.evaluate("(element, name) => getComputedStyle(element)[name]", name)
    return str(value)


def overflow(page: Page) -> int:
    """How many pixels of the page stick out of the window at its side."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
