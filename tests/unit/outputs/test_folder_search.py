"""Search on a site that is opened from a folder."""

import json
from pathlib import Path

from kurras.outputs.folder_search import WORKER_SCRIPT, write_folder_search, write_readable_index


def test_index_and_worker_are_classic_scripts(tmp_path: Path) -> None:
    """The index in UTF-8; the worker's source whole, in a string that no HTML in it can end."""
    search, workers = tmp_path / "search", tmp_path / "assets" / "javascripts" / "workers"
    search.mkdir()
    workers.mkdir(parents=True)
    (search / "search_index.json").write_text(json.dumps({"docs": [{"text": "كلمة"}]}), encoding="utf-8")
    worker = 'postMessage("</script>é");\n//# sourceMappingURL=search.map'
    (workers / "search.1.min.js").write_text(worker, encoding="utf-8")
    write_readable_index(tmp_path)
    write_folder_search(tmp_path)
    assert (search / "search_index.js").read_text(encoding="utf-8") == 'var __index = {"docs":[{"text":"كلمة"}]}'
    script = (tmp_path / WORKER_SCRIPT).read_text(encoding="utf-8")
    assert "</script" not in script
    source = json.loads(script.split("var source = ")[1].split(";\n  config")[0].replace("<\\/", "</"))
    assert source == 'postMessage("</script>é");'
