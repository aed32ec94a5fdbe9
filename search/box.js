/* Kurras search, the page's side. It runs before the theme's script, and lets the theme's own search box speak with our
   engine by the theme's four messages. Until the box is touched nothing is loaded: the theme is given a channel in place
   of a worker, and finds no form named "search", so that it does not fetch an index either. */
(function () {
  "use strict";

  var NAME = "kurras:search", VERSION = 1;
  var script = document.currentScript, config = document.getElementById("__config");
  var form = document.forms.namedItem("search"), waiting = [], begun = false, worker;
  var heard = false, early = [];
  var WORDS = {
    loading: "جارٍ تجهيز البحث…",
    missing: "تعذَّر تحميل البحث. تحقَّق من الاتصال، أو من أن ملفات المساق كلها في مكانها، ثم أعد فتح الصفحة.",
    broken: "فهرس البحث ناقص أو تالف. انسخ ملفات المساق كاملةً من جديد، ثم أعد فتح الصفحة.",
    version: "فهرس البحث من إصدار آخر من المساق. أعد تحميل الصفحة، أو انسخ ملفات المساق كلها من جديد.",
    none: "لا توجد نتائج",
    empty: "اكتب ما تبحث عنه",
    closest: "ليس في المساق ما يطابق بحثك تمامًا، وهذا أقرب ما فيه: ",
  };

  /* 1 نتيجة واحدة, 2 نتيجتان, 3–10 نتائج, 11–99 نتيجة, 100 نتيجة (CLDR) */
  function counted(count) {
    if (count === 1) return "نتيجة واحدة";
    if (count === 2) return "نتيجتان";
    var rest = count % 100;
    return count + (rest >= 3 && rest <= 10 ? " نتائج" : " نتيجة");
  }

  function near(path) {
    return script.src ? new URL(path, script.src).href : path;
  }

  function say(text) {
    var meta = document.querySelector(".md-search-result__meta");
    if (!meta) return;
    meta.setAttribute("aria-live", "polite");
    meta.textContent = text;
  }

  /* The theme holds this for a worker. */
  var channel = new EventTarget();
  channel.postMessage = function (message) {
    if (worker) worker.postMessage(message);
    else waiting.push(message);
  };
  channel.terminate = function () { if (worker) worker.terminate(); };

  /* What the engine says before the theme listens (its script is the larger one) waits for it. */
  function receive(event) {
    if (!heard) return early.push(event);
    var data = event.data.data, box = document.querySelector("[data-md-component=search-query]");
    channel.dispatchEvent(new MessageEvent("message", { data: event.data }));
    if (event.data.type !== 3) return;
    box.dispatchEvent(new Event("keydown")); // for its ghost the theme looks at the box when a key goes down, before the letter is there
    offerPages(data);
    if (!box.value.trim()) say(WORDS.empty);
    else if (!data.count) say(WORDS.none);
    else say((data.closest ? WORDS.closest : "") + counted(data.count));
  }

  /* What the pages isolate when they are built (arabic/direction.py), in the results: Latin words with their signs, codes, and
     numbers beside a dash or a percent sign. The words stay; some of them may be marked, so a run may begin inside a mark. */
  var RUNS = new RegExp("[.@#]?[A-Za-z\u00c0-\u052f][\\w\u00c0-\u052f]*(?:[-./\\\\:&+@'’=~]{1,2}[\\w\u00c0-\u052f]+| [A-Za-z\u00c0-\u052f]" +
    "[\\w\u00c0-\u052f]*)*(?:\\+\\+?|#)?(?: \\d+\\.\\d+)?|\\d+(?:-\\d+){2,}|\\d[\\d.,:]*(?=[-–%٪°])|[-–]\\d[\\d.,:]*", "g");

  /* The text nodes of a block itself: the theme puts an excerpt beside the title, in no element of its own. */
  function ownTexts(block) {
    var walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT), nodes = [];
    while (walker.nextNode()) {
      if (walker.currentNode.parentNode.closest("h1, h2, p, nav, article") === block) nodes.push(walker.currentNode);
    }
    return nodes;
  }

  function isolate(block) {
    var found, runs = [], text = ownTexts(block).map(function (node) { return node.data; }).join("");
    RUNS.lastIndex = 0;
    while ((found = RUNS.exec(text))) runs.unshift([found.index + /^[-–]/.test(found[0]), RUNS.lastIndex]);
    runs.forEach(function (run) {
      var range = document.createRange(), own = document.createElement("bdi"), at = 0;
      ownTexts(block).forEach(function (node) {
        if (run[0] >= at && run[0] < at + node.length) range.setStart(node, run[0] - at);
        if (run[1] > at && run[1] <= at + node.length) range.setEnd(node, run[1] - at);
        at += node.length;
      });
      own.dir = "ltr";
      own.append(range.extractContents());
      range.insertNode(own);
    });
  }

  function isolateResults() {
    document.querySelectorAll(".md-search-result__article, .md-search-result__article :is(h1, h2)").forEach(function (block) {
      if (block.kurrasIsolated) return;
      block.kurrasIsolated = true;
      isolate(block);
    });
  }

  function watchResults() {
    var list = document.querySelector(".md-search-result__list");
    if (list) new MutationObserver(isolateResults).observe(list, { childList: true, subtree: true });
  }

  /* A button for each page that has results, where there are several: pressed, it leaves the results of that page alone. */
  function offerPages(data) {
    var result = document.querySelector(".md-search-result"), row = result.querySelector(".k-pages");
    if (row) row.remove();
    if (!data.pages || data.pages.length < 2) return;
    row = document.createElement("div");
    row.className = "k-pages";
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", "حصر النتائج في صفحة");
    [{ title: "الكل", count: data.count }].concat(data.pages).forEach(function (page, at) {
      row.append(pageButton(page, at === 0, function () { showPage(data, at - 1, page.count); }));
    });
    result.insertBefore(row, result.querySelector("ol"));
  }

  function pageButton(page, pressed, act) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = page.title + " (" + page.count + ")";
    button.setAttribute("aria-pressed", pressed);
    button.addEventListener("click", function () {
      button.parentNode.childNodes.forEach(function (other) { other.setAttribute("aria-pressed", other === button); });
      act();
    });
    return button;
  }

  function showPage(data, at, count) {
    var items = at < 0 ? data.items : [data.items[at]];
    channel.dispatchEvent(new MessageEvent("message", { data: { type: 3, data: { items: items, suggest: data.suggest } } }));
    say(counted(count));
  }

  /* The theme closes the box at Tab and returns to it at any other key: from here Tab goes on to the buttons first. */
  function reachButtons(event) {
    var stops = [form.query].concat(Array.from(document.querySelectorAll(".k-pages button")));
    var at = stops.indexOf(document.activeElement), next = stops[at + (event.shiftKey ? -1 : 1)];
    if (event.key === "Tab" && at >= 0 && next) next.focus();
    else if (at > 0 && (event.key === "Enter" || event.key === " ")) stops[at].click();
    else {
      if (at > 0 && event.key !== "Escape") event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /* Who goes on by Tab from the search leaves it; its veil would lie over what she comes to. */
  function watchLeavingSearch() {
    var toggle = document.getElementById("__search");
    if (!toggle) return;
    document.addEventListener("focusin", function (event) {
      if (toggle.checked && event.target !== toggle && !event.target.closest(".md-search, [for=__search]")) toggle.click();
    });
  }

  function load(path, then) {
    var element = document.createElement("script");
    element.src = near(path);
    element.charset = "utf-8";
    element.onload = then;
    element.onerror = function () { say(WORDS.missing); };
    document.head.append(element);
  }

  /* The theme listens to keys only; text that is pasted, dictated or dropped sends no key. */
  function hearInput() {
    begin();
    form.query.dispatchEvent(new Event("keyup"));
  }

  function withEngine(then) {
    if (window.kurrasEngine) then();
    else load("search-engine.js", function () { if (window.kurrasEngine) then(); else say(WORDS.broken); });
  }

  function withIndex(then) {
    if (window.kurrasSearchData) return then(window.kurrasSearchData);
    var data;
    window.kurrasIndex = function (given) { data = given; };
    load("../../search/index.js", function () { if (data) then(data); else say(WORDS.broken); });
  }

  /* On the first touch: engine and index, then a worker made of the engine's own source. */
  function begin() {
    if (begun) return;
    begun = true;
    watchResults();
    say(WORDS.loading);
    withEngine(function () {
      withIndex(function (data) {
        if (data.version !== VERSION) return say(WORDS.version);
        start(data);
      });
    });
  }

  function start(data) {
    var source = "(" + window.kurrasEngine + ")().serve(self)";
    worker = new NativeWorker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
    worker.onmessage = receive;
    worker.onerror = function () { say(WORDS.broken); };
    worker.postMessage({ type: 0, data: { config: data.config || {}, docs: data.docs, synonyms: data.synonyms, options: {} } });
    waiting.splice(0).forEach(function (message) { worker.postMessage(message); });
  }

  /* The theme's ghost of a suggestion is taken with → only; in a line that runs to the left, ← goes on. */
  function takeSuggestion(event) {
    var ghost = document.querySelector("[data-md-component=search-suggest]"), box = event.target;
    if (event.key !== "ArrowLeft" || !ghost || box.selectionStart !== box.value.length) return;
    if (ghost.textContent.length <= box.value.length) return;
    box.value = ghost.textContent;
    box.dispatchEvent(new Event("keyup"));
    event.preventDefault();
  }

  /* A page that a result led to: marks, and the first of them in sight where the address names no sentence. */
  function markThisPage() {
    var said = new URLSearchParams(location.search).get("h"), content = document.querySelector("article.md-content__inner");
    if (!said || !content) return;
    withEngine(function () {
      var first = window.kurrasEngine().markPage(content, said);
      if (first && !location.hash) first.scrollIntoView({ block: "center" });
    });
  }

  /* On a page that was opened at a place (#…), the theme shuts search and menu an instant after it comes: what the
     reader has opened meanwhile stays open, until the reader does something else. */
  function keepOpen() {
    if (!location.hash) return;
    function refuse(event) {
      if (event.isTrusted) stop();
      else if (event.target.matches(".md-toggle") && !event.target.checked) event.preventDefault();
    }
    function stop() {
      document.removeEventListener("click", refuse, true);
      document.removeEventListener("keydown", refuse, true);
    }
    document.addEventListener("click", refuse, true);
    document.addEventListener("keydown", refuse, true);
    setTimeout(stop, 400);
  }

  addEventListener("kurras:theme", keepOpen); // loader.js says it

  var NativeWorker = window.Worker;
  if (!form || !config || !NativeWorker) return;
  window.Worker = function (url, options) {
    if (url !== NAME) return new NativeWorker(url, options);
    heard = true;
    setTimeout(function () { early.splice(0).forEach(receive); });
    return channel;
  };
  window.Worker.prototype = NativeWorker.prototype;

  var settings = JSON.parse(config.textContent);
  settings.search = NAME;
  settings.features = settings.features.filter(function (feature) { return feature !== "search.highlight"; });
  config.textContent = JSON.stringify(settings);

  form.setAttribute("name", "kurras-search");
  form.query.addEventListener("focus", begin);
  form.query.addEventListener("input", hearInput);
  if (document.activeElement === form.query) begin();
  form.query.addEventListener("keydown", takeSuggestion);
  document.addEventListener("keydown", reachButtons, true);
  watchLeavingSearch();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", markThisPage);
  else markThisPage();
})();
