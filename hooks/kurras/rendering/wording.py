"""The words of the interface that pages share, in Arabic."""

from kurras.arabic.rule_tables import MONTH_TRADITIONS
from kurras.models import Kind
from kurras.readers.questions_file import LEVELS
from kurras.study.entry import EntryKind
from kurras.study.questions import Level, QuestionKind

TOPICS = "الموضوعات"
ALL_TOPICS = "كل الموضوعات"
STUDY = "أدوات الدراسة"
TEXT_AND_EDITING = "النص والتحرير"
HOME = "الرئيسة"
SOURCE = "النص الأصلي"
EDITORIAL = "سجل التحرير"
ABOUT = "عن المساق"
ACCESS = "بيان إمكانية الوصول"
TIMELINE = "الخط الزمني"
REVIEW = "مراجعة اليوم"
TEST = "اختبار مختلط"
PROGRESS = "تقدمي"
DATE_CARD = "تاريخ"
TERM_CARD = "مصطلح"
OBJECTIVES = "الأهداف"
GLOSSARY = "المسرد"
NAMES = "دليل الأعلام"
RETURN = "العودة إلى السطر الذي كنت تقرؤه"
TERMS = "مصطلحات الموضوع"
FOCUS = "سؤال الموضوع"
ADDED = "أضافه المحرر"
RECAP = "الخلاصة"
NEXT = "إلى أين بعد ذلك؟"
SENTENCES_NAMED = ("الجملة", "الجملتان", "الجمل")
"""Before one number, two, or more."""

ENTRY_KINDS: dict[EntryKind, str] = {
    "term": "مصطلح",
    "person": "شخص",
    "group": "جماعة",
    "organisation": "دولة أو هيئة أو جيش",
    "place": "مكان",
    "document": "وثيقة",
    "event": "حدث",
}
ENTRY_GROUPS: dict[EntryKind, str] = {
    "person": "الأشخاص",
    "group": "الجماعات",
    "organisation": "الدول والهيئات والجيوش",
    "place": "الأماكن",
    "document": "الوثائق",
    "event": "الأحداث",
}
"""The kinds of names, in the order of their page."""

KINDS: dict[Kind, str] = {
    "grammar": "نحو",
    "spelling": "إملاء",
    "punctuation": "ترقيم",
    "wording": "أسلوب",
    "translation": "ترجمة",
    "fact": "معلومة",
}

LEVEL_NAMES: dict[Level, str] = LEVELS

QUESTION_KINDS: dict[QuestionKind, str] = {
    "choice": "اختيار من متعدد",
    "several": "اختيار أكثر من جواب",
    "truth": "صواب أو خطأ، مع السبب",
    "gap": "ملء فراغ",
    "order": "ترتيب",
    "match": "مطابقة",
    "short": "جواب قصير",
}

REPAIRS = {
    "byte-order-mark": "حذف علامة ترتيب البايتات من أول الملف",
    "line-ends": "توحيد نهايات الأسطر",
    "invisible": "حذف محرف خفي",
    "nfc": "توحيد ترميز الحرف وعلامته",
    "presentation-form": "وضع الحرف نفسه موضع صورته",
    "persian-letter": "وضع الكاف أو الياء العربية موضع الفارسية",
    "tatweel": "حذف تطويل زخرفي",
    "ascii-punctuation": "وضع علامة الترقيم العربية موضع اللاتينية",
    "double-space": "حذف مسافة مكررة",
    "space-before-mark": "حذف مسافة قبل علامة ترقيم",
    "space-inside-brackets": "حذف مسافة داخل قوسين",
    "stop-before-comma": "حذف نقطة زائدة قبل فاصلة",
    "space-after-comma": "إضافة مسافة بعد فاصلة",
    "space-after-stop": "إضافة مسافة بعد نهاية جملة",
    "space-before-percent": "حذف مسافة قبل علامة النسبة المئوية",
    "range-dash": "وضع شرطة المدى موضع الواصلة بين عددين",
}
"""What each typographic repair does, by its rule."""


def written_date(iso: str) -> str:
    """`2026-11-22` as «22 نوفمبر 2026», `2026-11` as «نوفمبر 2026», `2026` as it is."""
    year, *rest = (int(part) for part in iso.split("-"))
    words = [str(day) for day in rest[1:]] + [MONTH_TRADITIONS[0][month - 1] for month in rest[:1]]
    return " ".join([*words, str(year)])
