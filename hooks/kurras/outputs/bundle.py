"""The offline bundle: a finished site folder as a zip that opens by double-click, with no network and no server.

Two builds of one commit give the same bytes (`archive`). What a reader from a folder cannot use (source maps, the
sitemap, the page for a wrong address, whose links are absolute) stays out; the theme's own search, in all its
languages, was taken away when the site was built.
"""

import re
from pathlib import Path

from kurras.models import Course
from kurras.outputs.archive import write_archive
from kurras.rendering.markup import text

START = "START-HERE.html"
_SITE = "site"
_LEFT_OUT = re.compile(r"\.map$|^data/|(?:^|/)\.|^404\.html$|^sitemap\.xml|^assets/images/favicon\.png$")


def write_bundle(course: Course, site: Path, out: Path) -> Path:
    """Writes `<course>-offline.zip` from the finished site folder into `out`; returns its path."""
    files = {f"{_SITE}/{name}": (site / name).read_bytes() for name in _kept(site)}
    files[START] = start_page(course).encode()
    return write_archive(out / f"{course.slug}-offline.zip", course.slug, files)


def _kept(site: Path) -> list[str]:
    names = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return sorted(name for name in names if not _LEFT_OUT.search(name))


def start_page(course: Course) -> str:
    """The page to double-click: it goes on to the course, or says that the zip must be unpacked first."""
    return f"""<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{text(course.title)}</title>
<style>
body{{font:1.125rem/1.8 "Segoe UI",Tahoma,"Noto Sans Arabic",sans-serif;color:#1d2733;background:#fff}}
body{{max-width:36rem;margin:10vh auto;padding:0 1rem}}
a{{color:#0b5563}}
@media (prefers-color-scheme:dark){{body{{color:#e6e9ee;background:#15191f}}a{{color:#8fd3e0}}}}
</style>
</head>
<body>
<h1>{text(course.title)}</h1>
<p><a href="{_SITE}/index.html">افتح المساق</a></p>
<p id="unpack">إن لم تُفتح الصفحة فاستخرج ملفات الحزمة أولًا: انقر الملف المضغوط بالزر الأيمن، واختر «استخراج الكل»،
ثم افتح <bdi>{START}</bdi> من المجلد الجديد.</p>
<script src="{_SITE}/assets/kurras/unpacked.js"></script>
<script>if (window.kurrasUnpacked) location.replace("{_SITE}/index.html");</script>
</body>
</html>
"""
