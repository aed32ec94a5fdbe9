"""Relative addresses between the pages of a site, on a server or in a folder."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Addresses:
    """Every page but the home page stands one level deep on a server, and beside it in a folder."""

    directory_urls: bool

    def link(self, here: str, there: str, anchor: str = "") -> str:
        """The address of page `there` as page `here` writes it: `../source/#o-2-3`, or `source.html#o-2-3`."""
        fragment = f"#{anchor}" if anchor else ""
        if here == there:
            return fragment or "#"
        if not self.directory_urls:
            return f"{there}.html{fragment}"
        up = "" if here == "index" else "../"
        return f"{up}{'' if there == 'index' else there + '/'}{fragment}" or "./"
