"""Says how far a long build is: nothing in the first two seconds, then a line every two."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

SECONDS = 2.0


@dataclass(slots=True)
class Progress:
    """Counts steps of `total`; `clock` gives seconds."""

    total: int
    clock: Callable[[], float] = time.monotonic
    done: int = 0
    _last: float = field(init=False)

    def __post_init__(self) -> None:
        self._last = self.clock()

    def step(self) -> str:
        """One more is done; `"120 of 400"` when a line is due, else empty."""
        self.done += 1
        if self.clock() - self._last < SECONDS:
            return ""
        self._last = self.clock()
        return f"{self.done} of {self.total}"
