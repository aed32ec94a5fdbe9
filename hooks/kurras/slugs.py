"""Names that can stand in an address, a file name and an id, on every system.

Valid: `red-army`, `topic-2`. Invalid: `Red Army`, `../army`, `-army`, `aux`, a name of more than 40 characters.
"""

import re

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
SLUG_LENGTH = 40

_SLUG = re.compile(SLUG_PATTERN)
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
_OWN_ID = re.compile(r"(s|o|c|r|p)-\d+(-\d+)?")

WRITTEN_PAGES = frozenset(
    {"index", "source", "editorial", "about", "accessibility", "timeline", "map", "glossary", "names"}
    | {"review", "test", "progress"}
)
"""Pages that Kurras writes besides the topics."""

PRACTICE = "practice-"
"""How the names of the practice pages begin, before the topic's slug."""

DRILL = "drill-"
"""How the names of the pages with generated practice begin."""

OWN_PAGES = WRITTEN_PAGES | {"404", "assets", "search", "sitemap", "start-here"}
"""Addresses that Kurras and the theme use themselves."""

OWN_IDS = frozenset({"objectives", "corrections", "top", "contents", "cite", "focus", "key-terms", "recap", "next"})
"""Ids that a topic page has besides its sections."""


def slug_problem(slug: str) -> str:
    """What makes the slug unsafe, as the end of a sentence; empty when it is safe."""
    if not _SLUG.fullmatch(slug):
        return "must be small Latin letters, digits and single hyphens"
    if len(slug) > SLUG_LENGTH:
        return f"is longer than {SLUG_LENGTH} characters"
    if slug in _DEVICES:
        return "is the name of a device on Windows"
    return ""


def taken_as_id(slug: str) -> bool:
    """Whether an id of this name already stands on a topic page (`s-2-3`, `objectives`)."""
    return slug in OWN_IDS or _OWN_ID.fullmatch(slug) is not None
