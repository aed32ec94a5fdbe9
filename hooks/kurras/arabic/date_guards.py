"""What only looks like a date: counts, measures, house numbers, the emperor Augustus, a Nissan."""

from __future__ import annotations

import re

from kurras.arabic.date_patterns import HEAD

_NEAR = 40

_COUNTED = (
    r"(?:متر|مترا|امتار|كم|كيلو\w*|سم|ملم|قدم|قدما|ميل|ميلا|اميال|هكتار\w*|دونم\w*|فدان\w*|شخص|شخصا|اشخاص|فرد|فردا|افراد|نسمه"
    r"|جندي|جنديا|جنود|رجل|رجلا|رجال|امراه|نساء|طفل|طفلا|اطفال|طالب\w*|طلاب|لاعب\w*|قتيل|قتيلا|قتلي|جريح|جريحا|جرحي|شهيد|شهيدا"
    r"|اسير|اسيرا|مقاتل|مقاتلا|فارس|فارسا|سفينه|سفن|طائره|طائرات|دبابه|دبابات|مدفع|مدفعا|قطعه|كتاب|كتابا|مقاله|مقال|صفحه|قريه"
    r"|مدرسه|مسجد|مسجدا|بيت|بيتا|منزل|منزلا|غرفه|اسره|عائله|دولار\w*|جنيه|جنيها|ريال|ريالا|دينار|دينارا|درهم|درهما|ليره|يورو"
    r"|روبل|فرنك|طن|طنا|غرام|جرام|رطل|رطلا|لتر|لترا|برميل|برميلا|سنه|عام|عاما|اعوام|سنوات|يوم|يوما|ايام|شهر|شهرا|اشهر|ساعه"
    r"|دقيقه|ثانيه|مره|نوع|نوعا|عضو|عضوا|موظف|موظفا|عامل|عاملا|مقعد|مقعدا|صوت|صوتا|نقطه|هدف|هدفا|مباراه|حاله|وحده"
    r"|واط|ميغا\w*|ميجا\w*|هرتز|سعره|درجه|نجم|نجما|كوكب|كوكبا|الف|الفا|مليون|مليونا|ملايين|مليار|مليارا|بالمئه|بالمائه)"
)
_TO_ANOTHER = re.compile(r"(?:\s?[-–—]\s?|\s(?:الي|حتي|و|او)\s?)\d+(?!\d)")
_COUNTS = re.compile(rf"\s?(?:[%٪°$€£²]|(?:{_COUNTED})(?!\w)|في الم[ئا])")
_LIKE_A_COUNTED = re.compile(
    r"\s(?!ال|لل|بال|وال|كال|و(?!ثيق|لاي|حد|ظيف|رق|سيل|جب|رد|سيط|زار|صل))(?P<word>[^\W\d_]{3,}ة)(?!\w)",
)
_ADVERBS = frozenset(
    [
        "نتيجة",
        "إضافة",
        "خاصة",
        "مباشرة",
        "بداية",
        "نهاية",
        "وفاة",
        "ولادة",
        "عامة",
        "رسالة",
        "مشاركة",
        "تاركة",
        "معلنة",
        "منهية",
        "قائلة",
        "وفاةً",
    ]
)

