/* Kurras: goes through the dates of a map. A classic script without dependencies; without it the map shows all of them. */
(function () {
  "use strict";

  function each(list, act) { Array.prototype.forEach.call(list, act); }

  /* Shows the countries of the steps up to `step`, and says what the last of them is. */
  function watch(box) {
    var steps = JSON.parse(box.dataset.steps), map = box.parentNode.querySelector("svg.k-map");
    var buttons = box.querySelectorAll("button"), slider = box.querySelector("input"), said = box.querySelector("output");

    function show() {
      var now = +slider.value;
      steps.forEach(function (step, at) {
        step[0].forEach(function (code) {
          each(map.querySelectorAll('[data-place="' + code + '"]'), function (shape) {
            shape.style.display = at < now ? "" : "none";
          });
        });
      });
      said.textContent = steps[now - 1][1];
      slider.setAttribute("aria-valuetext", steps[now - 1][1]);
      each(buttons, function (button, at) { button.setAttribute("aria-disabled", now === (at ? steps.length : 1)); });
    }

    each(buttons, function (button, at) {
      button.addEventListener("click", function () {
        slider.value = +slider.value + (at ? 1 : -1);
        show();
      });
    });
    slider.addEventListener("input", show);
    slider.setAttribute("aria-valuetext", steps[steps.length - 1][1]);
    buttons[1].setAttribute("aria-disabled", "true");
    box.hidden = false;
  }

  function start() {
    each(document.querySelectorAll(".k-steps[hidden]"), watch);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
