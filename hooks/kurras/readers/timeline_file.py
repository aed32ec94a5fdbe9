"""The shape of `timeline.yml`: names for the events that the text dates, and events from outside it."""

from pydantic import Field

from kurras.readers.course_file import Quotes, ReferenceEntry, Slug, Strict, Text


class EventEntry(Strict):
    """An event of the timeline."""

    name: Text = Field(description="اسم الحدث كما يراه الطالب، قصيرًا: «إعلان سيادة إستونيا»")
    evidence: Quotes | None = Field(
        default=None,
        description="كلمات من النص فيها تاريخ الحدث، منقولة كما تُقرأ في المساق، أو رقم جملتها مثل 2.3. "
        "وإن ذُكر الحدث في مواضع فاكتب قائمة، فتُجمع في حدث واحد",
    )
    date: Text | None = Field(
        default=None,
        description="تاريخ الحدث، مثل 1991-12-25 أو 1991-12 أو 1991 أو 198X، والمدة 1988/1991. "
        "لا يلزم إن كان التاريخ في النص، ويجب ألا يخالفه",
    )
    reference: ReferenceEntry | None = Field(
        default=None, description="مرجع الحدث أو تاريخه إن لم يرد في النص، ويظهر معه «أضافه المحرر»"
    )
    topic: Slug | None = Field(default=None, description="معرِّف الموضوع الذي يتصل به حدث مضاف من خارج النص")
    note: Text | None = Field(default=None, description="ملاحظة قصيرة تظهر تحت الحدث، إن لزمت")


class TimelineFile(Strict):
    """`timeline.yml`."""

    events: list[EventEntry] = Field(
        default=[], description="الأحداث المسمَّاة. ما لم يُسمَّ من تواريخ النص يظهر بكلمات جملته"
    )
    hidden: Quotes | None = Field(
        default=None, description="كلمات من النص فيها تواريخ لا تظهر على الخط الزمني، منقولة كما تُقرأ في المساق"
    )
