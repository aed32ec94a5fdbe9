"""Leaves out of a style sheet what no page can use: selectors that name what stands nowhere, and what then hangs loose.

A selector is kept when every tag, class, id and attribute that it names stands on some page; where it asks with `:is()`
or `:where()`, one of the choices will do; what it asks for with `:not()`, and any state (`:hover`, `::before`), is
taken as given. So a rule may be kept that never applies, but none is left out that could. Then the custom properties
that nothing reads and the animations that nothing plays are left out.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import tinycss2

from kurras.outputs.page_names import Names
from kurras.outputs.selectors import split

_CHOICES = frozenset({"is", "where", "matches", "-webkit-any", "has"})
_GROUPS = frozenset({"media", "supports", "layer"})
_PROPERTY = re.compile(r"--[\w-]+(?![\w-]|\s*:)")
"""A property that is read, or named in a script: one that is only given a value is of no use to anybody."""
_EXACT = "="


def pruned(css: str, names: Names, *, but: Names | None = None, beside: Iterable[str] = ()) -> str:
    """The style sheet without what the pages cannot use.

    `but`: also without the rules that these names alone would keep. `beside`: other texts that read its properties.
    """

    def stays(selector: Sequence[Any]) -> bool:
        return stands(selector, names) and not (but and stands(selector, but))

    said = set(_PROPERTY.findall("\n".join(beside)))
    lean, before = css, ""
    while lean != before:  # a property that is left out may have been the last to read another
        before = lean
        kept = list(_kept(rules_in(before), stays))
        lean = _written(kept, said | _read_properties(kept))
    return _without_idle_animations(lean)


def root_values(css: str, reader: str) -> str:
    """A rule with the custom properties that `reader` reads, as the style sheet gives them once, to the root alone."""
    read = set(_PROPERTY.findall(reader))
    given = [
        one
        for rule in rules_in(css)
        if rule.type == "qualified-rule" and tinycss2.serialize(rule.prelude).strip() == ":root"
        for one in declarations(rule.content)
        if one.name in read and len(re.findall(rf"{one.name}\s*:", css)) == 1
    ]
    lines = (f"{one.name}:{tinycss2.serialize(one.value).strip()}" for one in given)
    return f":root{{{';'.join(lines)}}}" if given else ""


def rules_in(css: str) -> list[Any]:
    """The rules and at-rules of a style sheet, as tinycss2 reads them."""
    return list(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True))


def _kept(rules: Iterable[Any], stays: Callable[[Sequence[Any]], bool]) -> Iterator[tuple[str, Any]]:
    """Each rule that stays, as what stands before its braces and what stands inside: rules, or tokens."""
    for rule in rules:
        if rule.type == "qualified-rule":
            if selectors := [part for part in split(rule.prelude) if stays(part)]:
                yield ",".join(tinycss2.serialize(part).strip() for part in selectors), rule.content
        elif rule.type == "at-rule":
            head = f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}".rstrip()
            if rule.lower_at_keyword in _GROUPS and rule.content is not None:
                inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
                if within := list(_kept(inner, stays)):
                    yield head, within
            elif rule.lower_at_keyword != "charset":
                yield head, rule.content


def stands(selector: Sequence[Any], names: Names) -> bool:
    """Whether all that the selector names stands on the pages."""
    before = ""
    for token in selector:
        if token.type == "ident" and before == ".":
            fits = token.value in names.classes
        elif token.type == "ident" and before != ":":
            fits = token.lower_value in names.tags
        elif token.type == "hash":
            fits = token.value in names.ids
        elif token.type == "[] block":
            fits = _attribute(token.content) in names.attributes
        elif token.type == "function" and token.lower_name in _CHOICES:
            fits = any(stands(part, names) for part in split(token.arguments))
        else:
            fits = True
        if not fits:
            return False
        before = token.value if token.type == "literal" else ""
    return True


def _attribute(tokens: Sequence[Any]) -> str:
    """What an attribute selector asks for: `name`, or `name=value` where it wants the whole value."""
    said = [token for token in tokens if token.type != "whitespace"]
    if len(said) > 2 and said[1] == _EXACT:  # noqa: PLR2004  (name, sign, value)
        return f"{said[0].value}={said[2].value}"
    return str(said[0].value)


def declarations(tokens: Sequence[Any]) -> list[Any]:
    """What stands between the braces of a rule."""
    return [
        one
        for one in tinycss2.parse_blocks_contents(tokens, skip_comments=True, skip_whitespace=True)
        if one.type == "declaration"
    ]


def _read_properties(kept: Sequence[tuple[str, Any]]) -> set[str]:
    """The custom properties that some value reads."""
    found = set[str]()
    for _, body in kept:
        if body and isinstance(body[0], tuple):
            found |= _read_properties(body)
        elif body:
            for one in declarations(body):
                found.update(_PROPERTY.findall(tinycss2.serialize(one.value)))
    return found


def _written(kept: Sequence[tuple[str, Any]], read: set[str]) -> str:
    """The style sheet as text, with only those of its custom properties that are read."""
    pieces = []
    for head, body in kept:
        if body is None:
            pieces.append(f"{head};")
        elif body and isinstance(body[0], tuple):
            if inner := _written(body, read):
                pieces.append(f"{head}{{{inner}}}")
        elif head.startswith("@"):
            pieces.append(f"{head}{{{tinycss2.serialize(body)}}}")
        elif inner := _body(body, read):
            pieces.append(f"{head}{{{inner}}}")
    return "".join(pieces)


def _body(tokens: Sequence[Any], read: set[str]) -> str:
    lines = [
        f"{one.name}:{tinycss2.serialize(one.value).strip()}{'!important' if one.important else ''}"
        for one in declarations(tokens)
        if not one.name.startswith("--") or one.name in read
    ]
    return ";".join(lines)


def _without_idle_animations(css: str) -> str:
    kept = []
    for rule in tinycss2.parse_stylesheet(css):
        text = rule.serialize()
        if rule.type == "at-rule" and rule.lower_at_keyword == "keyframes":
            name = tinycss2.serialize(rule.prelude).strip()
            if not re.search(rf"animation[^;}}]*\b{re.escape(name)}\b", css):
                continue
        kept.append(text)
    return "".join(kept)
