"""Addresses of a site's pages: relative between them, on a server or in a folder; whole, as they are on the web."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Addresses:
    """Every page but the home page stands one level deep on a server, and beside it in a folder."""

    directory_urls: bool
    site: str = ""
    """Where the home page stands on the web; empty when unknown."""
    web_directory_urls: bool = True
    """The same as `directory_urls`, for the pages on the web, of which a folder may be a copy."""

    def link(self, here: str, there: str, anchor: str = "") -> str:
        """The address of page `there` as page `here` writes it: `../source/#o-2-3`, or `source.html#o-2-3`."""
        fragment = f"#{anchor}" if anchor else ""
        if here == there:
            return fragment or "#"
        if not self.directory_urls:
            return f"{there}.html{fragment}"
        up = "" if here == "index" else "../"
        return f"{up}{'' if there == 'index' else there + '/'}{fragment}" or "./"

    def absolute(self, there: str) -> str:
        """Where the page stands on the web; empty when unknown."""
        if not self.site:
            return ""
        name = "" if there == "index" else f"{there}/" if self.web_directory_urls else f"{there}.html"
        return f"{self.site.rstrip('/')}/{name}"
