"""The page's own rule for its browser: nothing from another host."""

import re
from pathlib import Path


def test_every_page_on_the_web_refuses_other_hosts(published_site: Path) -> None:
    """The policy stands before anything that loads, and names no host."""
    pages = sorted(published_site.rglob("*.html"))
    assert pages
    for page in pages:
        html = page.read_text(encoding="utf-8")
        policy = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', html)
        assert policy, page
        assert policy[1].startswith("default-src 'self' ")
        assert "//" not in policy[1]
        assert "*" not in policy[1]
        assert not re.search(r"<(?:link|script|style|img)\b", html[: policy.start()])
