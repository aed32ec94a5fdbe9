"""The shape of `questions.yml`, as types; the JSON Schema for editors is made from the same types."""

from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints, WithJsonSchema

from kurras.readers.course_file import Number, Openings, Slug, Strict, Text
from kurras.study.questions import Level, QuestionKind

LEVELS: dict[Level, str] = {
    "remember": "التذكر",
    "understand": "الفهم",
    "apply": "التطبيق",
    "analyse": "التحليل",
    "evaluate": "التقويم",
    "create": "الإبداع",
}
"""The levels, and the Arabic name under which each may be written and is shown."""

VERDICTS = {"صواب": True, "خطأ": False}
"""What may be said of a statement."""

NEEDED: dict[QuestionKind, tuple[str, ...]] = {
    "choice": ("right", "wrong"),
    "several": ("right", "wrong"),
    "truth": ("verdict", "otherwise", "right", "wrong"),
    "gap": ("right",),
    "order": ("items",),
    "match": ("pairs",),
    "short": ("right",),
}
"""The keys that a question of each kind must have, besides those of all questions."""

ALLOWED: dict[QuestionKind, tuple[str, ...]] = {"gap": ("wrong",), "short": ("wrong",), "match": ("extra",)}
"""The keys that it may have besides."""


def _english(level: object) -> object:
    return next((key for key, name in LEVELS.items() if level == name), level)


ArabicLevel = Annotated[
    Level, BeforeValidator(_english), WithJsonSchema({"type": "string", "enum": [*LEVELS, *LEVELS.values()]})
]
Answer = Annotated[Text, WithJsonSchema({"type": ["string", "number"], "minLength": 1})]
_WHEN = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
When = Annotated[
    str,
    StringConstraints(pattern=_WHEN),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "pattern": _WHEN}, {"type": "integer", "minimum": 1000, "maximum": 9999}]}
    ),
]
Verdict = Annotated[
    Text,
    StringConstraints(pattern="^(صواب|خطأ)$"),
    WithJsonSchema({"type": "string", "enum": list(VERDICTS)}),
]


class WrongEntry(Strict):
    """A wrong answer."""

    text: Answer = Field(description="الجواب الخاطئ كما يراه الطالب، من جنس الجواب الصحيح وفي نحو طوله")
    because: Text = Field(description="ما يُقال لمن أجاب به: بمَ يختلف عن الصحيح، بلطف ودقة")


class StepEntry(Strict):
    """One of the things to be put in order."""

    text: Answer = Field(description="ما يُرتَّب، بلا تاريخ يدل على موضعه")
    when: When | None = Field(
        default=None,
        description="تاريخه: 1991 أو 1991-12 أو 1991-12-25؛ أو اترك المفتاح في الكل فيكون ترتيب القائمة هو الصحيح",
    )
    because: Text = Field(description="ما يثبت موضعه، ويُقال لمن أخطأ فيه")


class PairEntry(Strict):
    """Two things that belong together."""

    text: Answer = Field(description="الطرف الأول")
    partner: Answer = Field(description="الطرف الذي يقابله")
    because: Text = Field(description="لماذا يتقابلان، ويُقال لمن أخطأ فيهما")


class QuestionEntry(Strict):
    """A question."""

    id: Slug = Field(description="معرِّف السؤال بحروف لاتينية صغيرة، لا يتكرر ولا يُغيَّر بعد النشر: به يُحفظ تقدم الطالب")
    kind: QuestionKind = Field(
        description="نوع السؤال: choice اختيار من متعدد، several اختيار أكثر من جواب، truth صواب أو خطأ مع السبب، "
        "gap ملء فراغ، order ترتيب، match مطابقة، short جواب قصير"
    )
    objective: Slug = Field(description="معرِّف الهدف الذي يقيسه السؤال، كما ورد في course.yml")
    level: ArabicLevel = Field(
        description=f"المستوى المعرفي: {'، '.join(f'{key} {name}' for key, name in LEVELS.items())}"
    )
    ask: Text = Field(description="نص السؤال؛ وفي truth العبارة التي يُحكم عليها؛ وفي gap الجملة وفيها ___ موضع الفراغ")
    right: Openings | None = Field(
        default=None,
        description="الجواب الصحيح، أو قائمة الأجوبة الصحيحة؛ وفي gap وshort الصيغ المقبولة وأولاها هي التي تُعرض؛ "
        "وفي truth السبب الصحيح",
    )
    wrong: list[WrongEntry] = Field(
        default=[], description="الأجوبة الخاطئة، ولكل منها ما يُقال لمن أجاب به؛ وفي gap وshort أخطاء متوقعة"
    )
    verdict: Verdict | None = Field(default=None, description="في truth: صواب أو خطأ")
    otherwise: Text | None = Field(default=None, description="في truth: ما يُقال لمن حكم على العبارة بعكس ذلك")
    items: list[StepEntry] = Field(default=[], description="في order: ما يُرتَّب")
    pairs: list[PairEntry] = Field(default=[], description="في match: ما يُطابَق")
    extra: list[WrongEntry] = Field(default=[], description="في match: أطراف زائدة لا يقابلها شيء، إن شئت")
    evidence: Openings = Field(
        description="الدليل: كلمات منقولة كما هي من نص الموضوع بعد التصويب، أو رقم جملة مثل 2.3، "
        "أو قائمة منها إن كان الدليل في أكثر من جملة"
    )
    sentence: Number | None = Field(default=None, description="رقم الجملة، ولا يلزم إلا إذا تكررت كلمات الدليل في النص")
    explain: Text | None = Field(default=None, description="شرح يظهر مع الجواب الصحيح، إن لزم")


class QuestionsFile(Strict):
    """The whole of `questions.yml`."""

    questions: list[QuestionEntry] = Field(min_length=1, description="الأسئلة بترتيب ظهورها في صفحة كل موضوع")
