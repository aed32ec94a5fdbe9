/* Kurras: texts to be taken along, on the pages that have some. A classic script without dependencies; without it the
   reader copies by hand. */
(function () {
  "use strict";

  /* A button under each text that is there to be taken along, and a line that says aloud what became of it. */
  function start() {
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

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
