"""The shape of `generated.yml`: what a teacher says of the questions that the build draws from the text."""

from typing import Annotated

from pydantic import Field, StringConstraints

from kurras.readers.course_file import Strict, Text

GeneratedId = Annotated[str, StringConstraints(pattern=r"^[a-z]+--[a-z0-9-]+$")]
"""`gap--estonia`, `when--1991-12-16`: two hyphens, so that no author's question has the same."""


class StruckEntry(Strict):
    """A question that students do not get."""

    id: GeneratedId = Field(description="معرِّف السؤال كما يسرده الأمر make generated")
    because: Text = Field(description="سبب شطبه، يقرؤه من يراجع المساق بعدك")


class GeneratedFile(Strict):
    """The whole of `generated.yml`."""

    seed: Text = Field(
        default="1", description="بذرة الترتيب واختيار البدائل: أي كلمة أو رقم. بذرة أخرى تعطي ترتيبًا وبدائل أخرى"
    )
    keep: list[GeneratedId] | None = Field(
        default=None,
        description="معرِّفات الأسئلة التي قرأتها ورضيتها. إن كتبت هذه القائمة لم يظهر للطالب غير ما فيها، فلا يصل إليه "
        "سؤال لم يقرأه أحد؛ وإن لم تكتبها ظهر كل ما لم تشطبه",
    )
    strike: list[StruckEntry] = Field(default=[], description="الأسئلة التي لا تظهر للطالب، ولكل منها سبب")
