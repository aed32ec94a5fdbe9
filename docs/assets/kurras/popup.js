/* Kurras: the card beside a corrected word, and reading aloud. It comes at the first sign of life (loader.js). A classic
   script without dependencies; the page is whole without it (a corrected word is a link to its note).
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
      if (hover && link.matches(":hover")) open(link);
      link.addEventListener("focus", function () { open(link); });
      if (link === document.activeElement) open(link);
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

  function start() {
    watchCards("a.k-fix", noteOf);
    offerReadingAloud();
  }

  window.kurrasCard = watchCards;
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
