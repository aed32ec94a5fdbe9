"""Relative addresses, on a server and in a folder."""

import pytest
from kurras.rendering.addresses import Addresses


@pytest.mark.parametrize(
    ("here", "there", "anchor", "server", "folder"),
    [
        ("index", "source", "", "source/", "source.html"),
        ("index", "index", "", "#", "#"),
        ("source", "index", "", "../", "index.html"),
        ("source", "red-army", "s-1-1", "../red-army/#s-1-1", "red-army.html#s-1-1"),
        ("source", "source", "p-1", "#p-1", "#p-1"),
    ],
)
def test_links(here: str, there: str, anchor: str, server: str, folder: str) -> None:
    """A page stands one level deep on a server, and beside the home page in a folder."""
    assert Addresses(directory_urls=True).link(here, there, anchor) == server
    assert Addresses(directory_urls=False).link(here, there, anchor) == folder
