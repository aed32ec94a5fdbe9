"""Every colour of every scheme can be read, and the schemes come when they are asked for."""

import pytest
from playwright.sync_api import Page

from browser.forms import Form
from browser.watched import LOOKS, Reader

TEXTS = ("ink", "quiet", "link", "warm", "old", "new", "series-1", "series-2", "series-3", "series-4")
GROUNDS = ("ground", "panel", "mark")
WORDS = (
    ".md-typeset :is(h1, h2, h3, p, li, a, span, del, ins, dt, dd, td, th, label, legend, button)",
    ".k-footer :is(a, span, p, strong)",
    ".md-nav--primary .md-ellipsis, .md-nav--secondary .md-ellipsis, .md-nav__title",
    ".md-header :is(.md-ellipsis, button, legend, p, label span)",
)
_RATIO = """
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const drawn = colours => {
    canvas.clearRect(0, 0, 1, 1);
    colours.forEach(one => { canvas.fillStyle = one; canvas.fillRect(0, 0, 1, 1); });
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (front, behind) => {
    const [a, b] = [drawn(behind), drawn([...behind, front])].map(light);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
"""
_OF_PROPERTIES = (
    "([front, behind]) => {"
    + _RATIO
    + """
  const value = name => getComputedStyle(document.documentElement).getPropertyValue('--k-' + name).trim();
  return ratio(value(front), [value(behind)]);
}"""
)
_OF_WORDS = (
    "selector => {"
    + _RATIO
    + """
  const shown = [...document.querySelectorAll(selector)].filter(one => one.checkVisibility() && one.textContent.trim());
  return shown.map(one => {
    const behind = ['#fff'];
    for (let at = one; at; at = at.parentElement) behind.splice(1, 0, getComputedStyle(at).backgroundColor);
    return [ratio(getComputedStyle(one).color, behind), one.textContent.trim().slice(0, 30)];
  });
}"""
)


def _look(look: dict[str, str]) -> str:
    return "-".join(look.values())


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("look", LOOKS, ids=_look)
def test_the_properties_have_contrast(reader: Reader, form: Form, look: dict[str, str]) -> None:
    """Text has 4.5:1 on every ground, and 7:1 where the reader asks for high contrast (5:1 on a mark); edges 3:1."""
    page = reader.page(reading=look)
    page.goto(form.url())
    high = look["contrast"] == "high"
    for behind in GROUNDS:
        least = (5 if behind == "mark" else 7) if high else 4.5
        for front in TEXTS:
            assert page.evaluate(_OF_PROPERTIES, [front, behind]) >= least, (front, behind)
    assert page.evaluate(_OF_PROPERTIES, ["on-brand", "brand"]) >= 7
    assert page.evaluate(_OF_PROPERTIES, ["edge", "ground"]) >= 3
    assert page.evaluate(_OF_PROPERTIES, ["edge", "panel"]) >= 3


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("look", LOOKS, ids=_look)
def test_words_stand_out_from_their_ground(reader: Reader, form: Form, look: dict[str, str]) -> None:
    """Every word on the pages has 4.5:1 at least, the panel of the settings included."""
    page = reader.page(reading=look)
    for name in ("", "dissolution", "editorial", "source"):
        page.goto(form.url(name))
        page.locator(".k-reading").click()
        page.locator(".k-settings").wait_for()
        for selector in WORDS:
            measured = page.evaluate(_OF_WORDS, selector)
            assert measured, selector
            assert min(measured)[0] >= 4.5, (name, min(measured))


def _ground(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_the_device_is_followed_until_the_reader_chooses(reader: Reader, form: Form) -> None:
    """Who has chosen nothing sees what the device asks for, as it asks; who has chosen sees what she chose."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    light = _ground(page)
    page.emulate_media(color_scheme="dark")
    dark = _ground(page)
    page.emulate_media(color_scheme="dark", contrast="more")
    assert _ground(page) == "rgb(0, 0, 0)"
    assert len({light, dark, "rgb(0, 0, 0)"}) == 3
    chosen = reader.page(scheme="dark", reading={"colour": "light", "contrast": "normal"})
    chosen.emulate_media(contrast="more")
    chosen.goto(form.url("dissolution"))
    assert _ground(chosen) == light


def test_the_device_is_followed_without_scripts(reader: Reader, form: Form) -> None:
    """Dark comes without a script too."""
    grounds = set()
    for scripts in (True, False):
        page = reader.page(scheme="dark", scripts=scripts)
        page.goto(form.url())
        client = page.context.new_cdp_session(page)
        client.send("DOM.enable")
        client.send("CSS.enable")
        root = client.send("DOM.getDocument")["root"]["nodeId"]
        body = client.send("DOM.querySelector", {"nodeId": root, "selector": "body"})["nodeId"]
        style = client.send("CSS.getComputedStyleForNode", {"nodeId": body})["computedStyle"]
        grounds.add(next(one["value"] for one in style if one["name"] == "background-color"))
    assert grounds == {"rgb(18, 24, 29)"}


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_forced_colours_keep_what_colour_told(reader: Reader, form: Form) -> None:
    """Where the system draws in its own colours, a chosen setting has an edge, as has an opened sentence."""
    page = reader.page()
    page.emulate_media(forced_colors="active")
    page.goto(form.url("dissolution", "s-2-1"))
    page.locator(".k-reading").click()
    page.locator(".k-settings").wait_for()
    chosen = page.locator(".k-settings :checked + span").first
    other = page.locator(".k-settings :not(:checked) + span").first
    outline = "element => getComputedStyle(element).outlineStyle"
    assert (chosen.evaluate(outline), other.evaluate(outline)) == ("solid", "none")
    assert page.locator("#s-2-1").evaluate(outline) == "solid"
