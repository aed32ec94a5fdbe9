"""What a site says to crawlers."""

from pathlib import Path

from kurras.outputs.crawlers import robots, write_robots


def test_the_map_is_named_where_there_is_one() -> None:
    """By its whole address, as the protocol of site maps asks; without an address there is no map to name."""
    assert robots("https://a.example/b/") == "User-agent: *\nAllow: /\n\nSitemap: https://a.example/b/sitemap.xml\n"
    assert robots("") == "User-agent: *\nAllow: /\n"


def test_an_author_s_own_file_stays(tmp_path: Path) -> None:
    """A file of `docs/` is already in the site when ours would be written."""
    (tmp_path / "robots.txt").write_text("User-agent: *\nDisallow: /\n", encoding="utf-8")

    write_robots(tmp_path, "https://a.example/")

    assert "Disallow: /\n" in (tmp_path / "robots.txt").read_text(encoding="utf-8")
