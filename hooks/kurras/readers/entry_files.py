"""The shape of `glossary.yml` and `names.yml`, as types; what a teacher reads of them in her editor is Arabic."""

from typing import Literal

from pydantic import Field

from kurras.readers.course_file import Quotes, ReferenceEntry, Slug, Strict, Text


class EntryBase(Strict):
    """What a term and a name have in common."""

    id: Slug = Field(description="معرِّف قصير بحروف لاتينية صغيرة، لا يتكرر في المسرد ولا في دليل الأعلام")
    definition: Text = Field(description="تعريف في جملة أو جملتين بكلمات يفهمها الطالب، لا يُعرَّف فيه الشيء بنفسه")
    also: list[Text] = Field(
        default=[],
        description="ما يُكتب به غير اسمه أو يُسمى، ولو بلغة أخرى: يُربط في النص حيث ورد، ويجده البحث. لا تُعد كتابة ما لا "
        "يختلف إلا بهمزة أو تشكيل أو تاء مربوطة، ولا ما زيد في أوله حرف عطف أو جر، فهذه تُعرف وحدها",
    )
    evidence: Quotes | None = Field(
        default=None,
        description="كلمات من النص تثبت التعريف، منقولة كما تُقرأ في المساق، أو رقم جملتها مثل 2.3؛ واكتب قائمة إن كثرت",
    )
    added: ReferenceEntry | None = Field(
        default=None, description="مرجع ما في التعريف من خارج النص، ويظهر للطالب أن المحرر أضافه"
    )
    mentions: Quotes | None = Field(
        default=None,
        description="كلمات من النص تدل عليه بغير أسمائه، مثل «قادة ثلاثة من أعضائه»، أو رقم جملة تُفهم منها",
    )
    common: bool | None = Field(
        default=None,
        description="اكتب true إن كان اسمه كلمة شائعة تأتي بمعانٍ أخرى: فلا يُربط إلا حيث تذكره mentions؛ واكتب false إن "
        "راجعت مواضعه كلها",
    )
    sort_as: Text | None = Field(default=None, description="ما يُرتَّب به إن كانت أل في أوله من الكلمة نفسها، مثل: التزام")


class TermEntry(EntryBase):
    """A term of the glossary."""

    term: Text = Field(description="المصطلح كما يرد في النص غالبًا")
    related: list[Slug] = Field(default=[], description="معرِّفات مصطلحات وأعلام لها صلة به")


class RelatedEntry(Strict):
    """What ties a name to another."""

    to: Slug = Field(description="معرِّف الآخر")
    how: Text = Field(
        description="جملة قصيرة تامة تقول ما يصلهما، تُقرأ من الجهتين، مثل: سلَّم جورباتشوف صلاحياته إلى يلتسين"
    )
    evidence: Quotes = Field(description="كلمات من النص تثبت الصلة، أو رقم جملتها")


class NameEntry(EntryBase):
    """A person or another named thing."""

    name: Text = Field(description="الاسم كما يُعرف به")
    kind: Literal["person", "group", "organisation", "place", "document", "event"] = Field(
        description="نوعه: person شخص، group جماعة من الناس، organisation دولة أو هيئة أو جيش، place مكان، "
        "document وثيقة، event حدث"
    )
    related: list[RelatedEntry] = Field(default=[], description="صلاته بغيره، لكل منها شاهد من النص")


class GlossaryFile(Strict):
    """The whole of `glossary.yml`."""

    terms: list[TermEntry] = Field(description="المصطلحات، بأي ترتيب؛ تُرتَّب في الصفحة ترتيب المعجم")


class NamesFile(Strict):
    """The whole of `names.yml`."""

    names: list[NameEntry] = Field(description="الأشخاص والجماعات والهيئات والأماكن والوثائق والأحداث، بأي ترتيب")
