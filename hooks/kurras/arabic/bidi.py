"""The order in which the letters of a right-to-left line are seen: the bidirectional algorithm, for lines drawn by us.

Unicode Standard Annex 9, with the isolates of Unicode (matched, as `direction.isolated_text` writes them) and without
its embeddings and overrides, which are passed over. A browser does the same with what it shows; this is for pictures.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from unicodedata import bidirectional

RTL = 1
"""The level of a right-to-left line; an odd level runs to the left, an even one to the right."""

_ISOLATES = {"LRI", "RLI", "FSI"}
_REMOVED = {"BN", "LRE", "RLE", "LRO", "RLO", "PDF"}
_STRONG = {"R": "R", "AL": "R", "L": "L", "EN": "R", "AN": "R"}  # numbers count as R beside neutrals (N1)
_PAIRS = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one level that are seen side by side: `text[start:end]`, in the order of reading."""

    start: int
    end: int
    level: int


def levels(text: str, base: int = RTL) -> list[int]:
    """The level of every character of a paragraph whose own level is `base`."""
    found = [base] * len(text)
    _resolve(text, range(len(text)), base, found)
    return found


def visual_runs(resolved: Sequence[int], start: int, end: int) -> list[Run]:
    """The runs of one line, `start` to `end` of the paragraph, from left to right (rule L2)."""
    runs = []
    for level, group in groupby(range(start, end), key=lambda at: resolved[at]):
        places = list(group)
        runs.append(Run(places[0], places[-1] + 1, level))
    highest = max((run.level for run in runs), default=0)
    for level in range(highest, 0, -1):
        runs = _reversed_at(runs, level)
    return runs


def _reversed_at(runs: list[Run], level: int) -> list[Run]:
    turned: list[Run] = []
    for high, group in groupby(runs, key=lambda run: run.level >= level):
        beside = list(group)
        turned += reversed(beside) if high else beside
    return turned


def _resolve(text: str, places: Sequence[int], base: int, found: list[int]) -> None:
    """Resolves one isolating sequence; what stands between an isolate and its end is a sequence of its own."""
    own: list[int] = []
    kinds: list[str] = []
    at = 0
    while at < len(places):
        place = places[at]
        kind = bidirectional(text[place]) or "L"
        if kind in _ISOLATES:
            end = _isolate_end(text, places, at)
            _resolve(text, places[at + 1 : end], _isolate_level(text, places[at + 1 : end], kind, base), found)
            own.append(place)
            kinds.append("ON")
            at = end
            continue
        if kind not in _REMOVED:
            own.append(place)
            kinds.append("ON" if kind == "PDI" else kind)
        at += 1
    direction = "R" if base % 2 else "L"
    kinds = _weak(kinds, direction)
    kinds = _brackets(text, own, kinds, direction)
    kinds = _neutral(kinds, direction)
    for place, kind in zip(own, kinds, strict=True):
        found[place] = _level(kind, base)


def _isolate_end(text: str, places: Sequence[int], opened: int) -> int:
    """The index in `places` of the sign that ends the isolate, or the end of all."""
    depth = 0
    for at in range(opened, len(places)):
        kind = bidirectional(text[places[at]])
        depth += (kind in _ISOLATES) - (kind == "PDI")
        if depth == 0:
            return at
    return len(places)


def _isolate_level(text: str, places: Sequence[int], kind: str, base: int) -> int:
    first = next((one for one in (bidirectional(text[place]) for place in places) if one in {"L", "R", "AL"}), "L")
    leftward = kind == "RLI" or (kind == "FSI" and first != "L")
    return base + (2 if leftward == bool(base % 2) else 1)


def _weak(kinds: list[str], direction: str) -> list[str]:
    """Rules W1 to W7: marks, numbers, and the signs that belong to numbers."""
    kinds = list(kinds)
    strong = direction
    for at in range(len(kinds)):
        if kinds[at] == "NSM":
            kinds[at] = kinds[at - 1] if at else direction  # W1
        if kinds[at] in {"R", "L", "AL"}:
            strong = kinds[at]
        elif kinds[at] == "EN" and strong == "AL":
            kinds[at] = "AN"  # W2
    kinds = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    for at in range(1, len(kinds) - 1):
        before, kind, after = kinds[at - 1 : at + 2]
        if before == after and ((kind in {"ES", "CS"} and before == "EN") or (kind == "CS" and before == "AN")):
            kinds[at] = before  # W4
    return _latin_numbers(_signs_of_numbers(kinds), direction)


def _signs_of_numbers(kinds: list[str]) -> list[str]:
    result: list[str] = []
    groups = [(kind, len(list(group))) for kind, group in groupby(kinds)]
    for (before, _), (kind, count), (after, _) in zip([("", 0), *groups], groups, [*groups[1:], ("", 0)], strict=False):
        if kind == "ET":
            kind = "EN" if "EN" in {before, after} else "ON"  # noqa: PLW2901  (W5, W6)
        result += ["ON" if kind in {"ES", "CS"} else kind] * count  # W6
    return result


def _latin_numbers(kinds: list[str], direction: str) -> list[str]:
    strong = direction
    for at, kind in enumerate(kinds):
        if kind in {"R", "L"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"  # W7
    return kinds


def _brackets(text: str, own: list[int], kinds: list[str], direction: str) -> list[str]:
    """Rule N0: both brackets of a pair take one direction, that of the line where anything inside has it."""
    kinds = list(kinds)
    for opened, closed in _bracket_pairs(text, own, kinds):
        inside = {_STRONG[kind] for kind in kinds[opened + 1 : closed] if kind in _STRONG}
        before = next((_STRONG[kind] for kind in reversed(kinds[:opened]) if kind in _STRONG), direction)
        if direction in inside:
            kinds[opened] = kinds[closed] = direction
        elif inside:
            kinds[opened] = kinds[closed] = before
    return kinds


def _bracket_pairs(text: str, own: list[int], kinds: list[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs = []
    for at, place in enumerate(own):
        char = text[place]
        if kinds[at] != "ON":
            continue
        if char in _PAIRS:
            waiting.append((_PAIRS[char], at))
        elif char in _PAIRS.values():
            found = next((one for one in reversed(range(len(waiting))) if waiting[one][0] == char), None)
            if found is not None:
                pairs.append((waiting[found][1], at))
                del waiting[found:]
    return sorted(pairs)


def _neutral(kinds: list[str], direction: str) -> list[str]:
    """Rules N1 and N2: neutrals between two of one direction take it, all others that of the line."""
    strong = [_STRONG.get(kind, "") for kind in kinds]
    edges = [-1, *(at for at, kind in enumerate(strong) if kind), len(kinds)]
    result = list(kinds)
    for left, right in pairwise(edges):
        sides = {strong[left] if left >= 0 else direction, strong[right] if right < len(kinds) else direction}
        for at in range(left + 1, right):
            result[at] = sides.pop() if len(sides) == 1 else direction
            sides = {result[at]}
    return result


def _level(kind: str, base: int) -> int:
    """Rules I1 and I2."""
    if base % 2:
        return base if kind == "R" else base + 1
    return base + {"L": 0, "R": 1}.get(kind, 2)