_MEASURES = re.compile(
    r"(?<!\w)(?!بطول[ها])[وفبل]?(?:ال)?(?:ارتفاع|علو|عمق|طول|عرض|مساف[هة]|بعد مساف|مساحه|قطر"
    r"|سباق|سرعه|وزن|كتله|سعه|قوه|تردد|محيط|حراره|درجه)\w{0,3}"
    r"(?!\w)[^.؟!؛]*\Z",
)
_QUANTITY = re.compile(
    r"(?<!\w)[وفبل]?(?:حوالي|نحو|قرابه|زهاء|اكثر من|اقل من|ما يقارب|يقارب|تجاوز\w*"
    r"|بلغ\w*|[يت]بلغ\w*|عدد\w*|سعر\w*|بقيمه|مبلغ"
    r"|رقم|صفحه|ص|ماده|الماده|ايه|الايه|طراز|موديل|ويندوز|اوفيس|بوينغ|بوينج|ايرباص|نوكيا"
    r"|غرفه|قناه|روايه|كيلومتر|ضد|الساعه|رحله|الرحله|نموذج)\s?[(.:]?\s?\Z",
)
_TRIGGER = re.compile(
    r"(?:(?<!\w)[وفبلك]?(?:في|منذ|حتي|بحلول|خلال|قبل|بعد|من|الي|بين|مواليد|اوائل|اواخر|مطلع|منتصف|اواسط|بدايه|بدايات|نهايه|نهايات"
    r"|حرب|ثوره|ثورات|انتفاضه|انقلاب|دستور|معاهده|اتفاقيه|اتفاق|هزيمه|نكسه|نكبه|انتخابات|اولمبياد|مونديال|العالم|موسم|احداث|زلزال"
    r"|ازمه|مؤتمر|تعداد|احصاء|هدنه|صلح|مجاعه|وباء|معركه|ولد|ولدت|توفي|توفيت|مات|قتل|تاسس|تاسست|اسس|اسست)\s|(?<!\w)بين\s\d{3,4}\s?و?\s?|[(،/=\-–—]\s?)\Z",
)
_PREPOSITION = re.compile(
    rf"(?<!\w)[وفل]?(?:في|منذ|حتي|بحلول|خلال|قبل|بعد|من|الي|بين|اوائل|اواخر|مطلع|منتصف|اواسط|بدايه|بدايات|نهايه|نهايات|{HEAD})"
    r"\s\Z",
)
_NAMES_OF_PLACES = re.compile(
    r"(?<!\w)[وفبل]?(?:ال)?(?:مدينه|جامعه|جسر|كوبري|شارع|ميدان|ساحه|ملعب|استاد|كليه|محافظه|صحيفه|جريده|مجله|حركه|تحالف|قناه|مدرسه"
    r"|مستشفي|حي|نهر|نادي|فيلق|لواء|كتيبه)\s\Z",
)
_BRANDS = {
    "نيسان": re.compile(
        r"(?<!\w)[وفبل]?(?:ال)?(?:سيار\w{1,3}|شركه|طراز|مصنع|مصانع|محرك\w{0,3}|تويوتا|رينو|هوندا)\s(?:و\s?)?\Z"
    ),
    "اغسطس": re.compile(
        r"(?<!\w)[وفبل]?(?:ال)?(?:امبراطور|قيصر|اوكتافيوس|اوكتافيانوس|يوليوس|مع|ابن|عهد|حكم)\s(?:و\s?)?\Z"
    ),
    "مايو": re.compile(r"(?<!\w)[وفبل]?(?:ال)?(?:نهر|مقاطعه|عياده|كلينك|صلصه)\s\Z"),
}
_OF_A_LIFE = re.compile(r"\s(?:من\s)?(?:عمر|العمر|سن)\w{0,3}(?!\w)|\s(?:مئويه|درجه)")


def counts_something(folded: str, end: int) -> bool:
    """Whether the number that ends here counts what follows: «1500 جندي», «75٪», «1500 إلى 2000 متر»."""
    another = _TO_ANOTHER.match(folded, end)
    return any(_COUNTS.match(folded, place) for place in (end, another.end() if another else end))


def seems_to_count(text: str, end: int) -> bool:
    """Whether an indefinite noun in ة follows in the unfolded text: «2000 قرية»."""
    match = _LIKE_A_COUNTED.match(text, end)
    return match is not None and match["word"] not in _ADVERBS


def measures(folded: str, start: int) -> bool:
    """Whether height, length or the like is spoken of just before: «ارتفاعه 1200 م»."""
    return _MEASURES.search(folded[max(0, start - _NEAR) : start]) is not None


def is_quantity(folded: str, start: int) -> bool:
    """Whether the word before makes the number an amount or a label: «نحو 2000», «رقم 1975»."""
    return _QUANTITY.search(folded[max(0, start - _NEAR) : start]) is not None


def is_introduced(folded: str, start: int) -> bool:
    """Whether a word stands before that a year follows: «منذ 1500», «معركة 1187», «(1165»."""
    return _TRIGGER.search(folded[max(0, start - _NEAR) : start]) is not None


def follows_preposition(folded: str, start: int) -> bool:
    """Whether a month alone is spoken of as a time: «في مارس»; not «ثورة أكتوبر»."""
    return _PREPOSITION.search(folded[max(0, start - _NEAR) : start]) is not None


def is_name(folded: str, start: int, month: str) -> bool:
    """Whether the month is part of another name: «سيارة نيسان», «الإمبراطور أغسطس», «جامعة 6 أكتوبر»."""
    before = folded[max(0, start - _NEAR) : start]
    brand = _BRANDS.get(month)
    return _NAMES_OF_PLACES.search(before) is not None or (brand is not None and brand.search(before) is not None)


def is_of_a_life(folded: str, end: int) -> bool:
    """Whether a decade is of someone's age: «في الأربعينيات من عمره»."""
    return _OF_A_LIFE.match(folded, end) is not None
