/* Kurras: the switch of the keyboard shortcuts, on the help page; kurras.js obeys it on every page. A classic script without
   dependencies. */
(function () {
  "use strict";

  var OFF = "kurras.shortcuts";

  function areOff() {
    try { return localStorage.getItem(OFF) === "off"; } catch (error) { return false; }
  }

  function shortcutSwitch() {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "k-button";
    button.textContent = "تشغيل اختصارات لوحة المفاتيح";
    button.setAttribute("aria-pressed", !areOff());
    button.addEventListener("click", function () {
      try { localStorage.setItem(OFF, areOff() ? "on" : "off"); } catch (error) { return; }
      button.setAttribute("aria-pressed", !areOff());
    });
    return button;
  }

  function start() {
    var place = document.getElementById("k-shortcuts");
    if (place) place.appendChild(shortcutSwitch());
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
