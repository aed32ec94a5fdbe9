/* Kurras: before the first paint, what the reader has chosen on this device stands on <html>, and kurras.css draws by it; also
   when a page comes back from the browser's memory, or another tab changes it. A browser that forbids storage shows the
   device's own colours. On the web this stands in the page. reading.js is the panel, fetched at the first press. */
(function () {
  "use strict";

  var root = document.documentElement;

  function show() {
    var chosen;
    try { chosen = JSON.parse(localStorage.getItem("kurras.reading")) || {}; } catch (error) { return; }
    ["colour", "contrast", "size", "leading"].forEach(function (name) {
      if (chosen[name]) root.setAttribute("data-k-" + name, chosen[name]);
      else root.removeAttribute("data-k-" + name);
    });
  }

  root.className += " k-js";
  show();
  addEventListener("pageshow", show);
  addEventListener("storage", show);

  window.kurrasReading = function (button, address) {
    var script = document.createElement("script");
    button.onclick = null;
    script.src = address;
    document.body.appendChild(script);
  };
})();
