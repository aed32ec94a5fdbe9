"""The ways in which a reader may have the page drawn; one list for every test that goes through all of them."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

SETTINGS = "kurras.reading"
"""Where the reader's own choice is kept on the device."""


@dataclass(frozen=True)
class Mode:
    """A window and what was chosen for it."""

    name: str
    width: int = 1280
    height: int = 800
    scheme: Literal["light", "dark"] = "light"
    chosen: dict[str, str] = field(default_factory=dict)
    forced: bool = False
    text: int = 100

    @contextmanager
    def page(self, browser: Browser) -> Iterator[Page]:
        """A page in this mode."""
        context = browser.new_context(
            viewport={"width": self.width, "height": self.height},
            color_scheme=self.scheme,
            forced_colors="active" if self.forced else "none",
            reduced_motion="reduce",
        )
        context.set_default_timeout(5000)
        if self.chosen:
            context.add_init_script(f"localStorage.setItem({SETTINGS!r}, {json.dumps(self.chosen)!r})")
        if self.text != 100:
            style = f"document.documentElement.style.fontSize = '{1.25 * self.text}%'"
            context.add_init_script(f"addEventListener('DOMContentLoaded', () => {{ {style} }})")
        try:
            yield context.new_page()
        finally:
            context.close()


PHONE = Mode("phone", width=360, height=740)
COMPUTER = Mode("computer")
COLOURS = (
    Mode("dark", scheme="dark"),
    Mode("sepia", chosen={"colour": "sepia"}),
    Mode("high contrast", chosen={"contrast": "high"}),
    Mode("high contrast, dark", chosen={"colour": "dark", "contrast": "high"}),
)
FORCED = Mode("forced colours", forced=True)
LARGE_TEXT = Mode("200 % text", text=200)
ZOOMED = Mode("400 % zoom", width=320, height=256)
