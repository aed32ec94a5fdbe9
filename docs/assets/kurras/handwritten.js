/* Kurras, on hand-written pages: abbreviations, footnotes and titled links open a card by pointer, keyboard and touch; a tab
   that the address names is opened. Without it an abbreviation has the browser's own hint, and a footnote is a link. */
(function () {
  "use strict";

  function each(selector, act) { Array.prototype.forEach.call(document.querySelectorAll(selector), act); }

  function paragraph(words) {
    var element = document.createElement("p");
    element.textContent = words;
    return [element];
  }

  /* A button inside the abbreviation: it can be reached by keyboard and touched, which its title cannot. */
  function abbreviations() {
    each("article abbr[title]", function (abbr) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "k-hint";
      button.kurrasWords = abbr.title;
      abbr.removeAttribute("title");
      while (abbr.firstChild) button.appendChild(abbr.firstChild);
      abbr.appendChild(button);
    });
    window.kurrasCard("button.k-hint", function (button) { return paragraph(button.kurrasWords); });
  }

  function titledLinks() {
    each("article a[title]:not(.footnote-backref)", function (link) {
      link.kurrasWords = link.title;
      link.removeAttribute("title");
      link.classList.add("k-titled");
    });
    window.kurrasCard("a.k-titled", function (link) { return paragraph(link.kurrasWords); }, true);
  }

  function footnotes() {
    window.kurrasCard("a.footnote-ref", function (link) {
      var note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return note && Array.prototype.map.call(note.children, function (part) {
        var copy = part.cloneNode(true);
        Array.prototype.forEach.call(copy.querySelectorAll(".footnote-backref"), function (back) { back.remove(); });
        return copy;
      });
    });
  }

  /* The tab that the address names, or that holds the place it names. */
  function openTab() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var set = target && target.closest(".tabbed-set");
    if (!set) return;
    var block = target.closest(".tabbed-block"), inputs = set.querySelectorAll(":scope > input");
    var input = block ? inputs[Array.prototype.indexOf.call(block.parentNode.children, block)] : target;
    input.checked = true;
    (block ? target : set).scrollIntoView();
  }

  function start() {
    abbreviations();
    titledLinks();
    footnotes();
    openTab();
    window.addEventListener("hashchange", openTab);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
