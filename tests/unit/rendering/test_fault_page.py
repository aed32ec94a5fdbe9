"""The preview's page of faults."""

from kurras.errors import ContentError, Fault, Place
from kurras.rendering.fault_page import fault_site


def test_every_fault_stands_on_the_page_as_text() -> None:
    """Also one that quotes markup."""
    faults = [
        Fault(Place("c.yml", 3, 4), "«<b>x</b>» is wrong", "mend it"),
        Fault(Place("c.yml", 9), "gone", "write it"),
    ]
    (page,) = fault_site(ContentError(faults)).pages
    assert "c.yml:3:4: «&lt;b&gt;x&lt;/b&gt;» is wrong; mend it" in page.markdown
    assert "c.yml:9:1: gone; write it" in page.markdown
    assert page.name == "index"
