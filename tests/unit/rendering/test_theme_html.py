"""The mends of the theme's HTML."""

from kurras.rendering.theme_html import mend_theme_html

PAGE = (
    '<!doctype html><html lang="ar" class="no-js"><body>&lt;html lang="ar"'
    '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off">'
    '<div class="md-search" data-md-component="search" role="dialog"><div class="md-search__inner" role="search">'
    '<input type="text" autocorrect="off" autocomplete="off"></div></div>'
    '<label class="md-nav__link" for="__nav_2" tabindex=""></label>'
    '<label class="md-nav__link" for="__nav_3" tabindex="0"></label></body></html>'
)


def test_the_theme_is_mended_once() -> None:
    """Only where the theme wrote it: words like it in the text, and the text box's own attribute, are not touched."""
    mended = mend_theme_html(PAGE)
    assert mended == (
        '<!doctype html><html lang="ar" dir="rtl" class="no-js"><body>&lt;html lang="ar"'
        '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer">'
        '<div class="md-search" data-md-component="search">'
        '<div class="md-search__inner" role="search" aria-label="البحث">'
        '<input type="text" autocomplete="off"></div></div>'
        '<label class="md-nav__link" for="__nav_2"></label>'
        '<label class="md-nav__link" for="__nav_3" tabindex="0"></label></body></html>'
    )
    assert mend_theme_html(mended) == mended
