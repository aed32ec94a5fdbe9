"""The shape of `teaching.yml`: what only the teacher reads; none of it stands in a student's site."""

from typing import Annotated

from pydantic import Field

from kurras.readers.course_file import Quotes, Slug, Strict, Text
from kurras.study.teaching import PERIOD

Minutes = Annotated[int, Field(ge=10, le=240)]


class DiscussionEntry(Strict):
    """A question that a class talks about."""

    ask: Text = Field(description="سؤال يُناقَش في الصف، له أكثر من جواب مقبول، ولا يُجاب عنه بنعم أو لا")
    listen_for: Text = Field(description="ما يُنتظر سماعه في جواب الطلاب، وما يُنبَّهون إليه")
    evidence: Quotes = Field(
        description="كلمات من النص يُبنى عليها النقاش، منقولة كما تُقرأ في المساق، أو رقم جملتها مثل 2.3؛ "
        "واكتب قائمة إن تعددت"
    )


class TaughtTopicEntry(Strict):
    """How one topic is taught."""

    topic: Slug = Field(description="معرِّف الموضوع، كما ورد في course.yml")
    prepare: list[Text] = Field(default=[], description="ما يُعدُّ قبل الدرس: كل شيء في سطر")
    discussion: list[DiscussionEntry] = Field(default=[], description="أسئلة النقاش بترتيب طرحها")
    homework: Text | None = Field(default=None, description="واجب يُنجز بعد الدرس، إن شئت")


class TeachingFile(Strict):
    """The whole of `teaching.yml`."""

    minutes: Minutes = Field(default=PERIOD, description="طول الحصة بالدقائق، وعليه تُقسم خطة الدرس")
    topics: list[TaughtTopicEntry] = Field(default=[], description="الموضوعات التي فيها ما يخص المعلم، بأي ترتيب")
