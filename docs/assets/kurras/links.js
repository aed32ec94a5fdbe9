/* Kurras: the card beside a term, a name or a date of the text. A classic script without dependencies; the page is whole
   without it: such words are links, and every entry leads back to each of its sentences. */
(function () {
  "use strict";

  /* The cards of a page come in a file of their own, cards-….js: what each link's thing is, by its anchor, and by the kind
     of a link the words that lead on. Each stands once on the page, hidden, and describes its links to a screen reader. */
  window.kurrasCards = function (cards, ways) {
    var store = document.createElement("div"), links = document.querySelectorAll("a.k-link");
    store.hidden = true;
    Object.keys(cards).forEach(function (anchor) {
      var card = document.createElement("div");
      card.id = "k-" + anchor;
      card.innerHTML = cards[anchor];
      store.appendChild(card);
    });
    document.body.appendChild(store);
    Array.prototype.forEach.call(links, function (link) { link.setAttribute("aria-describedby", "k-" + link.hash.slice(1)); });
    window.kurrasCard("a.k-link", function (link) { return cardOf(link, ways); }, "second");
    var waiting = document.querySelector("a.k-link:focus, a.k-link:hover");
    if (waiting) waiting.dispatchEvent(new Event(waiting === document.activeElement ? "focus" : "mouseenter"));
  };

  /* What describes the link, and, since a finger's first tap shows the card, a way on. */
  function cardOf(link, ways) {
    var source = document.getElementById(link.getAttribute("aria-describedby"));
    if (!source) return null;
    var parts = Array.prototype.map.call(source.children, function (part) { return part.cloneNode(true); });
    var line = document.createElement("p"), way = document.createElement("a");
    way.href = link.href;
    way.tabIndex = -1; // for a finger: the keyboard is on the link itself, and Enter goes
    way.textContent = ways[/k-link--(\w+)/.exec(link.className)[1]];
    line.appendChild(way);
    return parts.concat(line);
  }
})();
