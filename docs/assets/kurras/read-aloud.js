/* Kurras: reads a topic aloud, sentence by sentence. kurras.js asks for this file only where the device has an Arabic
   voice of its own, which works without a network; elsewhere there is no button at all. A classic script. */
(function () {
  "use strict";

  var SPEEDS = [["0.75", "بطيئة"], ["1", "عادية"], ["1.25", "سريعة"], ["1.5", "أسرع"]];
  var KEPT = "kurras.read-aloud.speed";
  var speech = window.speechSynthesis, pieces, at = -1, turn = 0, playing = false;
  var start, bar, pause, speed, status;

  function each(list, work) { Array.prototype.forEach.call(list, work); }

  function voice() {
    var own = speech.getVoices().filter(function (one) { return one.localService && /^ar([-_]|$)/i.test(one.lang); });
    return own.filter(function (one) { return one.default; })[0] || own[0];
  }

  /* The sentences of the text in their order, and the headings that stand right before them. */
  function gather() {
    var all = [].slice.call(document.querySelectorAll("article h2[id], article .k-text .k-sentence"));
    return all.filter(function (one, index) {
      var next = all[index + 1];
      return one.tagName !== "H2" || (next && next.tagName !== "H2");
    });
  }

  /* As it is said: a dash between two numbers is «إلى», the sign of a percentage is its words. */
  function said(element) {
    return element.textContent.replace(/(\d)\s*–\s*(\d)/g, "$1 إلى $2").replace(/\s*[٪%]/g, " في المئة");
  }

  function keptSpeed() {
    try { return localStorage.getItem(KEPT) || "1"; } catch (error) { return "1"; }
  }

  function keep(value) {
    try { localStorage.setItem(KEPT, value); } catch (error) { /* the choice holds for this page */ }
  }

  function light(element) {
    each(document.querySelectorAll(".k-spoken"), function (one) { one.classList.remove("k-spoken"); });
    if (!element) return;
    element.classList.add("k-spoken");
    var box = element.getBoundingClientRect();
    if (box.top >= 72 && box.bottom <= window.innerHeight - bar.offsetHeight - 16) return;
    var still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  }

  /* `turn` tells an utterance that was cut off from the one that is being said: its end means nothing any more. */
  function say(index) {
    var mine = ++turn, words = new SpeechSynthesisUtterance(said(pieces[index]));
    at = index;
    words.voice = voice();
    words.lang = words.voice ? words.voice.lang : "ar";
    words.rate = Number(speed.value);
    words.onend = function () {
      if (mine !== turn) return;
      if (at + 1 < pieces.length) say(at + 1);
      else finish("انتهت القراءة");
    };
    words.onerror = function () {
      if (mine === turn) finish("تعذَّرت القراءة بصوت هذا الجهاز");
    };
    speech.cancel();
    speech.speak(words);
    playing = true;
    pause.textContent = "إيقاف مؤقت";
    light(pieces[index]);
  }

  /* Some phones treat `pause` as `cancel`: so it is a cancel here, and what was cut off is said again from its start. */
  function hold() {
    turn++;
    speech.cancel();
    playing = false;
    pause.textContent = "متابعة";
  }

  function step(by) {
    var next = Math.max(0, Math.min(pieces.length - 1, at + by));
    say(next);
  }

  function finish(message) {
    var inside = bar.contains(document.activeElement);
    hold();
    at = -1;
    light(null);
    bar.hidden = true;
    status.textContent = message || "";
    if (inside) start.focus();
  }

  /* From the sentence at the top of the window, so that who has read half goes on from there. */
  function first() {
    for (var index = 0; index < pieces.length; index++) {
      if (pieces[index].getBoundingClientRect().bottom > 72) return index;
    }
    return 0;
  }

  function button(words, work) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "k-aloud__button";
    made.textContent = words;
    made.addEventListener("click", work);
    return made;
  }

  function speedChoice() {
    var label = document.createElement("label");
    speed = document.createElement("select");
    SPEEDS.forEach(function (pair) { speed.add(new Option(pair[1], pair[0], false, pair[0] === keptSpeed())); });
    speed.addEventListener("change", function () {
      keep(speed.value);
      if (playing) say(at);
    });
    label.className = "k-aloud__speed";
    label.append("السرعة ", speed);
    return label;
  }

  function mount(after) {
    var place = document.createElement("p");
    place.className = "k-aloud";
    place.setAttribute("data-search-exclude", "");
    status = document.createElement("span");
    status.setAttribute("role", "status");
    start = button("استمع إلى النص", function () {
      status.textContent = "";
      bar.hidden = false;
      say(first());
      pause.focus();
    });
    place.append(start, " ", status);
    bar = document.createElement("div");
    bar.className = "k-aloud__bar";
    bar.hidden = true;
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", "القراءة بصوت الجهاز");
    pause = button("", function () { if (playing) hold(); else say(at); });
    bar.append(
      button("السابقة", function () { step(-1); }), pause, button("التالية", function () { step(1); }),
      speedChoice(), button("إنهاء", function () { finish(); })
    );
    bar.addEventListener("keydown", function (event) { if (event.key === "Escape") finish(); });
    after.after(place);
    document.body.append(bar);
    window.addEventListener("pagehide", function () { finish(); });
  }

  var anchor = document.querySelector("article .k-lead");
  pieces = gather();
  if (anchor && pieces.length && voice()) mount(anchor);
})();
