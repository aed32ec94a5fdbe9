"""What a site says to the programs that read it for search engines."""

from pathlib import Path

ROBOTS = "robots.txt"


def write_robots(site: Path, address: str) -> None:
    """Writes `robots.txt`, unless the author has one in `docs/`; it names the map of the site where it has one."""
    target = site / ROBOTS
    if not target.exists():
        target.write_text(robots(address), encoding="utf-8", newline="\n")


def robots(address: str) -> str:
    """All may be read (RFC 9309); crawlers look for this file at the root of a host only."""
    map_line = f"\nSitemap: {address.rstrip('/')}/sitemap.xml\n" if address else ""
    return f"User-agent: *\nAllow: /\n{map_line}"
