/* Kurras: a page of a folder makes sure that it sees the storage of the device. Chromium 156 gives about one page in a hundred,
   and on a busy machine one in ten, an empty storage of its own, in which settings and a student's answers are lost. So a
   page leaves a mark in it; one that does not see the mark leaves it and is opened again until it does (once on a new
   device, five times at most). The window's name counts; a browser that drops it opens the page again but once. */
(function () {
  "use strict";

  var MARK = "kurras.here", MOST = 5, restoring = history.scrollRestoration, kept, counted, times;

  function openAgain() {
    window.name = "kurras" + (times + 1);
    if (!performance.navigation.type) history.scrollRestoration = "manual";
    location.reload();
  }

  /* A page opened again is put back where it was, which is its start. One that was called by a link goes to its sentence by
     itself, and the browser keeps its hands off until that is drawn. */
  document.addEventListener("DOMContentLoaded", function () {
    if (restoring === "manual" && location.hash) location.replace(location.hash);
  });
  addEventListener("load", function () {
    requestAnimationFrame(function () {
      setTimeout(function () { history.scrollRestoration = "auto"; });
    });
  });

  try {
    kept = localStorage;
    counted = /^kurras(\d)$/.exec(window.name);
    times = counted ? +counted[1] : 0;
    if (kept[MARK]) window.name = "kurras0";
    else {
      kept[MARK] = 1;
      if (times < MOST && (counted || performance.navigation.type !== 1)) openAgain();
      else window.name = "kurras0";
    }
  } catch (error) { /* storage is forbidden: there is none to miss */ }
})();
