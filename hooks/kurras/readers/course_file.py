"""The shape of `course.yml` and `corrections.yml`, as types; the JSON Schemas for editors are made from the same types.

The descriptions are in Arabic: a teacher reads them in her editor while she writes.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from kurras.slugs import SLUG_LENGTH, SLUG_PATTERN, slug_problem


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _readable(text: str) -> str:
    line = _one_line(text)
    if line and not any(char.isalnum() for char in line):
        message = "has no letter in it"
        raise ValueError(message)
    return line


def _real_date(text: str) -> str:
    date.fromisoformat(text)
    return text


def _safe_slug(slug: str) -> str:
    if problem := slug_problem(slug):
        raise ValueError(problem)
    return slug


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


Text = Annotated[str, AfterValidator(_readable), StringConstraints(min_length=1, strip_whitespace=True)]
Words = Annotated[str, AfterValidator(_one_line), StringConstraints(min_length=1, strip_whitespace=True)]
Slug = Annotated[
    str,
    AfterValidator(_safe_slug),
    WithJsonSchema({"type": "string", "pattern": SLUG_PATTERN, "maxLength": SLUG_LENGTH}),
]
Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>]+$", max_length=2000)]
Contact = Annotated[
    str,
    StringConstraints(pattern=r"^(?:https?://[^\s<>]+|[^\s<>@:/]+@[^\s<>@:/]+\.[^\s<>@:/]+)$", max_length=2000),
    BeforeValidator(lambda value: value.removeprefix("mailto:") if isinstance(value, str) else value),
]
Date = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_real_date)]
Version = Annotated[Text, WithJsonSchema({"type": ["string", "number"]})]
Number = Annotated[
    str,
    StringConstraints(pattern=r"^[1-9]\d*\.[1-9]\d*$"),
    WithJsonSchema({"type": ["string", "number"], "pattern": r"^[1-9]\d*\.[1-9]\d*$"}),
]
_text_schema = {"type": ["string", "number"], "minLength": 1}
Openings = Annotated[
    list[Text],
    BeforeValidator(_as_list),
    Field(min_length=1),
    WithJsonSchema({"anyOf": [_text_schema, {"type": "array", "items": _text_schema, "minItems": 1}]}),
]


Quotes = Openings
"""Words quoted from the text, or the numbers of sentences; one, or a list."""
Names = Annotated[list[Text], Field(min_length=2)]


class Strict(BaseModel):
    """A mapping that knows its keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class LicenceEntry(Strict):
    """The licence of the course's text."""

    name: Text = Field(description="اسم الرخصة كما يُقرأ، مثل: المشاع الإبداعي: نَسب المصنَّف 4.0")
    url: Url | None = Field(default=None, description="عنوان صفحة الرخصة، إن وُجد")


class AttributionEntry(Strict):
    """A work that the text comes from."""

    text: Text = Field(description="اسم العمل الذي أُخذ منه النص، ومؤلفوه")
    url: Url | None = Field(default=None, description="عنوان العمل على الشبكة، إن وُجد")


class ReferenceEntry(Strict):
    """Where an editor took what the text does not say."""

    text: Text = Field(description="اسم المرجع كما يُقرأ، مثل: مقالة «السيادة» في ويكيبيديا الإنجليزية")
    url: Url | None = Field(default=None, description="عنوان المرجع على الشبكة، إن وُجد")


class ObjectiveEntry(Strict):
    """What a student can do afterwards."""

    id: Slug = Field(description="معرِّف قصير بحروف لاتينية صغيرة، لا يتكرر في المساق")
    text: Text = Field(description="ما يستطيع الطالب فعله، مبدوءًا بمصدر فعل يمكن قياسه: «تحديد…»، «تعليل…»")
    evidence: Quotes | None = Field(
        default=None,
        description="كلمات من الجمل التي يُبلغ بها الهدف، منقولة كما تُقرأ في المساق، أو أرقام تلك الجمل مثل 2.3",
    )


class RecapEntry(Strict):
    """A sentence of the summary that closes a topic."""

    text: Text = Field(description="جملة من خلاصة الموضوع، بكلمات المحرر")
    evidence: Quotes = Field(
        description="كلمات من النص تثبت الجملة، منقولة كما تُقرأ في المساق، أو رقم جملتها مثل 2.3؛ واكتب قائمة إن تعددت"
    )


class SectionEntry(Strict):
    """A headed part of a topic page."""

    slug: Slug = Field(description="معرِّف القسم في عنوان الصفحة، بحروف لاتينية صغيرة وأرقام وشرطات")
    title: Text = Field(description="عنوان القسم كما يراه الطالب")
    opens_with: Openings = Field(
        description="الكلمات التي يبدأ بها نص القسم، منقولة من النص كما هي. يمتد القسم منها إلى أول كلمات أي قسم آخر. "
        "إن جُمع القسم من موضعين أو أكثر فاكتب قائمة. وإن تكررت الكلمات فاكتب رقم الجملة مكانها، مثل 2.3"
    )
    note: Text | None = Field(default=None, description="ملاحظة من المحرر تظهر تحت عنوان القسم، إن لزمت")


