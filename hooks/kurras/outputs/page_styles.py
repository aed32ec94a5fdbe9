"""Divides the site's style sheet: the rules that most pages use stay in it, the others stand in their pages.

The look stays the same, because a rule leaves the sheet only if no rule that stays behind it, of the same weight, sets
the same family of properties on what may be the same element. Rules that leave keep their order.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import tinycss2

from kurras.outputs.page_names import Names
from kurras.outputs.pruning import declarations, rules_in, stands
from kurras.outputs.selectors import Specificity, Subject, specificity, split, subjects

_GROUPS = frozenset({"media", "supports"})
_FEW = 0.5
_FAMILIES = {
    "inset": "top right bottom left",
    "size": "width height inline block min max aspect",
    "font": "line",
    "gap": "row column grid",
    "place": "align justify",
    "overflow": "word",
    "break": "page",
}
_FAMILY = {name: family for family, names in _FAMILIES.items() for name in names.split()}
_EVERYTHING = "all"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, or an at-rule without a selector, with the groups (`@media …`) around it."""

    groups: tuple[str, ...]
    selectors: tuple[tuple[Any, ...], ...]
    text: str
    families: frozenset[str] = frozenset()

    def stands(self, names: Names) -> bool:
        """Whether a page of these names can use it."""
        return any(stands(one, names) for one in self.selectors)


@dataclass(frozen=True, slots=True)
class Worn:
    """The classes that elements have together in the HTML of the site; `free` ones a script may add to any element."""

    together: frozenset[frozenset[str]]
    free: frozenset[str] = frozenset()

    def may_meet(self, classes: frozenset[str]) -> bool:
        """Whether one element may have all of them."""
        fixed = frozenset(one for one in classes if one not in self.free)
        return any(fixed <= together for together in self.together)


def divided(css: str, pages: Sequence[Names], worn: Worn) -> tuple[str, tuple[Rule, ...]]:
    """The style sheet for all pages, and the rules for some; `pages`: what each can have."""
    behind, stay, leave = _Behind(worn), list[Rule](), list[Rule]()
    for rule in reversed(list(_rules(rules_in(css), ()))):
        users = sum(rule.stands(names) for names in pages) if rule.selectors else 0
        if 0 < users <= len(pages) * _FEW and not behind.has_rival(rule):
            leave.append(rule)
        else:
            behind.add(rule)
            stay.append(rule)
    return written(reversed(stay)), tuple(reversed(leave))


def written(rules: Iterable[Rule]) -> str:
    """The rules as a style sheet."""
    return "".join(
        "".join(f"{group}{{" for group in groups) + "".join(rule.text for rule in together) + "}" * len(groups)
        for groups, together in groupby(rules, key=lambda rule: rule.groups)
    )


class _Behind:
    """The rules that stay, as far as those before them have been looked at."""

    def __init__(self, worn: Worn) -> None:
        self._worn = worn
        self._subjects: defaultdict[tuple[Specificity, str], set[Subject]] = defaultdict(set)

    def add(self, rule: Rule) -> None:
        for selector in rule.selectors:
            for family in rule.families:
                self._subjects[specificity(selector), family].update(subjects(selector))

    def has_rival(self, rule: Rule) -> bool:
        return any(
            self._may_meet(one, other)
            for selector in rule.selectors
            for family in self._rivals(rule.families)
            for other in self._subjects.get((specificity(selector), family), ())
            for one in subjects(selector)
        )

    def _rivals(self, families: frozenset[str]) -> frozenset[str]:
        if _EVERYTHING in families:
            return frozenset(family for _, family in self._subjects)
        return families | {_EVERYTHING}

    def _may_meet(self, one: Subject, other: Subject) -> bool:
        if one.part != other.part or (one.tag and other.tag and one.tag != other.tag):
            return False
        return self._worn.may_meet(one.classes | other.classes)


def _rules(nodes: Iterable[Any], groups: tuple[str, ...]) -> Iterator[Rule]:
    for node in nodes:
        if node.type == "qualified-rule":
            families = frozenset(_family(one.name) for one in declarations(node.content))
            yield Rule(groups, tuple(map(tuple, split(node.prelude))), node.serialize(), families)
        elif node.type == "at-rule" and node.lower_at_keyword in _GROUPS and node.content is not None:
            head = f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}".rstrip()
            inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            yield from _rules(inner, (*groups, head))
        else:
            yield Rule(groups, (), node.serialize())


def _family(name: str) -> str:
    """Properties of one family may set each other: `margin` and `margin-inline`, `font` and `line-height`."""
    if name.startswith("--"):
        return name
    if name.startswith("-"):
        name = name[1:].partition("-")[2]
    first = name.partition("-")[0]
    return _FAMILY.get(first, first)
