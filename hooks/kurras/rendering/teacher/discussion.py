"""What a class talks about: each question with what to listen for, and the sentences that it rests on."""

from kurras.models import Topic
from kurras.rendering.markup import text
from kurras.rendering.teacher.binder import Binder, Sheet
from kurras.rendering.teacher.evidence import quoted_sentences
from kurras.study.teaching import Discussion

TITLE = "أسئلة النقاش"
NAME = "discussion.html"


def discussion(binder: Binder) -> Sheet | None:
    """The questions of every topic; `None` where `teaching.yml` has none."""
    asked = [(topic, binder.study.teaching.of(topic.slug).discussion) for topic in binder.course.topics]
    topics = "".join(_topic(binder, topic, questions) for topic, questions in asked if questions)
    if not topics:
        return None
    lead = "أسئلة لا جواب واحدًا لها. مع كل سؤال ما يُنتظر سماعه، والجمل التي يُرجع إليها عند الاختلاف."
    return Sheet(NAME, TITLE, f'<h1>{TITLE}</h1><p class="t-lead">{lead}</p>{topics}')


def _topic(binder: Binder, topic: Topic, questions: tuple[Discussion, ...]) -> str:
    items = "".join(
        f'<li class="t-item"><p class="t-ask">{text(one.ask)}</p>'
        f'<p><span class="k-label">ما يُنتظر سماعه:</span> {text(one.listen_for)}</p>'
        f'<p class="k-label">من النص:</p>{"".join(quoted_sentences(one.evidence, binder.ground))}</li>'
        for one in questions
    )
    return f'<section><h2>{text(topic.title)}</h2><ol class="t-items">{items}</ol></section>'