class TopicEntry(Strict):
    """A page of the course."""

    slug: Slug = Field(description="عنوان صفحة الموضوع على الشبكة، بحروف لاتينية صغيرة وأرقام وشرطات")
    title: Text = Field(description="عنوان الموضوع كما يراه الطالب")
    summary: Text = Field(description="جملة أو جملتان عن الموضوع، تظهر في بطاقته وفي نتائج البحث")
    focus: Text | None = Field(
        default=None, description="سؤال واحد يجيب عنه الموضوع كله، يقرؤه الطالب قبل النص ويعود إليه بعده"
    )
    objectives: list[ObjectiveEntry] = Field(default=[], description="أهداف الموضوع")
    key_terms: list[Slug] = Field(
        default=[],
        description="معرِّفات المصطلحات الأساسية في الموضوع، من glossary.yml، بالترتيب الذي تظهر به قبل النص. "
        "وإن لم تخترها ظهرت ثمانية على الأكثر مما يكثر ذكره في الموضوع",
    )
    sections: list[SectionEntry] = Field(min_length=1, description="أقسام الموضوع بترتيب قراءتها")
    recap: list[RecapEntry] = Field(default=[], description="خلاصة الموضوع في ثلاث جمل، لكل منها شاهد من النص")


class CourseFile(Strict):
    """The whole of `course.yml`."""

    title: Text = Field(description="عنوان المساق")
    summary: Text = Field(description="تعريف بالمساق في جملتين أو ثلاث")
    audience: Text = Field(description="لمن أُعدَّ المساق")
    editors: list[Text] = Field(min_length=1, description="أسماء من أعدُّوا المساق، وتُذكر عند الاستشهاد به")
    version: Version = Field(default="1.0", description="رقم إصدار المساق")
    date: Date = Field(description="تاريخ هذا الإصدار: سنة-شهر-يوم، مثل 2026-11-22")
    licence: LicenceEntry = Field(description="رخصة النص")
    contact: Contact | None = Field(
        default=None, description="بريد أو صفحة على الشبكة يكتب إليها القارئ إن عاقه شيء؛ يظهر في بيان إمكانية الوصول"
    )
    attribution: list[AttributionEntry] = Field(min_length=1, description="مصادر النص")
    objectives: list[ObjectiveEntry] = Field(default=[], description="أهداف المساق كله")
    topics: list[TopicEntry] = Field(min_length=1, description="الموضوعات، وكل موضوع صفحة")
    also_written: list[Names] = Field(
        default=[],
        description="أسماء تُكتب أو تُسمى على أكثر من وجه، أو بلغة أخرى، ليجدها البحث بأي منها؛ كل قائمة منها شيء واحد",
    )


UNREAD = CourseFile(
    title="…1",
    summary="…1",
    audience="…1",
    editors=["…1"],
    date="2000-01-01",
    licence=LicenceEntry(name="…1"),
    attribution=[AttributionEntry(text="…1")],
    topics=[
        TopicEntry(
            slug="unread-course",
            title="…1",
            summary="…1",
            sections=[SectionEntry(slug="whole-text", title="…1", opens_with=["1.1"])],
        )
    ],
)
"""What stands for a course file that cannot be read, so that the other files are checked all the same."""


class CorrectionEntry(Strict):
    """A place where the course reads the text differently, declared."""

    before: Words = Field(description="الكلمات كما وردت في النص، منقولة كما هي من جملة واحدة")
    after: Words = Field(description="الكلمات كما تُقرأ في المساق")
    kind: Literal["grammar", "spelling", "punctuation", "wording", "translation", "fact"] = Field(
        description="نوع التصويب: grammar نحو، spelling إملاء، punctuation ترقيم، wording أسلوب، "
        "translation ترجمة، fact معلومة"
    )
    reason: Text = Field(description="سبب التصويب، يقرؤه الطالب")
    sentence: Number | None = Field(
        default=None, description="رقم الجملة، مثل 2.3 (الجملة الثالثة من الفقرة الثانية)، إن تكررت الكلمات في النص"
    )


UNREAD_CORRECTION = CorrectionEntry.model_construct(before="", after="", kind="wording", reason="")
"""What stands for a correction of which nothing can be read."""


class CorrectionsFile(Strict):
    """The whole of `corrections.yml`."""

    corrections: list[CorrectionEntry] | None = Field(description="التصويبات المعلنة، بأي ترتيب")

    @property
    def entries(self) -> list[CorrectionEntry]:
        """The corrections; none where the key has nothing under it yet."""
        return self.corrections or []
