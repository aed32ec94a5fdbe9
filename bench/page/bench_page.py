"""A page: ours beside Material as it comes, the same content, one run.

Run ``make bench-page`` or ``python bench/page/bench_page.py [DATA] [--runs 5] [--sizes 4 40 400]``. DATA is the folder
with ``search_arcd.json`` (default: $KURRAS_DATA, then ../shared/data). npm installs Lighthouse, axe and html-validate
into .cache/bench-page. The table counts the third topic's page; a server on this machine sends text packed with gzip.
"""

import argparse
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any

import brotli

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "hooks"), str(ROOT / "tests")]

from chromium import Launch, find  # noqa: E402
from playwright.sync_api import Browser, Response, sync_playwright  # noqa: E402

from bench.page.sites import build, our_project, stock_project  # noqa: E402
from bench.search.data import read  # noqa: E402

TOOLS = ROOT / ".cache" / "bench-page"
OURS, STOCK = "Kurras", "Material"
PAGE = "topic-2/"
PACKED = (".woff2", ".png", ".gz")
SETTLED = 2000
SEVERITY_ERROR = 2


class _Packing(SimpleHTTPRequestHandler):
    """Serves a folder; text goes out packed, as every host of static sites sends it."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        packed = path.suffix not in PACKED
        body = _packed(path) if packed else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        with suppress(BrokenPipeError):  # a browser that was closed
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 9)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the folder on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Packing, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@dataclass
class Measured:
    """What was measured of one page."""

    bytes: dict[str, int] = field(default_factory=dict)
    requests: int = 0
    axe: int = 0
    faults: int = 0
    runs: list[dict[str, float]] = field(default_factory=list)

    def of(self, name: str) -> float:
        """The median of a figure over the runs."""
        return median(run[name] for run in self.runs)


@dataclass
class _Answers:
    found: list[Response] = field(default_factory=list)

    def note(self, answer: Response) -> None:
        """Records an answer."""
        self.found.append(answer)


def weigh(browser: Browser, address: str, measured: Measured) -> None:
    """Bytes and requests until the page is at rest, then what axe finds on it."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, bypass_csp=True)
    page, answers = context.new_page(), _Answers()
    page.on("response", answers.note)
    page.goto(address + PAGE)
    page.wait_for_timeout(SETTLED)
    bodies = [(answer.url, answer.body()) for answer in answers.found if answer.url.startswith(address)]
    measured.requests = len(answers.found)
    for name, pack in {
        "raw": bytes,
        "gzip": partial(gzip.compress, compresslevel=9),
        "brotli": brotli.compress,
    }.items():
        sizes = [len(body if url.endswith(PACKED) else pack(body)) for url, body in bodies]
        measured.bytes[name] = sum(sizes)
    page.evaluate((TOOLS / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    measured.axe = int(
        page.evaluate("axe.run().then(found => found.violations.reduce((n, v) => n + v.nodes.length, 0))")
    )
    context.close()


def validate(page: Path) -> int:
    """How many errors html-validate finds in the page."""
    report = TOOLS / "validated.json"  # not by a pipe: it leaves before a long report has gone through
    command = ["node_modules/.bin/html-validate", "--preset", "standard", "--formatter", f"json={report}", str(page)]
    subprocess.run(command, cwd=TOOLS, capture_output=True, check=False)  # noqa: S603 (a peer, pinned)
    return sum(one["errorCount"] for one in json.loads(report.read_text(encoding="utf-8")))


def lighthouse(address: str, launch: Launch) -> dict[str, float]:
    """One run as a phone on a slow network."""
    flags = " ".join(["--headless=new", *launch.args])
    command = ["node_modules/.bin/lighthouse", address + PAGE, "--quiet", "--output=json", f"--chrome-flags={flags}"]
    environment = {**os.environ, "CHROME_PATH": launch.executable_path or ""}
    done = subprocess.run(command, cwd=TOOLS, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    report: dict[str, Any] = json.loads(done.stdout)
    figures = {name: report["audits"][audit]["numericValue"] for name, audit in _AUDITS.items()}
    return figures | {name: 100 * (report["categories"][one]["score"] or 0) for name, one in _SCORES.items()}


_AUDITS = {"LCP": "largest-contentful-paint", "CLS": "cumulative-layout-shift", "TBT": "total-blocking-time"}
_SCORES = {"performance": "performance", "accessibility": "accessibility", "practice": "best-practices", "SEO": "seo"}


def measure(docs: list[dict[str, Any]], topics: int, runs: int, launch: Launch) -> dict[str, Measured]:
    """Both sites of so many topics; the runs of Lighthouse take turns."""
    found = {OURS: Measured(), STOCK: Measured()}
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "ours").mkdir()
        project = our_project(docs, topics, Path(work) / "ours")
        sites = {OURS: build(project, Path(work) / "ours-site")}
        sites[STOCK] = build(stock_project(project, Path(work) / "stock"), Path(work) / "stock-site")
        with served(sites[OURS]) as ours, served(sites[STOCK]) as stock, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=launch.executable_path, channel=launch.channel, args=launch.args
            )
            for name, address in ((OURS, ours), (STOCK, stock)):
                weigh(browser, address, found[name])
                found[name].faults = validate(sites[name] / PAGE / "index.html")
            browser.close()
            for _ in range(runs):
                for name, address in ((OURS, ours), (STOCK, stock)):
                    found[name].runs.append(lighthouse(address, launch))
    return found


def direction_faults() -> int:
    """How many right-to-left faults the tests show in Material and miss in ours; each test but one asks both."""
    report = TOOLS / "faults.xml"
    command = [sys.executable, "-m", "pytest", f"--junitxml={report}", "tests/browser/rtl"]
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)  # noqa: S603 (our own)
    return len(re.findall(r'<testcase [^>]* name="(?!test_shortcuts_can_be_turned_off)', report.read_text("utf-8")))


