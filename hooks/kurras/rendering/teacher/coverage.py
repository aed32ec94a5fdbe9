"""Which objective is tested at which level: a table whose cells are drawn as well as written."""

from collections import Counter
from collections.abc import Iterable, Iterator

from kurras.arabic.counting import QUESTION, counted
from kurras.models import Objective
from kurras.rendering.markup import text
from kurras.rendering.teacher.binder import Binder, Sheet
from kurras.rendering.wording import LEVEL_NAMES
from kurras.study.questions import Level, Question

TITLE = "تغطية الأهداف والمستويات"
NAME = "coverage.html"
_SIDE, _STEP = 9, 12
_IN_A_ROW = 6


def coverage(binder: Binder) -> Sheet:
    """The table of the whole course, its sums, and what it leaves open, in words."""
    questions = [one for topic in binder.course.topics for one in binder.questions(topic)]
    groups = [(topic.title, topic.objectives) for topic in binder.course.topics]
    groups += [("المساق كله", binder.course.objectives)]
    rows = "".join(_group(title, objectives, questions) for title, objectives in groups if objectives)
    body = (
        f'<h1>{TITLE}</h1><p class="t-lead">{counted(len(questions), QUESTION)}، لكل منها مربع في سطر هدفه تحت مستواه.'
        "</p>"
        f'{_said(binder, questions)}<div class="t-scroll" role="group" aria-label="{TITLE}" tabindex="0">'
        f'<table class="t-levels"><thead><tr><th scope="col">الهدف</th>{_heads()}</tr></thead>'
        f"{rows}<tfoot>{_row('المجموع', questions)}</tfoot></table></div>"
    )
    return Sheet(NAME, TITLE, body, "t-wide")


def _heads() -> str:
    return "".join(f'<th scope="col">{name}</th>' for name in (*LEVEL_NAMES.values(), "المجموع"))


def _group(title: str, objectives: tuple[Objective, ...], questions: list[Question]) -> str:
    rows = (_row(one.text, [question for question in questions if question.objective == one.id]) for one in objectives)
    head = f'<tr><th colspan="{len(LEVEL_NAMES) + 2}" scope="rowgroup">{text(title)}</th></tr>'
    return f"<tbody>{head}{''.join(rows)}</tbody>"


def _row(words: str, questions: list[Question]) -> str:
    counts = Counter(question.level for question in questions)
    cells = "".join(f"<td>{_cell(counts[level])}</td>" for level in LEVEL_NAMES)
    return f'<tr><th scope="row">{text(words)}</th>{cells}<td>{len(questions)}</td></tr>'


def _cell(count: int) -> str:
    return f"{count} {squares(count)}" if count else "–"


def squares(count: int) -> str:
    """As many squares, six in a row: what the number says, to the eye."""
    rows = -(-count // _IN_A_ROW)
    width, height = min(count, _IN_A_ROW) * _STEP, rows * _STEP
    drawn = "".join(
        f'<rect x="{at % _IN_A_ROW * _STEP}" y="{at // _IN_A_ROW * _STEP}" width="{_SIDE}" height="{_SIDE}"/>'
        for at in range(count)
    )
    return f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" aria-hidden="true">{drawn}</svg>'


def _said(binder: Binder, questions: list[Question]) -> str:
    levels = {question.level for question in questions}
    empty = "، ".join(LEVEL_NAMES[level] for level in LEVEL_NAMES if level not in levels)
    plain = "، ".join(f"«{text(objective.text)}»" for objective in _remembered(binder, questions))
    talk = " وأسئلة النقاش تبلغ ما لا تبلغه هذه الأسئلة." if binder.study.teaching.is_talked_over else ""
    lines = [
        f"لا سؤال في هذه المستويات: {empty}.{talk}" if empty else "",
        f"أهداف لا تتجاوز أسئلتها التذكر: {plain}." if plain else "",
    ]
    return "".join(f"<p>{line}</p>" for line in lines if line)


def _remembered(binder: Binder, questions: Iterable[Question]) -> Iterator[Objective]:
    """The objectives that no question tests beyond remembering."""
    levels: dict[str, set[Level]] = {}
    for question in questions:
        levels.setdefault(question.objective, set()).add(question.level)
    for objective in (*(one for topic in binder.course.topics for one in topic.objectives), *binder.course.objectives):
        if levels.get(objective.id) == {"remember"}:
            yield objective
