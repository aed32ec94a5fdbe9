"""The shape of `places.yml`: the maps of a course, as types."""

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler, StringConstraints, WithJsonSchema
from pydantic_core import CoreSchema

from kurras.arabic.date_values import read_edtf
from kurras.readers.course_file import Quotes, ReferenceEntry, Slug, Strict, Text


def _real_day(text: str) -> str:
    value = read_edtf(text)
    if value is None or not value.is_possible:
        message = "is no date"
        raise ValueError(message)
    return text


def _in_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _as_entry(value: object) -> object:
    return {"place": value} if isinstance(value, str) else value


class _OrCode:
    """An entry for which its code alone may be written: what an editor is told of it."""

    def __get_pydantic_json_schema__(self, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, object]:
        return {"anyOf": [{"type": "string"}, handler(core_schema)]}


Code = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Codes = Annotated[
    list[Code],
    BeforeValidator(_in_list),
    Field(min_length=1),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 1}]}),
]
Day = Annotated[
    str,
    StringConstraints(pattern=r"^\d{4}(-\d{2}){0,2}$"),
    AfterValidator(_real_day),
    WithJsonSchema({"type": ["string", "number"], "pattern": r"^\d{4}(-\d{2}){0,2}$"}),
]
_number_schema = WithJsonSchema({"type": ["number", "string"]})
Latitude = Annotated[float, Field(ge=-90, le=90), _number_schema]
Longitude = Annotated[float, Field(ge=-180, le=180), _number_schema]


class ClaimEntry(Strict):
    """A remark, with what proves it."""

    text: Text = Field(description="الملاحظة كما يقرؤها الطالب")
    evidence: Quotes | None = Field(default=None, description="كلمات من النص تثبتها، أو أرقام جملها")
    reference: ReferenceEntry | None = Field(default=None, description="مرجعها إن لم تكن من النص")


class PlaceEntry(Strict):
    """A country of the map, by today's borders."""

    code: Codes = Field(
        description="رمز البلد من حرفين في ISO 3166-1، مثل LB. وإن كان ما تريد رسمه أكثر من بلد من بلاد اليوم "
        "فاكتب رموزها كلها قائمة"
    )
    name: Text = Field(description="اسم البلد كما يُكتب على الخريطة")
    whole: Annotated[bool, WithJsonSchema({"type": "boolean"})] = Field(
        default=True, description="هل يظهر البلد كله؟ اكتب false لبلد واسع يُكتفى بما يقع منه في الإطار"
    )


class PointEntry(Strict):
    """A town or another spot of the map."""

    id: Slug = Field(description="معرِّف قصير بحروف لاتينية صغيرة")
    name: Text = Field(description="اسم الموضع كما يُكتب على الخريطة")
    latitude: Latitude = Field(description="خط العرض بالدرجات، وجنوب خط الاستواء سالب")
    longitude: Longitude = Field(description="خط الطول بالدرجات، وغرب غرينتش سالب")
    notes: list[ClaimEntry] = Field(default=[], description="ما يقال عن الموضع، ومن أين عُلم")


class ShadedEntry(Strict):
    """A country in a group of a figure."""

    place: Code = Field(description="رمز البلد، كما كُتب في places")
    date: Day | None = Field(default=None, description="تاريخ: سنة، أو سنة-شهر، أو سنة-شهر-يوم")
    evidence: Quotes | None = Field(default=None, description="كلمات من النص تثبت التاريخ أو المجموعة، أو رقم جملتها")
    reference: ReferenceEntry | None = Field(default=None, description="المرجع، إن لم يكن ذلك في النص")
    notes: list[ClaimEntry] = Field(default=[], description="ملاحظات على البلد")


class GroupEntry(Strict):
    """Countries that are drawn alike."""

    name: Text = Field(description="اسم المجموعة في مفتاح الخريطة")
    evidence: Quotes | None = Field(default=None, description="كلمات من النص تثبت ذلك لكل بلاد المجموعة")
    reference: ReferenceEntry | None = Field(default=None, description="مرجع المجموعة، إن لم تكن من النص")
    notes: list[ClaimEntry] = Field(default=[], description="ملاحظات على المجموعة كلها")
    places: list[Annotated[ShadedEntry, BeforeValidator(_as_entry), _OrCode()]] = Field(
        min_length=1, description="بلاد المجموعة: رمز البلد وحده، أو رمزه (place) وتاريخه وملاحظاته"
    )


class FigureEntry(Strict):
    """One colouring of the map."""

    slug: Slug = Field(description="معرِّف الشكل بحروف لاتينية صغيرة")
    title: Text = Field(description="عنوان الشكل")
    text: Text | None = Field(default=None, description="كلام يسبق الشكل: ما الذي يُرى فيه، وبأي معيار")
    dates_are: Text | None = Field(default=None, description="ما التواريخ؟ مثل: تاريخ إعلان الاستقلال")
    groups: list[GroupEntry] = Field(min_length=1, max_length=6, description="مجموعات البلاد، ولكل منها لون ونقش")


class MapEntry(Strict):
    """A region, and the figures that are drawn of it."""

    slug: Slug = Field(description="معرِّف الخريطة بحروف لاتينية صغيرة")
    title: Text = Field(description="عنوان الخريطة")
    places_are: Text = Field(default="البلد", description="ما البلاد في هذه الخريطة؟ بالمفرد المعرَّف، مثل: الجمهورية")
    borders: Text | None = Field(default=None, description="ملاحظة على الحدود المرسومة، إن لزمت")
    reference: ReferenceEntry | None = Field(default=None, description="مرجع كل ما ليس من النص ولم يُذكر له مرجع")
    places: list[PlaceEntry] = Field(min_length=1, description="البلاد، بالترتيب الذي تُرقَّم به")
    points: list[PointEntry] = Field(default=[], description="مدن ومواضع")
    points_title: Text = Field(default="مدن ومواضع", description="عنوان خريطة المدن والمواضع")
    figures: list[FigureEntry] = Field(default=[], description="الأشكال: كل منها تلوين للبلاد نفسها")


class PlacesFile(Strict):
    """The whole of `places.yml`."""

    title: Text = Field(default="الخريطة", description="عنوان صفحة الخرائط")
    summary: Text | None = Field(default=None, description="جملة أو جملتان عن الصفحة")
    maps: list[MapEntry] = Field(min_length=1, description="الخرائط")
