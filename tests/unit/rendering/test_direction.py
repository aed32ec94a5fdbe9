"""The direction of the page."""

from kurras.rendering.direction import mark_direction


def test_direction_stands_on_the_html_element_once() -> None:
    """A page that has it is left as it is, and words like it in the text are not touched."""
    page = '<!doctype html><html lang="ar" class="no-js"><body>&lt;html lang="ar"</body></html>'
    marked = mark_direction(page)
    assert marked == page.replace('<html lang="ar" ', '<html lang="ar" dir="rtl" ', 1)
    assert mark_direction(marked) == marked
