"""The lesson plan: for each topic what to prepare, its class periods by objective and minute, and homework."""

from collections.abc import Iterator

from kurras.arabic.counting import MINUTE, PERIOD, counted
from kurras.models import Topic
from kurras.rendering.markup import item_list, text
from kurras.rendering.teacher.binder import Binder, Sheet
from kurras.rendering.teacher.time_plan import Stage, periods, stages

TITLE = "خطة الدروس"
NAME = "lesson-plan.html"
_ORDINALS = (
    "الأولى",
    "الثانية",
    "الثالثة",
    "الرابعة",
    "الخامسة",
    "السادسة",
    "السابعة",
    "الثامنة",
    "التاسعة",
    "العاشرة",
)
_HOW = (
    "الأزمنة تقدير يُبنى عليه ولا يُلتزم به: ضعف زمن القراءة الجهرية المعتاد لقراءة النص في الصف، ودقيقة أو اثنتان "
    "لكل سؤال، وست دقائق لكل سؤال نقاش."
)
_CHANGE = "لتغيير طول الحصة اكتب minutes في الملف teaching.yml من مجلد المساق."


def lesson_plan(binder: Binder) -> Sheet:
    """The plan of every topic."""
    length = binder.study.teaching.period
    parts = [(topic, periods(stages(binder, topic), length)) for topic in binder.course.topics]
    every = sum(len(part) for _, part in parts)
    body = (
        f'<h1>{TITLE}</h1><p class="t-lead">{counted(every, PERIOD)} من {counted(length, MINUTE, oblique=True)}، موزعة '
        f"على أهداف كل موضوع. لمن أُعدَّ المساق: {text(binder.course.audience)}.</p>"
        f'<p class="t-meta">{_HOW}<span class="t-screen"> {_CHANGE}</span></p>'
        f"{_objectives(binder)}{''.join(_topic(binder, topic, part) for topic, part in parts)}"
    )
    return Sheet(NAME, TITLE, body, "t-plan")


def _objectives(binder: Binder) -> str:
    listed = item_list(text(objective.text) for objective in binder.course.objectives)
    return f"<h2>أهداف المساق كله</h2>{listed}" if binder.course.objectives else ""


def _topic(binder: Binder, topic: Topic, parts: list[list[Stage]]) -> str:
    taught = binder.study.teaching.of(topic.slug)
    time = sum(stage.minutes for part in parts for stage in part)
    prepared = f"<h3>ما يُعدُّ قبل الدرس</h3>{item_list(text(one) for one in taught.prepare)}" if taught.prepare else ""
    homework = f"<h3>الواجب</h3><p>{text(taught.homework)}</p>" if taught.homework else ""
    said = f"نحو {counted(time, MINUTE, oblique=True)} في {counted(len(parts), PERIOD, oblique=True)}."
    return (
        f'<section><h2 id="{topic.slug}">{text(topic.title)}</h2><p>{text(topic.summary)}</p>'
        f'<p class="t-meta">{said}</p>{prepared}{"".join(_periods(parts))}{homework}</section>'
    )


def _periods(parts: list[list[Stage]]) -> Iterator[str]:
    head = '<tr><th scope="col">الدقيقة</th><th scope="col">المرحلة</th><th scope="col">ما يجري في الصف</th></tr>'
    for at, part in enumerate(parts):
        name = f"الحصة {_ORDINALS[at] if at < len(_ORDINALS) else at + 1}"
        time = counted(sum(stage.minutes for stage in part), MINUTE)
        yield (
            f"<table><caption>{name} ({time})</caption><thead>{head}</thead>"
            f"<tbody>{''.join(_rows(part))}</tbody></table>"
        )


def _rows(part: list[Stage]) -> Iterator[str]:
    at = 0
    for stage in part:
        objective = f"<p><strong>{text(stage.objective)}</strong></p>" if stage.objective else ""
        yield (
            f'<tr><td class="t-when">{at}–{at + stage.minutes}</td><th scope="row">{stage.name}</th>'
            f"<td>{objective}{text(stage.what)}</td></tr>"
        )
        at += stage.minutes
