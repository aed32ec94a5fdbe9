/* Kurras: the card beside a corrected word, and a search box that also hears pasted and dictated text.
   A classic script without dependencies; the page is whole without it (a corrected word is a link to its note). */
(function () {
  "use strict";

  var card, shownFor, pinned = false, closing, under, pointer = {};

  function makeCard() {
    card = document.createElement("div");
    card.className = "k-popup";
    card.hidden = true;
    card.addEventListener("mouseenter", function () { clearTimeout(closing); });
    card.addEventListener("mouseleave", function () { closeSoon(shownFor); });
    return card;
  }

  /* The note as it stands at the end of the page, without its ids. */
  function fill(link) {
    var note = document.getElementById("c-" + link.dataset.note);
    if (!note) return false;
    card.innerHTML = "";
    Array.prototype.forEach.call(note.children, function (part) {
      var copy = part.cloneNode(true);
      copy.removeAttribute("id");
      Array.prototype.forEach.call(copy.querySelectorAll("[role=doc-backlink]"), function (back) {
        var rest = back.nextSibling;
        if (rest && rest.nodeType === 3) rest.remove();
        back.remove();
      });
      card.appendChild(copy);
    });
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
    place(link);
  }

  function close() {
    clearTimeout(closing);
    pinned = false;
    if (!shownFor) return;
    shownFor.classList.remove("k-fix--open");
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

  function watchCorrections() {
    var hover = window.matchMedia("(hover: hover)").matches;
    Array.prototype.forEach.call(document.querySelectorAll("a.k-fix"), function (link) {
      if (hover) watchPointer(link);
      link.addEventListener("focus", function () { open(link); });
      link.addEventListener("click", function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (pinned && shownFor === link) return close();
        open(link);
        pinned = true;
      });
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") close();
    });
    document.addEventListener("click", function (event) {
      if (shownFor && !event.target.closest(".k-popup, a.k-fix")) close();
    });
    document.addEventListener("focusin", function (event) {
      if (shownFor && !event.target.closest(".k-popup") && event.target !== shownFor) close();
    });
    document.addEventListener("mousemove", function (event) { pointer = event; });
    window.addEventListener("resize", close);
  }

  /* The theme's search listens to keys only; text that is pasted, dictated or dropped sends no key. */
  function watchSearchBox() {
    var box = document.querySelector("[data-md-component=search-query]");
    if (box) box.addEventListener("input", function () { box.dispatchEvent(new Event("keyup")); });
  }

  function start() {
    if (document.querySelector("a.k-fix")) {
      makeCard();
      watchCorrections();
    }
    watchSearchBox();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
