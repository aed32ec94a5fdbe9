"""Search: ours beside its peers, on ARCD, in a real Chromium, on http and from a folder.

Run ``make bench-search`` or ``python bench/search/bench_search.py [DATA] [--quick]``. DATA is the folder with
``search_arcd.json`` (default: $KURRAS_DATA, then ../shared/data). npm installs the peers into
.cache/bench-search. ``--quick`` leaves out the peers, and asks ours on http only.
"""

import gzip
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "hooks"), str(ROOT / "tests")]

from chromium import find  # noqa: E402
from playwright.sync_api import Page, sync_playwright  # noqa: E402

from bench.search import asking  # noqa: E402
from bench.search.data import KINDS, Data, Ranking, ahead, measures, read  # noqa: E402
from bench.search.references import Bm25, four_grams, light10  # noqa: E402
from bench.search.sites import build, our_project, stock_project  # noqa: E402

OURS, FOLDER, GRAMS = "Kurras (http)", "Kurras (file)", "BM25 4-grams"
Rankings = dict[str, Mapping[str, Ranking]]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the folder on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def by_references(data: Data, queries: list[str]) -> Rankings:
    """The two rankings of a server, in Python."""
    cuts = {"BM25 light10": light10, GRAMS: four_grams}
    engines = {name: Bm25(data.docs, cut) for name, cut in cuts.items()}
    return {name: {query: engine.rank(query) for query in queries} for name, engine in engines.items()}


def by_node(data: Data, queries: list[str], cache: Path) -> Rankings:
    """The peers that run in node; none where there is no npm."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        print("no npm: lunr, MiniSearch and Pagefind are left out")
        return {}
    cache.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "peers.js"):
        shutil.copy(Path(__file__).parent / name, cache)
    subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund"], cwd=cache, check=True)  # noqa: S603
    given = json.dumps({"docs": data.docs, "queries": queries})
    done = subprocess.run([node, "peers.js"], cwd=cache, input=given, capture_output=True, text=True, check=True)  # noqa: S603
    found: Rankings = json.loads(done.stdout)
    return found


def by_browser(data: Data, queries: list[str], work: Path, *, quick: bool) -> Rankings:
    """Ours in both forms, stock Material and Pagefind."""
    found: Rankings = {}
    (work / "ours").mkdir()
    project = our_project(data.docs, work / "ours")
    web = build(project, work / "web")
    launch = find()
    if launch is None:
        message = "no Chromium was found: python tests/chromium.py --install"
        raise SystemExit(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=launch.executable_path, channel=launch.channel, args=launch.args
        )
        page = browser.new_page()
        page.set_default_timeout(0)
        with served(web) as address:
            found[OURS] = asking.ours(page, address, queries)
            print_costs(page, web, [one.text for kind in KINDS for one in data.kinds[kind]])
        if not quick:
            folder = build(project, work / "folder", KURRAS_OFFLINE="1")
            found[FOLDER] = asking.ours(page, (folder / "index.html").as_uri(), queries)
            found |= by_stock(data, queries, work, page)
        browser.close()
    return found


def by_stock(data: Data, queries: list[str], work: Path, page: Page) -> Rankings:
    """Stock Material, and Pagefind over the pages of the same site."""
    site = build(stock_project(data.docs, work / "stock"), work / "stock-site")
    found: Rankings = {}
    tool = ROOT / ".cache" / "bench-search" / "node_modules" / ".bin" / "pagefind"
    if tool.exists():
        command = [str(tool), "--site", str(site), "--force-language", "ar", "--root-selector", "article"]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 (a peer, pinned)
    with served(site) as address:
        found["stock Material"] = asking.stock(page, address, queries)
        if tool.exists():
            found["Pagefind"] = asking.pagefind(page, address, queries)
    return found


def print_costs(page: Page, site: Path, queries: list[str]) -> None:
    """Milliseconds of one core at 1,000 paragraphs, and bytes."""
    cost = asking.times(page, queries)
    print(
        "\nAt 1,000 paragraphs: build {build:.0f} ms; a query with marks {median:.1f} ms, p95 {p95:.1f} ms".format(
            **cost
        )
    )
    for name in asking.script_sizes(site):
        raw = (site / name).read_bytes()
        print(f"{name}: {len(raw)} bytes, {len(gzip.compress(raw, 9))} gzip")


def print_tables(data: Data, rankings: Rankings) -> None:
    """A table a kind of query, a line a system."""
    for kind, asked in data.kinds.items():
        print(f"\n{kind} ({len(asked)})")
        for name, ranking in sorted(rankings.items()):
            row = measures(asked, ranking)
            print(f"  {name:26}", "  ".join(f"{label} {value:.4f}" for label, value in row.items()), end="")
            if kind in KINDS:
                print()
                continue
            loss = measures([type(one)(one.plain, one.right, one.plain) for one in asked], ranking)["R@5"] - row["R@5"]
            print(f"  loss of R@5 {loss:+.4f}")
        if kind in KINDS:
            gap, low, high = ahead(asked, rankings[OURS], rankings[GRAMS])
            print(f"  ours against {GRAMS}, MRR@10: {gap:+.4f}, 95 % bootstrap {low:+.4f} … {high:+.4f}")


def main(arguments: list[str]) -> None:
    """Builds, asks, measures, prints."""
    quick = "--quick" in arguments
    folders = [argument for argument in arguments if not argument.startswith("--")]
    data = read(folders[0] if folders else None)
    queries = sorted({one.text for asked in data.kinds.values() for one in asked} | {
        one.plain for asked in data.kinds.values() for one in asked
    })  # fmt: skip
    started = time.monotonic()
    rankings = by_references(data, queries)
    if not quick:
        rankings |= by_node(data, queries, ROOT / ".cache" / "bench-search")
    with tempfile.TemporaryDirectory() as work:
        rankings |= by_browser(data, queries, Path(work), quick=quick)
    print_tables(data, rankings)
    if FOLDER in rankings:
        same = sum(list(rankings[OURS][query]) == list(rankings[FOLDER][query]) for query in queries)
        print(f"\nhttp and file: {same} of {len(queries)} queries ranked alike")
    print(f"{time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
