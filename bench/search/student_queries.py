"""Asks the first course's own search the sixty queries of `student_queries.md` again, and rewrites what comes first.

`make site && python bench/search/student_queries.py site`. The column `judged` is a person's: it is kept, and each row
whose first result has changed is printed, to be read and judged again.
"""

import re
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
TABLE = Path(__file__).with_name("student_queries.md")
sys.path.insert(0, str(ROOT / "tests"))
from chromium import find  # noqa: E402

ASK = """query => {
  const found = kurrasEngine().answer(window.engine, query);
  const best = found.items.flat().sort((a, b) => b.score - a.score)[0];
  return [found.count, found.closest, best ? [best.title, best.location, best.text] : null];
}"""


def _bold(html: str) -> str:
    return re.sub("</?mark>", "**", html).replace("|", "\\|")


def _columns(page: Page, query: str) -> list[str]:
    count, closest, best = page.evaluate(ASK, query)
    if best is None:
        return ["–", "", "0"]
    address = re.sub(r"\?h=[^#]*", "", best[1])
    return [f"{_bold(best[0])} · {address}", _bold(best[2])[:170], f"{count}{' (أقرب)' if closest else ''}"]


def main() -> None:
    """Rewrites the table in place."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site")
    launch = find()
    if launch is None:
        sys.exit("no Chromium was found; run `make test` first")
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=launch.executable_path, channel=launch.channel, args=launch.args
        )
        page = browser.new_page()
        page.add_script_tag(path=site / "assets" / "kurras" / "search-engine.js")
        page.add_script_tag(content="window.kurrasIndex = data => { window.data = data }")
        page.add_script_tag(content=(site / "search" / "index.js").read_text(encoding="utf-8"))
        page.evaluate("() => { window.engine = new (kurrasEngine().Engine)(data.docs, data.synonyms) }")
        for number, line in enumerate(lines):
            cells = [cell.strip() for cell in line.strip("|").split(" | ")]
            if not line.startswith("| ") or cells[0] == "query":
                continue
            fresh = _columns(page, cells[0])
            if fresh[0] != cells[1]:
                print(f"{cells[0]}\n   was {cells[1]}\n   now {fresh}\n   judged: {cells[-1]}")
            lines[number] = "| " + " | ".join([cells[0], *fresh, cells[-1]]) + " |"
        browser.close()
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
