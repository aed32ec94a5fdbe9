"""What a page may be made of, with what the site's own scripts make on it: the names that stand in their strings.

A page can run the scripts that it names, and those that these name; a script that nothing names may run anywhere.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from kurras.outputs.page_names import Names, names_of, said_in, with_scripted

_STRING = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`", re.DOTALL)
_ASKED = re.compile(r"[.#][\w-]+|\[[^\]]*\]")
"""In a selector: a script that looks for a class does not make it."""
_TAG = re.compile(r"[a-z][a-z0-9]*")
_MARKUP = re.compile(r"<([a-z][a-z0-9]*)")
_FILE = re.compile(r"([\w-]+\.js)\b")
_INLINE = re.compile(r"<script\b(?![^>]*json)[^>]*>(.*?)</script>", re.DOTALL)
"""Without the data in a page, which differ from page to page and run nothing."""


class Scripts:
    """The site's own scripts, by the names of their files."""

    def __init__(self, files: Mapping[str, str], pages: Iterable[str], css: str) -> None:
        """`pages` is all HTML of the site, `css` the style sheet whose names are of interest."""
        self._beside = {name: frozenset(_FILE.findall(text)) & frozenset(files) for name, text in files.items()}
        self._names = {name: made_in(text, css) for name, text in files.items()}
        named = {name for html in pages for name in _FILE.findall(html)}.union(*self._beside.values())
        self._anywhere = frozenset(files) - named
        self._made = cache(self._made_by)
        self._inline = cache(lambda script: made_in(script, css))
        self._page = cache(self._on_page)

    @property
    def made(self) -> Names:
        """What any script may make anywhere."""
        return self._made(frozenset(self._names))

    def on_page(self, html: str) -> Names:
        """What stands on a page, with what its scripts and the theme's may make there."""
        return self._page(html)

    def _on_page(self, html: str) -> Names:
        names = with_scripted(names_of([html])) | self._made(frozenset(_FILE.findall(html)))
        for script in _INLINE.findall(html):
            names |= self._inline(script)
        return names

    def _made_by(self, named: frozenset[str]) -> Names:
        made, done, todo = Names(), set[str](), {*named, *self._anywhere} & self._names.keys()
        while todo:
            name = todo.pop()
            done.add(name)
            made |= self._names[name]
            todo |= self._beside[name] - done
        return made


def made_in(script: str, css: str) -> Names:
    """The names in the style sheet that a script may make; attributes also where they are set as properties."""
    strings = [found[1:-1] for found in _STRING.findall(script)]
    tags = {one for one in strings if _TAG.fullmatch(one)}.union(*(_MARKUP.findall(one) for one in strings))
    said = said_in(["\n".join(one if "<" in one else _ASKED.sub(" ", one) for one in strings)], css)
    return Names(said.tags & tags, said.classes, said.ids, said_in([script], css).attributes)
