"""The questions and the measures: what is asked, and how good an order of documents is as an answer."""

import json
import math
import os
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Ranking = Sequence[int]
KINDS = ("questions", "keywords")
_FILE = "search_arcd.json"


@dataclass(frozen=True, slots=True)
class Asked:
    """One query of a kind, with the documents that answer it, and the same query unvaried."""

    text: str
    right: frozenset[int]
    plain: str


@dataclass(frozen=True, slots=True)
class Data:
    """The documents, and the queries by kind: questions, keywords, and each kind of mistyped keywords."""

    docs: list[dict[str, Any]]
    kinds: dict[str, list[Asked]]


def read(folder: str | None) -> Data:
    """Reads the data from `folder`, $KURRAS_DATA or ../shared/data; they are not committed."""
    root = Path(__file__).resolve().parents[2]
    path = Path(folder or os.environ.get("KURRAS_DATA") or root.parent / "shared" / "data") / _FILE
    if not path.exists():
        message = f"{path}: not there. The data are not part of the project; name their folder: bench_search.py DATA"
        raise SystemExit(message)
    given = json.loads(path.read_text(encoding="utf-8"))
    kinds: dict[str, list[Asked]] = {kind: [] for kind in KINDS}
    for query in given["queries"]:
        right = frozenset(query["rel"])
        for kind, text in {"questions": query["q"], "keywords": query["kw"], **query["var"]}.items():
            plain = query["q"] if kind == "questions" else query["kw"]
            kinds.setdefault(kind, []).append(Asked(text, right, plain))
    return Data(given["docs"], {kind: kinds[kind] for kind in (*KINDS, *sorted(set(kinds) - set(KINDS)))})


def reciprocal(ranking: Ranking, right: frozenset[int]) -> float:
    """1 for a right document in the first place, 1/2 in the second …, 0 beyond the tenth."""
    return next((1 / place for place, doc in enumerate(ranking[:10], 1) if doc in right), 0.0)


def recall(ranking: Ranking, right: frozenset[int], places: int) -> float:
    """1 if a right document is among the first places."""
    return float(any(doc in right for doc in ranking[:places]))


def gain(ranking: Ranking, right: frozenset[int]) -> float:
    """nDCG@10 of a binary judgement."""
    got = sum(1 / math.log2(place + 1) for place, doc in enumerate(ranking[:10], 1) if doc in right)
    best = sum(1 / math.log2(place + 1) for place in range(1, min(10, len(right)) + 1))
    return got / best


def measures(asked: Sequence[Asked], rankings: Mapping[str, Ranking]) -> dict[str, float]:
    """All measures of one kind of query, in the order in which they are printed."""
    rows = [(rankings[one.text], one.right) for one in asked]
    return {
        "MRR@10": _mean([reciprocal(*row) for row in rows]),
        "R@1": _mean([recall(*row, 1) for row in rows]),
        "R@5": _mean([recall(*row, 5) for row in rows]),
        "R@10": _mean([recall(*row, 10) for row in rows]),
        "nDCG@10": _mean([gain(*row) for row in rows]),
        "empty": _mean([float(not row[0]) for row in rows]),
    }


def ahead(asked: Sequence[Asked], ours: Mapping[str, Ranking], theirs: Mapping[str, Ranking]) -> tuple[float, ...]:
    """By how much our MRR@10 is ahead, with its 95 % bootstrap interval over queries (2,000 drawings, seed 1)."""
    gaps = [reciprocal(ours[one.text], one.right) - reciprocal(theirs[one.text], one.right) for one in asked]
    draw = random.Random(1)  # noqa: S311 (no secret)
    means = sorted(_mean(draw.choices(gaps, k=len(gaps))) for _ in range(2000))
    return _mean(gaps), means[50], means[1949]


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0
