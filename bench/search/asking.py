"""Asks the searches that live in a browser: ours and stock Material by their workers, Pagefind by its module."""

import re
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Page

# Both speak the theme's four messages; a group of results is a page.
_CONVERSE = """async ({queries, docs}) => {
  const worker = await window.makeWorker();
  const next = () => new Promise(done => { worker.onmessage = event => done(event.data); });
  let answer = next();
  worker.postMessage({type: 0, data: docs || window.indexData});
  await answer;
  const found = {};
  for (const query of queries) {
    answer = next();
    worker.postMessage({type: 2, data: query});
    const groups = (await answer).data.items;
    found[query] = groups.map(group => Math.max(...group.map(item => item.score)) >= 0 ? group[0].location : "");
  }
  worker.terminate();
  return found;
}"""
_OURS = """() => new Promise(done => {
  window.kurrasIndex = data => { window.indexData = data; };
  window.makeWorker = () => new Worker(URL.createObjectURL(new Blob(["(" + kurrasEngine + ")().serve(self)"])));
  const base = new URL(document.querySelector("script[data-search]").dataset.search, document.baseURI);
  const load = (path, then) => {
    const script = document.createElement("script");
    script.src = new URL(path, base);
    script.onload = then;
    document.head.append(script);
  };
  load("search-engine.js", () => load("../../search/index.js", done));
})"""
_STOCK = """async () => {
  const config = JSON.parse(document.getElementById("__config").textContent);
  const index = await (await fetch("search/search_index.json")).json();
  window.indexData = {...index, options: {suggest: false}};
  window.makeWorker = () => new Worker(config.search);
}"""
_PAGEFIND = """async queries => {
  const pagefind = await import("/pagefind/pagefind.js"), found = {};
  await pagefind.init();
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    found[query] = (await Promise.all(results.slice(0, 10).map(one => one.data()))).map(one => one.raw_url || one.url);
  }
  return found;
}"""
# The engine without its worker, so that what is timed is its own work: build at load, and queries with their marks.
_TIMES = """({queries, count}) => {
  const docs = [], own = window.indexData.docs.filter(doc => /p\\d+/.test(doc.location));
  for (let at = 0; at < count; at++) docs.push({...own[at % own.length], location: "q" + at + "/"});
  const engine = kurrasEngine(), start = performance.now();
  const built = new engine.Engine(docs, window.indexData.synonyms), ready = performance.now();
  const times = queries.map(query => {
    const asked = performance.now();
    engine.answer(built, query);
    return performance.now() - asked;
  });
  times.sort((a, b) => a - b);
  return { build: ready - start, median: times[times.length >> 1], p95: times[Math.floor(times.length * 0.95)] };
}"""


def ours(page: Page, address: str, queries: list[str]) -> dict[str, list[int]]:
    """By a blob worker, as the page itself makes one."""
    page.goto(address)
    page.evaluate(_OURS)
    return _numbers(page.evaluate(_CONVERSE, {"queries": queries}))


def times(page: Page, queries: list[str], count: int = 1000) -> dict[str, float]:
    """Milliseconds at `count` paragraphs, on the page that :func:`ours` left."""
    found: dict[str, float] = page.evaluate(_TIMES, {"queries": queries, "count": count})
    return found


def stock(page: Page, address: str, queries: list[str]) -> dict[str, list[int]]:
    """By the theme's worker."""
    page.goto(address)
    page.evaluate(_STOCK)
    return _numbers(page.evaluate(_CONVERSE, {"queries": queries}))


def pagefind(page: Page, address: str, queries: list[str]) -> dict[str, list[int]]:
    """By its module."""
    page.goto(address)
    return _numbers(page.evaluate(_PAGEFIND, queries))


def _numbers(found: Mapping[str, list[str]]) -> dict[str, list[int]]:
    """`"p17/?h=…"` is document 17; pages that are no paragraph do not count."""
    matches = {
        query: [re.search(r"(?:^|/)p(\d+)(?:/|\.html)", place) for place in places] for query, places in found.items()
    }
    return {query: list(dict.fromkeys(int(match[1]) for match in row if match))[:10] for query, row in matches.items()}


def script_sizes(site: Path) -> dict[str, int]:
    """Bytes of what the box loads."""
    names = ("assets/kurras/search-engine.js", "assets/kurras/search-box.js", "search/index.js")
    return {name: (site / name).stat().st_size for name in names}
