"""Sets of drafts in which no question answers another one."""

from itertools import count

from kurras.layers.generating.drafts import Draft, Material
from kurras.study.drills import Drill

SIZE = 8
"""A set takes a student some five minutes."""


def drills(drafts: list[Draft], material: Material) -> tuple[Drill, ...]:
    """The sets of all topics: each draft in the first one where it tells nothing and is told nothing."""
    return tuple(
        Drill(topic.slug, number, tuple(one.question for one in chosen))
        for topic in material.course.topics
        for number, chosen in zip(count(1), _sets(drafts, topic.slug, material), strict=False)
    )


def _sets(drafts: list[Draft], topic: str, material: Material) -> list[list[Draft]]:
    """The fewest sets that are found by placing the most entangled drafts first, each in the emptiest that takes it."""
    own = sorted(
        (one for one in drafts if one.question.topic == topic),
        key=lambda one: material.chance("set", one.question.id),
    )
    bonds = {one.question.id: sum(answers(one, other) for other in own) for one in own}
    entangled = sorted(own, key=lambda one: -bonds[one.question.id])
    for number in range(-(-len(own) // SIZE), len(own) + 1):
        if (sets := _placed(entangled, number)) is not None:
            order = {one.question.id: at for at, one in enumerate(own)}
            return [sorted(chosen, key=lambda one: order[one.question.id]) for chosen in sets]
    return []


def _placed(drafts: list[Draft], number: int) -> list[list[Draft]] | None:
    """The drafts in so many sets; `None` where one of them finds no room."""
    sets: list[list[Draft]] = [[] for _ in range(number)]
    for one in drafts:
        room = [chosen for chosen in sets if len(chosen) < SIZE and not any(answers(one, other) for other in chosen)]
        if not room:
            return None
        min(room, key=len).append(one)
    return sets


def answers(one: Draft, other: Draft) -> bool:
    """Whether one of them says what the other asks: in its words, in what it says of its options, or in its proof."""
    if one.asks & (other.asks | other.tells) or other.asks & one.tells:
        return True
    shared = {passage.sentence for passage in one.question.evidence}
    return any(passage.sentence in shared for passage in other.question.evidence)
