  /* A mixed test: the same number, topic, level and size give the same questions, on every device. */

  function hash(text) {
    var value = 2166136261;
    for (var at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
    return value >>> 0;
  }

  /* Questions in an order that the seed decides, one of each objective in turn. */
  function drawn(cards, count, seed) {
    var turns = new Map(), order = cards.map(function (card) { return [hash(hash(seed + "/" + card.id) + card.id), card]; });
    order.sort(function (a, b) { return a[0] - b[0] || (a[1].id < b[1].id ? -1 : 1); });
    var placed = order.map(function (pair, at) {
      var turn = turns.get(pair[1].objective) || 0;
      turns.set(pair[1].objective, turn + 1);
      return [turn, at, pair[1]];
    });
    placed.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1]; });
    return placed.slice(0, count).map(function (entry) { return entry[2]; });
  }

  function newNumber() { return Math.ceil(Math.random() * 9999); }

  function startTest(page, store) {
    var place = page.querySelector(".k-live"), form = page.querySelector("form"), fields = form.elements, found = form.querySelector(".k-found");
    var questions = INDEX.cards.filter(function (card) { return card.level >= 0; });

    function fitted() {
      return questions.filter(function (card) {
        return [INDEX.topics[card.topic][0], ""].indexOf(fields.topic.value) >= 0 && [String(card.level), ""].indexOf(fields.level.value) >= 0;
      });
    }

    function tell() {
      var count = Math.min(fitted().length, Number(fields.size.value));
      form.querySelector("button").disabled = !count;
      var words = count ? "في هذا الاختبار " + counted(count, QUESTION) + "، " + minutes(fitted().slice(0, count)) + "." : "لا أسئلة بهذا الاختيار: غيِّر الموضوع أو المستوى.";
      if (found.textContent !== words) found.textContent = words; // what is said again is heard again
    }

    function choose(number, field) {
      fill(place, warning(troubleOf(store)));
      if (!fields.number.matches(":focus")) fields.number.value = number; // she may be typing one
      form.hidden = false;
      tell();
      if (field) field.focus();
    }

    form.addEventListener("change", tell);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var number = fields.number.value.replace(/[٠-٩]/g, function (digit) { return digit.charCodeAt(0) & 15; }).replace(/\D/g, "") || newNumber();
      fields.number.value = number;
      try { history.replaceState(null, "", "#" + new URLSearchParams(new FormData(form))); } catch (error) { /* a folder may refuse it */ }
      begin(drawn(fitted(), Number(fields.size.value), number), number);
    });

    function begin(cards, number) {
      withDeck(place, function () {
        form.hidden = true;
        session(place, store, { cards: cards, by: "test", title: "الاختبار رقم " + number, each: "السؤال", noun: "الاختبار", again: false, end: function (results) { end(results, number); } });
      });
    }

    function end(results, number) {
      var right = results.filter(function (result) { return result.right; }).length, partly = results.filter(function (result) { return !result.right && result.score > 0; }).length;
      var title = el("h2", {}, "نتيجة الاختبار رقم " + number), rows = el("ul", { "class": "k-by" });
      INDEX.topics.forEach(function (topic, at) {
        var own = results.filter(function (result) { return result.card.topic === at; });
        if (own.length) rows.append(el("li", {}, topic[1] + ": " + own.filter(function (result) { return result.right; }).length + " من " + own.length));
      });
      fill(place, [title,
        el("p", {}, "أصبت في " + right + " من " + results.length + (partly ? "، وأصبت بعض الجواب في " + partly : "") + "."), rows].concat(readAgain(results),
        right === results.length ? [el("p", {}, "لا شيء تقرؤه من جديد: أصبت في الأسئلة كلها.")] : [],
        [el("div", { "class": "k-row" }, button("اختبار آخر", function () { choose(newNumber(), fields.topic); }), button("أعد هذا الاختبار", function () { choose(number, fields.number); }))]));
      focusOn(title);
    }

    new URLSearchParams(location.hash.slice(1)).forEach(function (value, name) {
      var field = fields[name];
      if (field && field.name === name) field.value = value.slice(0, 40);
      if (field && field.selectedIndex < 0) field.selectedIndex = 0;
    });
    choose(fields.number.value || newNumber());
  }
