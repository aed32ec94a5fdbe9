/* Kurras: the timeline's tools. Chooses a topic and stretches the axis; the page is whole without them.
   The drawing is laid out as hooks/kurras/rendering/time_scale.py does it. */
(function () {
  "use strict";

  var BREAK = 40, LEAST = 44, ZOOMS = [1, 2, 4, 8];

  function each(list, then) { Array.prototype.forEach.call(list, then); }

  function within(part, selector) { return part.querySelector(selector); }

  function move(part, top) { part.setAttribute("transform", "translate(0 " + top.toFixed(1) + ")"); }

  /* One drawing: its bands and events with what the page says of them. */
  function read(svg) {
    var drawn = { svg: svg, room: +svg.dataset.room, axis: +svg.dataset.axis, bands: [], events: [] };
    each(svg.querySelectorAll(".k-band"), function (band) {
      drawn.bands.push({ part: band, skipped: +band.dataset.skipped, top: 0, height: 0 });
    });
    each(svg.querySelectorAll(".k-event"), function (event) {
      var places = event.dataset.places.split(" ").map(Number);
      drawn.events.push({
        part: event, topics: event.dataset.topics.split(" "), x: +event.dataset.x, height: +event.dataset.height,
        begin: places.slice(0, 2), end: places.slice(2), label: 0, shown: true
      });
    });
    return drawn;
  }

  function y(drawn, place) {
    var band = drawn.bands[place[0]];
    return band.top + place[1] * band.height;
  }

  function middle(drawn, event) {
    return event.begin[0] === event.end[0] ? (y(drawn, event.begin) + y(drawn, event.end)) / 2 : y(drawn, event.begin);
  }

  function layBands(drawn, zoom) {
    var top = 0;
    drawn.bands.forEach(function (band, at) {
      var needed = 0;
      drawn.events.forEach(function (event) {
        if (event.shown && event.begin[0] === at) needed += event.height;
      });
      top += band.skipped ? BREAK : 0;
      band.top = top;
      band.height = Math.max(LEAST, needed + 8) * (needed ? zoom : 1);
      top += band.height;
    });
    drawn.svg.setAttribute("viewBox", "0 0 " + drawn.svg.viewBox.baseVal.width + " " + (top + 8).toFixed(1));
  }

  function layLabels(drawn) {
    drawn.bands.forEach(function (band, at) {
      var own = drawn.events.filter(function (event) { return event.shown && event.begin[0] === at; });
      var floor = band.top + 4, ceiling = band.top + band.height - 4, index;
      own.sort(function (one, other) { return middle(drawn, one) - middle(drawn, other); });
      own.forEach(function (event) {
        event.label = Math.max(floor, middle(drawn, event) - event.height / 2);
        floor = event.label + event.height;
      });
      for (index = own.length - 1; index >= 0; index--) {
        own[index].label = ceiling = Math.min(own[index].label, ceiling - own[index].height);
      }
    });
  }

  function draw(drawn) {
    drawn.bands.forEach(function (band) {
      move(band.part, band.top);
      within(band.part, ".k-axis").setAttribute("d", "M" + drawn.axis + " 0v" + band.height);
      each(band.part.querySelectorAll("[data-at]"), function (tick) { move(tick, tick.dataset.at * band.height); });
    });
    drawn.events.forEach(function (event) {
      var top = y(drawn, event.begin), bottom = y(drawn, event.end), point = within(event.part, "circle");
      event.part.style.display = event.shown ? "" : "none";
      if (point) point.setAttribute("cy", (top + bottom) / 2);
      else within(event.part, ".k-span, .k-vague").setAttribute("d", "M" + event.x + " " + top + "V" + Math.max(bottom, top + 8));
      move(within(event.part, "a"), event.label);
      within(event.part, ".k-lead-line").setAttribute(
        "d", "M" + event.x + " " + middle(drawn, event) + "L" + (drawn.room + 4) + " " + (event.label + 12)
      );
    });
  }

  /* «3 أحداث»: one and two are said without a figure (as hooks/kurras/arabic/counting.py). */
  function counted(number, forms) {
    var rest = number % 100;
    if (number < 1) return "لا " + forms[2];
    if (number < 3) return number === 1 ? forms[0] + " واحد" : forms[1];
    return number + " " + (rest >= 3 && rest <= 10 ? forms[2] : rest > 10 ? forms[3] : forms[0]);
  }

  function make(kind, words, parent) {
    var part = document.createElement(kind);
    part.textContent = words;
    parent.appendChild(part);
    return part;
  }

  function start() {
    var place = document.querySelector(".k-timeline"), tools, choice, nearer, farther, status;
    if (!place || within(place, ".k-time-tools")) return;
    var topics = JSON.parse(place.dataset.topics), forms = JSON.parse(place.dataset.noun), zoom = 0;
    var drawings = [].map.call(place.querySelectorAll(".k-time"), read), items = document.querySelectorAll(".k-events > li");

    function show() {
      var count = 0, topic = choice ? choice.value : "";
      each(items, function (item) {
        item.hidden = topic && item.dataset.topics.split(" ").indexOf(topic) < 0;
        count += item.hidden ? 0 : 1;
      });
      drawings.forEach(function (drawn) {
        drawn.events.forEach(function (event) { event.shown = !topic || event.topics.indexOf(topic) >= 0; });
        layBands(drawn, ZOOMS[zoom]);
        layLabels(drawn);
        draw(drawn);
      });
      nearer.disabled = zoom === ZOOMS.length - 1;
      farther.disabled = zoom === 0;
      status.textContent = counted(count, forms);
    }

    function zoomBy(step) {
      return function () {
        zoom = Math.max(0, Math.min(ZOOMS.length - 1, zoom + step));
        show();
      };
    }

    tools = make("div", "", place);
    tools.className = "k-time-tools";
    tools.setAttribute("role", "group");
    tools.setAttribute("aria-label", "أدوات الخط الزمني");
    place.insertBefore(tools, within(place, ".k-time"));
    if (Object.keys(topics).length > 1) {
      var label = make("label", "الموضوع: ", tools);
      choice = make("select", "", label);
      make("option", "كل الموضوعات", choice).value = "";
      Object.keys(topics).forEach(function (slug) { make("option", topics[slug], choice).value = slug; });
      choice.addEventListener("change", show);
    }
    nearer = make("button", "تكبير", tools);
    farther = make("button", "تصغير", tools);
    nearer.type = farther.type = "button";
    nearer.addEventListener("click", zoomBy(1));
    farther.addEventListener("click", zoomBy(-1));
    status = make("span", "", tools);
    status.setAttribute("role", "status");
    status.className = "k-meta";
    show();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
