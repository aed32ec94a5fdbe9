/* Kurras: what every page needs before it is touched: shortcuts, buttons for the keyboard, the way back to the line. What
   answers to the pointer is in popup.js, which comes at the reader's first sign of life. A classic script without
   dependencies; the page is whole without it. */
(function () {
  "use strict";

  /* The theme's shortcuts know Latin letters only. Here a key that gives none is known by its place on the keyboard, so that
     they work under an Arabic layout. Who dictates or types by switches can turn them off on the help page (WCAG 2.1.4):
     shortcuts.js. */
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

  function start() {
    labelsToButtons();
    watchShortcuts();
    if (document.querySelector("[data-sentence]")) watchLeaving();
    else offerReturn();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
