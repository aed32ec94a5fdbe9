/* Kurras: the card beside a corrected word, a search box that also hears pasted and dictated text, words to copy.
   A classic script without dependencies; the page is whole without it (a corrected word is a link to its note).
   Other scripts give their own words a card by kurrasCard(selector, contentOf, goesOn): contentOf(element) is a list of
   nodes, or nothing; where goesOn is true a click still does what it did; where it is "second", a finger, which cannot
   hover, sees the card first and goes on with its second tap. */
(function () {
  "use strict";

  var card, shownFor, watching = false, pinned = false, closing, under, pointer = {}, pressedBy;
  var home = document.currentScript.src;

  function makeCard() {
    card = document.createElement("div");
    card.className = "k-popup";
    card.id = "k-popup";
    card.hidden = true;
    card.addEventListener("mouseenter", function () { clearTimeout(closing); });
    card.addEventListener("mouseleave", function () { closeSoon(shownFor); });
    return card;
  }

  /* The note as it stands at the end of the page, without its ids. */
  function noteOf(link) {
    var note = document.getElementById("c-" + link.dataset.note);
    return note && Array.prototype.map.call(note.children, function (part) {
      var copy = part.cloneNode(true);
      copy.removeAttribute("id");
      Array.prototype.forEach.call(copy.querySelectorAll("[role=doc-backlink]"), function (back) {
        var rest = back.nextSibling;
        if (rest && rest.nodeType === 3) rest.remove();
        back.remove();
      });
      return copy;
    });
  }

  function fill(link) {
    var content = link.kurrasCard(link);
    if (!content || !content.length) return false;
    card.innerHTML = "";
    content.forEach(function (part) { card.appendChild(part); });
    return true;
  }

  /* Under the words (above them where there is no room), inside the window on both sides. */
  function place(link) {
    var lines = link.getClientRects(), at = lines[lines.length - 1], gap = 6, edge = 8;
    var width = card.offsetWidth, height = card.offsetHeight;
    var left = Math.max(edge, Math.min(at.right - width, document.documentElement.clientWidth - width - edge));
    var below = at.bottom + gap + height <= window.innerHeight;
    var top = below ? at.bottom + gap : Math.max(edge, lines[0].top - gap - height);
    var base = card.offsetParent.getBoundingClientRect();
    card.style.left = left - base.left + "px";
    card.style.top = top - base.top + "px";
  }

  function open(link) {
    clearTimeout(closing);
    if (shownFor === link) return;
    close();
    if (!fill(link)) return;
    link.after(card);
    card.hidden = false;
    shownFor = link;
    link.classList.add("k-fix--open");
    if (!link.hasAttribute("aria-describedby")) link.setAttribute("aria-describedby", card.id);
    place(link);
  }

  function close() {
    clearTimeout(closing);
    pinned = false;
    if (!shownFor) return;
    shownFor.classList.remove("k-fix--open");
    if (shownFor.getAttribute("aria-describedby") === card.id) shownFor.removeAttribute("aria-describedby");
    shownFor = null;
    card.hidden = true;
  }

  /* The pointer left the words or their card; where the keyboard still is, the card stays. */
  function closeSoon(link) {
    if (pinned || shownFor !== link) return;
    closing = setTimeout(function () {
      if (document.activeElement !== link && !card.contains(document.activeElement)) close();
    }, 200);
  }

  /* Words that come under a resting pointer, because the page scrolled, ask for nothing until it moves. */
  function watchPointer(link) {
    function rests(event) { return event.screenX === pointer.screenX && event.screenY === pointer.screenY; }
    link.addEventListener("mouseenter", function (event) {
      if (rests(event)) under = link;
      else open(link);
    });
    link.addEventListener("mousemove", function (event) {
      if (under !== link || rests(event)) return;
      under = null;
      open(link);
    });
    link.addEventListener("mouseleave", function () {
      under = null;
      closeSoon(link);
    });
  }

  function watchCards(selector, contentOf, goesOn) {
    var hover = window.matchMedia("(hover: hover)").matches;
    var links = document.querySelectorAll(selector);
    if (links.length) watchPage();
    Array.prototype.forEach.call(links, function (link) {
      link.kurrasCard = contentOf;
      if (hover) watchPointer(link);
      link.addEventListener("focus", function () { open(link); });
      link.addEventListener("click", function (event) {
        if (goesOn && (goesOn !== "second" || !tapped(event) || (pinned && shownFor === link))) return;
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (pinned && shownFor === link) return close();
        open(link);
        pinned = true;
      });
    });
  }

  function tapped(event) { return (event.pointerType || pressedBy) === "touch"; }

  function watchPage() {
    if (watching) return;
    watching = true;
    makeCard();
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") close();
    });
    document.addEventListener("click", function (event) {
      if (shownFor && !shownFor.contains(event.target) && !card.contains(event.target)) close();
    });
    document.addEventListener("focusin", function (event) {
      if (shownFor && !card.contains(event.target) && event.target !== shownFor) close();
    });
    document.addEventListener("mousemove", function (event) { pointer = event; });
    document.addEventListener("pointerdown", function (event) { pressedBy = event.pointerType; }, true);
    window.addEventListener("resize", close);
  }

  /* The theme's search listens to keys only; text that is pasted, dictated or dropped sends no key. */
  function watchSearchBox() {
    var box = document.querySelector("[data-md-component=search-query]");
    if (box) box.addEventListener("input", function () { box.dispatchEvent(new Event("keyup")); });
  }

  /* The theme's shortcuts know Latin letters only. Here a key that gives none is known by its place on the keyboard, so that
     they work under an Arabic layout. Who dictates or types by switches can turn them off on the help page (WCAG 2.1.4). */
  var PLACES = { KeyF: "f", KeyS: "s", Slash: "/", KeyP: "p", Comma: ",", KeyN: "n", Period: "." };
  var OFF = "kurras.shortcuts";

  function areOff() {
    try { return localStorage.getItem(OFF) === "off"; } catch (error) { return false; }
  }

  function openSearch() {
    var box = document.querySelector("[data-md-component=search-query]"), toggle = document.getElementById("__search");
    if (!box) return;
    if (toggle && !toggle.checked) toggle.click();
    box.focus();
    box.select();
  }

  function follow(way) {
    var link = document.querySelector("link[rel=" + way + "]");
    if (link) location.href = link.href;
  }

  function watchShortcuts() {
    window.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
      var key = /^[a-z,./]$/i.test(event.key) ? event.key.toLowerCase() : PLACES[event.code];
      var act = { f: openSearch, s: openSearch, "/": openSearch, p: follow, ",": follow, n: follow, ".": follow }[key];
      if (!act) return;
      event.stopImmediatePropagation();
      if (areOff()) return;
      event.preventDefault();
      act(key === "p" || key === "," ? "prev" : "next");
    }, true);
    var place = document.getElementById("k-shortcuts");
    if (place) place.appendChild(shortcutSwitch());
  }

  function shortcutSwitch() {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "k-button";
    button.textContent = "تشغيل اختصارات لوحة المفاتيح";
    button.setAttribute("aria-pressed", !areOff());
    button.addEventListener("click", function () {
      try { localStorage.setItem(OFF, areOff() ? "on" : "off"); } catch (error) { return; }
      button.setAttribute("aria-pressed", !areOff());
    });
    return button;
  }

  /* Reading aloud costs nothing where the device has no Arabic voice of its own: its files are asked for only then. */
  function offerReadingAloud() {
    var speech = window.speechSynthesis, asked = false;
    if (!speech || !document.querySelector(".k-text .k-sentence")) return;
    function look() {
      var own = speech.getVoices().some(function (one) { return one.localService && /^ar([-_]|$)/i.test(one.lang); });
      if (!own || asked) return;
      asked = true;
      var style = document.createElement("link"), script = document.createElement("script");
      style.rel = "stylesheet";
      style.href = new URL("read-aloud.css", home).href;
      script.src = new URL("read-aloud.js", home).href;
      document.head.append(style, script);
    }
    look();
    if (speech.addEventListener) speech.addEventListener("voiceschanged", look);
  }

  /* Menu and search on a phone are labels of hidden checkboxes: a button inside each gives the keyboard a stop. */
  function labelsToButtons() {
    var names = { __drawer: "قائمة التنقل", __search: "البحث" };
    Array.prototype.forEach.call(document.querySelectorAll("label.md-header__button[for]"), function (label) {
      var toggle = document.getElementById(label.htmlFor), button = document.createElement("button");
      if (!toggle || !names[label.htmlFor]) return;
      function tell() { button.setAttribute("aria-expanded", toggle.checked); }
      button.type = "button";
      button.setAttribute("aria-label", names[label.htmlFor]);
      while (label.firstChild) button.appendChild(label.firstChild);
      label.appendChild(button);
      button.addEventListener("click", function () {
        if (label.htmlFor === "__search") openSearch();
        else toggle.click();
      });
      toggle.addEventListener("change", tell);
      tell();
    });
  }

  /* A button under each text that is there to be taken along, and a line that says aloud what became of it. */
  function watchCopies() {
    Array.prototype.forEach.call(document.querySelectorAll("[data-copy]"), function (source) {
      var bar = document.createElement("p"), button = document.createElement("button");
      var said = document.createElement("span");
      bar.className = "k-copy";
      button.type = "button";
      button.textContent = source.getAttribute("data-copy");
      said.setAttribute("role", "status");
      bar.appendChild(button);
      bar.appendChild(said);
      source.parentNode.insertBefore(bar, source.nextSibling);
      button.addEventListener("click", function () {
        said.textContent = "";
        copy(source, function (done) {
          said.textContent = done ? "نُسخ إلى الحافظة." : "تعذَّر النسخ، فحُدِّد النص لتنسخه بنفسك.";
        });
      });
    });
  }

  /* The clipboard is refused on a plain server and by some browsers in a folder; there the page's own selection is
     copied, and where that is refused too it stays, for the reader to copy. */
  function copy(source, say) {
    function selected() {
      var range = document.createRange(), selection = window.getSelection(), done = false;
      range.selectNodeContents(source);
      selection.removeAllRanges();
      selection.addRange(range);
      try { done = document.execCommand("copy"); } catch (refused) { /* as false */ }
      if (done) selection.removeAllRanges();
      say(done);
    }
    if (!navigator.clipboard) return selected();
    navigator.clipboard.writeText(source.textContent.trim()).then(function () { say(true); }, selected);
  }

  /* The line that a reader leaves by a link of the text is kept for this tab (where the browser keeps nothing for files, the
     address carries it), and a page that leads to that line offers the way back to it. */
  var LINE = "kurras.line";

  function watchLeaving() {
    document.addEventListener("click", function (event) {
      var link = event.target.closest(".k-sentence a[href]:not([href*='#c-'])");
      if (!link || event.defaultPrevented || link.pathname === location.pathname) return;
      var line = /[^/]*\/?$/.exec(location.pathname)[0] + "#" + link.closest(".k-sentence").id;
      try { sessionStorage.setItem(LINE, line); } catch (refused) { /* then only the address does */ }
      if (location.protocol === "file:") link.search = "?line=" + encodeURIComponent(line);
    });
  }

  function offerReturn() {
    var line = /[?&]line=([^&]+)/.exec(location.search);
    try { line = line ? decodeURIComponent(line[1]) : sessionStorage.getItem(LINE); } catch (refused) { return; }
    if (!/^[\w-]+(\/|\.html)#s-\d+-\d+$/.test(line || "")) return;
    var there = document.querySelector("article a[href$='" + line + "']"), way = document.createElement("a");
    if (!there) return;
    way.className = "k-return";
    way.href = there.href;
    way.textContent = "العودة إلى السطر الذي كنت تقرؤه";
    way.addEventListener("click", function () {
      try { sessionStorage.removeItem(LINE); } catch (refused) { /* nothing is kept */ }
    });
    there.closest("article").insertBefore(way, there.closest("article").firstChild);
  }

  /* Who goes on by Tab from the search leaves it; its veil would lie over what she comes to. */
  function watchLeavingSearch() {
    var toggle = document.getElementById("__search");
    if (!toggle) return;
    document.addEventListener("focusin", function (event) {
      if (toggle.checked && event.target !== toggle && !event.target.closest(".md-search, [for=__search]")) toggle.click();
    });
  }

  function start() {
    watchLeavingSearch();
    labelsToButtons();
    watchShortcuts();
    watchCards("a.k-fix", noteOf);
    watchSearchBox();
    offerReadingAloud();
    watchCopies();
    if (document.querySelector("[data-sentence]")) watchLeaving();
    else offerReturn();
  }

  window.kurrasCard = watchCards;
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
