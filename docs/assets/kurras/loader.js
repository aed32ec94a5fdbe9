/* Kurras: what is fetched when it is needed, and not before.

   The theme's script and our search come at the first touch of something they serve; what the reader did meanwhile is not
   lost: a tap opens the search at once, and typed letters stay. Scripts that a page names as `later` come at the reader's
   first sign of life. The addresses stand on this script's own element; in a page that holds everything there are none.
   A classic script without dependencies. */
(function () {
  "use strict";

  var here = document.currentScript, addresses = here.dataset;
  var asked = !addresses.theme, boxAsked = asked, tables = [];
  var PRESSED = "article button, a.k-fix, .k-practice li, .k-ask";
  var POINTED = ".tabbed-set, .annotate, pre";
  var SERVED = ".md-toggle, .md-search, label[for=__search], label[for=__drawer], " + POINTED;

  function fetchScript(address, then, failed) {
    var element = document.createElement("script");
    element.src = address;
    element.charset = "utf-8";
    element.async = false;
    if (then) element.onload = then;
    if (failed) element.onerror = failed;
    document.head.appendChild(element);
  }

  function link(rel, address) {
    var element = document.createElement("link");
    element.rel = rel;
    element.href = address;
    return element;
  }

  /* The whole of a sheet of which the page holds what it needs until its scripts come; these wait for it. */
  function fetchStyle(address, then) {
    var style = link("stylesheet", address);
    style.onload = style.onerror = then;
    document.head.appendChild(style);
  }

  function fetchAhead(address) {
    var hint = link("preload", address);
    hint.as = "script";
    document.head.appendChild(hint);
  }

  function isStyle(address) { return /\.css$/.test(address); }

  function withBox() {
    if (boxAsked) return;
    boxAsked = true;
    fetchScript(addresses.search, keepTables);
  }

  /* The build has framed wide tables already: while the theme's script looks for them, they bear a class. */
  function keepTables() {
    if (asked) tables.forEach(function (table) { table.className = "k-wrapped"; });
  }

  /* The theme's styles for what its script makes stand before ours, which may change them. */
  function withTheme() {
    if (asked) return;
    asked = true;
    var own = document.querySelector("link[rel=stylesheet]");
    own.parentNode.insertBefore(link("stylesheet", addresses.touched), own);
    if (boxAsked) keepTables();
    withBox();
    fetchScript(addresses.theme, function () {
      window.document$.next(document); // it waits for the page to be there, which it has long been
      tables.forEach(function (table) { table.removeAttribute("class"); });
      dispatchEvent(new Event("kurras:theme"));
    });
  }

  function whenOn(names, served) {
    names.forEach(function (name) {
      document.addEventListener(name, function (event) {
        if (!asked && event.target.closest && event.target.closest(served)) withTheme();
      }, true);
    });
  }

  /* A button, a corrected word or a choice pressed before its script is there is pressed again when it is; a word whose
     card a finger asks for gets the focus then, which shows the card, and so does a field. */
  function waitForLife(later) {
    var signs = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin", "change", "scroll", "kurras:begun"];
    var missing = later.length, held = [];

    function come() {
      signs.forEach(function (name) { removeEventListener(name, come, true); });
      var wanted = later.splice(0), styles = wanted.filter(isStyle), before = styles.length;
      var scripts = wanted.filter(function (one) { return !isStyle(one); });
      function next() {
        if (before--) return;
        scripts.forEach(function (one) { fetchScript(one, came, came); }); // a press does not wait for one that fails
      }
      styles.forEach(function (one) {
        fetchStyle(one, function () {
          came();
          next();
        });
      });
      if (before) scripts.forEach(fetchAhead);
      next();
    }

    function came(event) {
      if (event && event.type === "error") document.documentElement.classList.add("k-failed");
      missing -= 1;
      if (missing) return;
      removeEventListener("click", hold, true);
      held.forEach(function (one) {
        var own = one.querySelector("input, select, button") || one;
        if (own.matches(".k-link, select, [type=text]")) own.focus();
        else own.click();
      });
    }

    function hold(event) {
      var tapped = event.pointerType === "touch" ? ", a.k-link" : "";
      var asked = event.target.closest && event.target.closest(PRESSED + tapped);
      if (!asked) held = held.filter(function (one) { return one.tagName !== "A"; }); // she waits for its card no more
      if (!asked || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      held.push(asked);
      come();
    }

    signs.forEach(function (name) { addEventListener(name, come, { capture: true, passive: true }); });
    addEventListener("click", hold, true);
    if (document.activeElement !== document.body) come(); // she began before this script was there
  }

  function start() {
    var search = document.getElementById("__search"), later = (addresses.later || "").split(" ").filter(Boolean);
    tables = Array.prototype.slice.call(document.querySelectorAll(".k-scroll table:not([class])"));
    whenOn(["pointerdown", "focusin"], SERVED);
    whenOn(["mouseover"], POINTED);
    if (search) search.addEventListener("change", function () {
      if (search.checked) document.querySelector(".md-search__input").focus(); // within the tap: a phone shows its keyboard
      withTheme();
    });
    /* A site that keeps the theme's own switch of colours needs its script to show it. */
    if (document.querySelector("[data-md-component=palette]")) withTheme();
    /* A page that a search result led to: its words are marked without the theme. */
    if (/[?&]h=/.test(location.search)) withBox();
    if (later.length) waitForLife(later);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
