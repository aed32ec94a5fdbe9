/* Kurras: the card beside a term, a name or a date of the text, and the way back to the line from which a reader came.
   A classic script without dependencies; the page is whole without it: such words are links, and every entry leads back
   to each of its sentences. */
(function () {
  "use strict";

  var KEY = "kurras.line", LINE = /^([a-z0-9-]+)\/(s-\d+-\d+)$/;

  /* What describes the link, and, since a finger's first tap shows the card, a way on. */
  function cardOf(link) {
    var source = document.getElementById(link.getAttribute("aria-describedby"));
    if (!source) return null;
    var parts = Array.prototype.map.call(source.children, function (part) { return part.cloneNode(true); });
    var line = document.createElement("p"), way = document.createElement("a");
    way.href = link.href;
    way.textContent = document.getElementById("k-cards").getAttribute("data-" + /k-link--(\w+)/.exec(link.className)[1]);
    line.appendChild(way);
    return parts.concat(line);
  }

  /* The name of this page, in both forms of an address: …/topic/ and …/topic.html. */
  function pageName() {
    return (/([^/]+?)(?:\.html|\/(?:index\.html)?)$/.exec(location.pathname) || ["", ""])[1];
  }

  /* The line is kept for this tab; where the browser keeps nothing for files, the address carries it. */
  function keep(line) {
    try { sessionStorage.setItem(KEY, line); } catch (refused) { /* then only the address does */ }
  }

  function kept() {
    var asked = /[?&]line=([^&]+)/.exec(location.search);
    try { return asked ? asked[1] : sessionStorage.getItem(KEY); } catch (refused) { return ""; }
  }

  function watchLeaving() {
    keep("");
    document.addEventListener("click", function (event) {
      var link = event.target.closest(".k-sentence a[href]");
      if (!link || event.defaultPrevented || link.pathname === location.pathname) return;
      var line = pageName() + "/" + link.closest(".k-sentence").id;
      keep(line);
      if (location.protocol === "file:") link.search = "?line=" + line;
    });
  }

  function offerReturn() {
    var line = LINE.exec(kept() || ""), article = document.querySelector(".md-content article");
    if (!line || !article) return;
    var way = document.createElement("a");
    way.className = "k-return";
    way.href = (/\.html$/.test(location.pathname) ? line[1] + ".html#" : "../" + line[1] + "/#") + line[2];
    way.textContent = "العودة إلى السطر الذي كنت تقرؤه";
    article.insertBefore(way, article.firstChild);
  }

  if (!document.querySelector("[data-sentence]")) return offerReturn();
  window.kurrasCard("a.k-link[aria-describedby]", cardOf, "second");
  watchLeaving();
})();
