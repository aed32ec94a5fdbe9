/* Kurras: what a page does before anything of it is touched, and what comes when it is.

   The theme's script and our search are fetched at the first touch of something they serve; what the reader did meanwhile
   is not lost: a tap opens the search at once, and typed letters stay. Until then this keeps the reader's place in the
   contents and in the header. A classic script without dependencies. */
(function () {
  "use strict";

  var here = document.currentScript, root = document.documentElement;
  var search = document.getElementById("__search"), asked = false, ready = false, boxAsked = false;
  var tables = all(".md-typeset__table > table:not([class])");
  var POINTED = ".tabbed-set, .annotate, pre, abbr[title], .footnote-ref";
  var SERVED = ".md-toggle, .md-search, label[for=__search], label[for=__drawer], " + POINTED;

  root.classList.remove("no-js");
  root.classList.add("js");

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function fetchScript(address, then) {
    var element = document.createElement("script");
    element.src = address;
    element.charset = "utf-8";
    element.async = false;
    if (then) element.onload = then;
    document.head.appendChild(element);
  }

  function withBox() {
    if (boxAsked) return;
    boxAsked = true;
    fetchScript(here.dataset.search, keepTables);
  }

  /* The build has wrapped wide tables as the theme's script would; while that runs, they bear a class, which it leaves alone. */
  function keepTables() {
    if (asked) tables.forEach(function (table) { table.className = "k-wrapped"; });
  }

  /* The theme's styles for what its script makes stand before ours, which may change them. */
  function withTheme() {
    if (asked) return;
    asked = true;
    var style = document.createElement("link"), own = document.querySelector("link[rel=stylesheet]");
    style.rel = "stylesheet";
    style.href = here.dataset.touched;
    own.parentNode.insertBefore(style, own);
    if (boxAsked) keepTables();
    withBox();
    fetchScript(here.dataset.theme, themeCame);
  }

  /* On a page that was opened at a place (#…), the theme shuts search and menu an instant after it comes: what the
     reader has opened meanwhile stays open. */
  function themeCame() {
    ready = true;
    tables.forEach(function (table) { table.removeAttribute("class"); });
    function keepOpen(event) {
      if (!event.isTrusted && event.target.matches(".md-toggle") && !event.target.checked) event.preventDefault();
    }
    document.addEventListener("click", keepOpen, true);
    setTimeout(function () { document.removeEventListener("click", keepOpen, true); }, 400);
  }

  function touched(served) {
    return function (event) {
      if (!asked && event.target.closest && event.target.closest(served)) withTheme();
    };
  }

  ["pointerdown", "focusin"].forEach(function (name) { document.addEventListener(name, touched(SERVED), true); });
  document.addEventListener("mouseover", touched(POINTED), true);

  /* Within the tap itself, so that a phone shows its keyboard. */
  if (search) search.addEventListener("change", function () {
    if (search.checked) document.querySelector(".md-search__input").focus();
    withTheme();
  });

  /* A site that keeps the theme's own switch of colours needs its script to show it. */
  if (document.querySelector("[data-md-component=palette]")) withTheme();

  /* A page that a search result led to: its words are marked without the theme. */
  if (/[?&]h=/.test(location.search)) withBox();

  /* ---- Scripts of this page that wait for a sign of life (front matter `later`) ---- */

  var later = (here.dataset.later || "").split(" ").filter(Boolean), missing = later.length, held = [];
  var SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin", "scroll"];

  function laterScripts() {
    SIGNS.forEach(function (name) { removeEventListener(name, laterScripts, true); });
    later.splice(0).forEach(function (address) { fetchScript(address, laterCame); });
  }

  function laterCame() {
    missing -= 1;
    if (missing) return;
    removeEventListener("click", hold, true);
    held.splice(0).forEach(function (button) { button.click(); });
  }

  /* A button pressed before its script is there is pressed again when it is. */
  function hold(event) {
    var button = event.target.closest && event.target.closest("article button");
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    held.push(button);
    laterScripts();
  }

  if (missing) {
    SIGNS.forEach(function (name) { addEventListener(name, laterScripts, { capture: true, passive: true }); });
    addEventListener("click", hold, true);
  }

  /* ---- The reader's place: the section being read, the title in the header, the way back up ---- */

  var title = document.querySelector("[data-md-component=header-title]"), top = document.querySelector(".md-top");
  var heading = document.querySelector("article h1"), links = [], waiting = false, before = 0;

  var lists = all("[data-md-component=toc]");

  all("[data-md-component=toc] a[href^='#']").forEach(function (link) {
    var target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) links.push({ link: link, target: target });
  });

  function place() {
    waiting = false;
    if (ready) return;
    var edge = 80, active = {}, y = window.pageYOffset;
    links.forEach(function (one) {
      var passed = one.target.getBoundingClientRect().top < edge;
      var list = one.link.closest("[data-md-component=toc]");
      one.link.classList.toggle("md-nav__link--passed", passed);
      one.link.classList.remove("md-nav__link--active");
      if (passed) active[lists.indexOf(list)] = one.link;
    });
    Object.keys(active).forEach(function (key) { active[key].classList.add("md-nav__link--active"); });
    if (title && heading) {
      title.classList.toggle("md-header__title--active", y > 0 && heading.getBoundingClientRect().bottom < 48);
    }
    if (top) top.hidden = y >= before || y < 200;
    before = y;
  }

  function soon() {
    if (waiting || ready) return;
    waiting = true;
    requestAnimationFrame(place);
  }

  addEventListener("scroll", soon, { passive: true });
  if (top) top.addEventListener("click", function () {
    if (!ready) window.scrollTo(0, 0);
  });
})();
