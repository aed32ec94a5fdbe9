"""The statement of accessibility: what the site conforms to, how that was tested, what is known to be missing."""

from kurras.models import Course, Page
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import document, front_matter, heading, item_list, link, text

_OFFERED = (
    "تعمل الصفحات كلها بلوحة المفاتيح وحدها، ويظهر موضع المؤشر دائمًا، وأول وقفة فيها رابط يقفز إلى النص.",
    "يُكبَّر النص إلى 200٪، وتُكبَّر الصفحة إلى 400٪، فلا يختفي شيء ولا تحتاج إلى تمريرها جانبًا.",
    "في «إعدادات القراءة» حجم النص والمسافة بين أسطره، وألوان فاتحة وداكنة وورقية، وتباين عالٍ.",
    "إن لم تختر شيئًا فالموقع يتبع إعدادات جهازك، ومنها تقليل الحركة والألوان المفروضة.",
    "لكل صفحة عنوان، ولأقسامها عناوين متدرجة، ولكل زر وحقل اسم عربي يسمعه من يستعمل قارئ شاشة.",
    "الكلمات الأجنبية معلَّمة بلغتها، والأرقام والرموز مرتبة كما تُقرأ.",
    "مساحة كل ما يُلمس 24 بكسلًا في 24 على الأقل، أو حوله من الفراغ ما يكمل ذلك، ولا يدل اللون وحده على شيء.",
    "يُجاب عن أسئلة المساق، وتُراجع بطاقاته، ويُحفظ ملف التقدم ويُفتح، بلوحة المفاتيح وحدها.",
    "إذا ظهر الحكم على جوابك وصل إلى قارئ الشاشة، وبقي المؤشر في موضع تمضي منه.",
    "يُقرأ كل ما في الصفحات، النص وتصويباته وأسئلته، ولو عُطِّلت جافاسكربت.",
)
_LIMITS = (
    "لم يجربه بعدُ مستعملون من ذوي الإعاقة، ولم يُفحص بقارئات الشاشة نفسها (مثل NVDA وVoiceOver وTalkBack).",
    "لم يُفحص في متصفح غير Chromium وما بُني عليه.",
    "النص غير مشكول كله، فقد يخطئ قارئ الشاشة في نطق بعض كلماته.",
    "يحتاج البحث والمراجعة وحفظ التقدم وإعدادات القراءة إلى جافاسكربت.",
    "وتحتاج إليها البطاقات أيضًا؛ ومن دونها يقود كل موضع مصوَّب إلى حاشيته في آخر الصفحة.",
    "لا تشمل الفحوص ما قد يُضاف إلى الموقع من صفحات بعد بنائه.",
)


def access_page(course: Course, addresses: Addresses, edit: str) -> Page:
    """The page; readers report to the course's `contact`, or where there is none to whoever made the course."""
    help_ = addresses.link("accessibility", "help", "shortcuts")
    markdown = document(
        front_matter(
            title=wording.ACCESS,
            description=f"ما يتيحه مساق «{course.title}» لكل قارئ، وكيف فُحص، وما ينقصه، وكيف تبلغنا بما يعوقك.",
            search={"exclude": True},
        ),
        heading(1, wording.ACCESS, "top"),
        '<p class="k-lead">أُعدَّ هذا الموقع ليقرأه كل طالب: من يبصره ومن يسمعه، ومن يستعمل لوحة المفاتيح أو اللمس، '
        "ومن يحتاج إلى حرف أكبر أو تباين أشد.</p>",
        heading(2, "مستوى المطابقة", "level"),
        "<p>صُمِّم الموقع ليطابق المستوى AA من المبادئ التوجيهية للنفاذ إلى محتوى الويب (WCAG 2.2). "
        "وقد بُني هذا القول على فحوصنا الموصوفة أدناه، لا على شهادة من جهة أخرى.</p>",
        heading(2, "ما يتيحه الموقع", "offers"),
        item_list(_OFFERED),
        f'<p>واختصارات لوحة المفاتيح مذكورة في <a href="{help_}">دليل الاستعمال</a>، وهناك زر يوقفها.</p>',
        heading(2, "كيف فُحص", "tests"),
        "<p>تُفحص صفحات كل إصدار آليًّا قبل نشره، في متصفح Chromium، على شاشة هاتف وشاشة حاسوب: "
        "بقواعد axe-core في كل الألوان والأحجام، وبمدقق Nu لصحة لغة الصفحات، وبالتنقل بلوحة المفاتيح. "
        "ومن الفحوص أسبوع كامل لطالب يجيب ويراجع وينقل تقدمه إلى جهاز آخر بلوحة المفاتيح وحدها. "
        "وأي خطأ فيها يوقف النشر.</p>",
        heading(2, "حدود معروفة", "limits"),
        item_list(_LIMITS),
        heading(2, "إن صادفت عائقًا", "report"),
        f"<p>{_report(course)} واذكر عنوان الصفحة، وما أردت فعله، وجهازك ومتصفحك، وما تستعين به من برامج.</p>",
        f'<p class="k-meta">أُعدَّ هذا البيان مع الإصدار {text(course.version)}، {wording.written_date(course.date)}.</p>',
    )
    return Page("accessibility", wording.ACCESS, markdown, edit)


def _report(course: Course) -> str:
    if course.contact.startswith("http"):
        return f"فأخبرنا من هنا: {link(course.contact, course.contact)}."
    if course.contact:
        return f"فاكتب إلينا: {link('mailto:' + course.contact, course.contact)}."
    return f"فأخبر من أعدَّ المساق ({text('، '.join(course.editors))})، أو من أخذت المساق منه."