def lines(topics: int, found: dict[str, Measured]) -> Iterator[str]:
    """The rows of one size: ours, stock, and the ratio where a smaller number is better."""
    ours, stock = found[OURS], found[STOCK]
    for name in ours.bytes:
        one, other = ours.bytes[name], stock.bytes[name]
        yield f"| {topics} | first load, {name}, KB | {one / 1000:.1f} | {other / 1000:.1f} | {one / other:.2f} |"
    yield f"| {topics} | requests | {ours.requests} | {stock.requests} | {ours.requests / stock.requests:.2f} |"
    if ours.runs:
        values = [" ".join(f"{run['LCP'] / 1000:.2f}" for run in one.runs) for one in (ours, stock)]
        ratio = ours.of("LCP") / stock.of("LCP")
        yield (
            f"| {topics} | LCP, s: median (all) | {ours.of('LCP') / 1000:.2f} ({values[0]}) "
            f"| {stock.of('LCP') / 1000:.2f} ({values[1]}) | {ratio:.2f} |"
        )
        yield f"| {topics} | CLS | {ours.of('CLS'):.3f} | {stock.of('CLS'):.3f} | |"
        yield f"| {topics} | TBT, ms | {ours.of('TBT'):.0f} | {stock.of('TBT'):.0f} | |"
        scores = [" / ".join(f"{one.of(name):.0f}" for name in _SCORES) for one in (ours, stock)]
        yield f"| {topics} | Lighthouse: performance / accessibility / practice / SEO | {scores[0]} | {scores[1]} | |"
    yield f"| {topics} | axe: violations | {ours.axe} | {stock.axe} | |"
    yield f"| {topics} | html-validate: errors | {ours.faults} | {stock.faults} | |"


def main() -> None:
    """Reads the command line, measures, prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--sizes", type=int, nargs="+", default=[4, 40, 400])
    options = parser.parse_args()
    docs, launch, npm = read(options.data).docs, find(), shutil.which("npm")
    if launch is None or npm is None:
        sys.exit("a Chromium and npm are needed")
    TOOLS.mkdir(parents=True, exist_ok=True)
    shutil.copy(Path(__file__).parent / "package.json", TOOLS)
    subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund"], cwd=TOOLS, check=True)  # noqa: S603
    print(f"| topics | a topic's page | {OURS} | {STOCK} | ratio |\n|---|---|---|---|---|", flush=True)
    for topics in options.sizes:
        for line in lines(topics, measure(docs, topics, options.runs, launch)):
            print(line, flush=True)
    print(f"| – | right-to-left faults (tests/browser/rtl) | 0 | {direction_faults()} | |", flush=True)


if __name__ == "__main__":
    main()
