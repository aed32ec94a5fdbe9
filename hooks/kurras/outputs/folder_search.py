"""Lets the theme's own search work on a site that is opened from a folder.

A browser starts no worker from a file:// address, and fetches no JSON. The theme already reads its index from
`search/search_index.js` there (`__index`); what is missing is the worker. It is written as a script that holds the
worker's own source as a string and starts it from a blob: address, so no shim from another host is needed.
"""

import json
from pathlib import Path

WORKER_SCRIPT = "assets/kurras/folder-worker.js"
_WORKERS = "assets/javascripts/workers"


def write_folder_search(site: Path) -> None:
    """Writes the index and the worker as classic scripts into the finished site folder."""
    index = (site / "search" / "search_index.json").read_text(encoding="utf-8")
    (site / "search" / "search_index.js").write_text(f"var __index = {index}", encoding="utf-8", newline="\n")
    (worker,) = (site / _WORKERS).glob("search.*.js")
    source = worker.read_text(encoding="utf-8").split("\n//# sourceMappingURL")[0]
    target = site / WORKER_SCRIPT
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_worker_script(source), encoding="utf-8", newline="\n")


def write_readable_index(site: Path) -> None:
    """Rewrites the index in UTF-8: escaped to ASCII, Arabic takes almost three times the bytes."""
    path = site / "search" / "search_index.json"
    index = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8", newline="\n")


def _worker_script(source: str) -> str:
    quoted = json.dumps(source, ensure_ascii=True).replace("</", "<\\/")
    return (
        "(function () {\n"
        "  var element = document.getElementById('__config'), config = JSON.parse(element.textContent);\n"
        f"  var source = {quoted};\n"
        "  config.search = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));\n"
        "  element.textContent = JSON.stringify(config);\n"
        "})();\n"
    )
