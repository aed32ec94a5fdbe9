  /* Cards one after another. A question is judged by practice.js; of the others the student says whether it was known. */

  var HERE = document.currentScript.src;

  /* The judge and the cards are fetched when a session begins: as scripts, because a folder allows no other request. */
  function withDeck(place, then) {
    var missing = [["practice.js", window.kurrasPractice], ["review-deck.js", window.kurrasDeck]].filter(function (pair) { return !pair[1]; });
    if (!missing.length) return then();
    var script = el("script", { src: HERE.replace(/review\.js/, missing[0][0]), charset: "utf-8" });
    script.onload = function () { withDeck(place, then); };
    script.onerror = function () { place.append(warning("تعذَّر التحميل. أعد فتح الصفحة.")[0]); };
    document.head.append(script);
  }

  function sectionOf(card) {
    var box = el("div", {});
    box.innerHTML = window.kurrasDeck[card.id].replace(/\ue000/g, card.id);
    return box.firstElementChild;
  }

  /* what: {cards, by: "review" or "test", title, again: whether missed cards come once more, end(results)};
     a result is {card, section, right, score} of the first answer to a card. */
  function session(place, store, what) {
    var queue = what.cards.slice(), shown = 0, results = [];
    var box = el("section", { "class": "k-session", "aria-label": what.title }), status = el("div", { "class": "k-spoken", role: "status" });
    var card = el("div", {});
    box.append(el("h2", {}, what.title), status, card);
    place.replaceChildren(box);

    function answered(one, section, right, score) {
      var isFirst = !results.some(function (result) { return result.card === one; });
      store.put(one.id, { at: Date.now(), right: right, score: score, by: what.by });
      if (isFirst) results.push({ card: one, section: section, right: right, score: score });
      if (isFirst && !right && what.again) queue.push(one);
      status.textContent = troubleOf(store);
    }

    function onward() {
      return button(shown < queue.length ? "التالي" : "أنهِ " + what.noun, next, "k-onward");
    }

    function next() {
      if (shown === queue.length) return what.end(results);
      var one = queue[shown++], section = sectionOf(one), head = section.querySelector("h3");
      head.textContent = what.each + " " + shown + " من " + queue.length;
      section.setAttribute("aria-label", head.textContent);
      card.replaceChildren(section);
      if (section.dataset.kind === "self") ask(one, section);
      else judge(one, section);
      focusOn(head);
      section.scrollIntoView({ block: "nearest" });
    }

    function judge(one, section) {
      window.kurrasPractice.mount(section);
      var form = section.querySelector("form"), check = form.querySelector(".k-check"), region = form.querySelector(".k-verdict");
      var details = section.querySelector("details");
      var pass = button("لا أعرف", function () {
        form.querySelector("fieldset").disabled = true;
        region.textContent = "لا بأس. اقرأ الجواب والدليل" + (what.again ? "، وستعود إليك هذه البطاقة." : ".");
        region.dataset.verdict = "wrong";
        settle(false, 0);
      }, "k-pass");
      function settle(right, score) {
        answered(one, section, right, score);
        var go = onward();
        details.hidden = false;
        details.open = true;
        check.remove();
        pass.remove();
        form.append(go);
        go.focus({ preventScroll: true });
      }
      check.after(pass);
      details.hidden = true;
      section.addEventListener("kurras:answer", function (event) { settle(event.detail.right, event.detail.score); });
    }

    function ask(one, section) {
      var answer = section.querySelector("details");
      answer.hidden = true;
      var show = button("أظهر الجواب", function () {
        answer.hidden = false;
        answer.open = true;
        show.replaceWith(grades);
        focusOn(answer.querySelector(".k-right"));
      });
      var asked = "هل تذكَّرت الجواب قبل أن تراه؟", grades = el("div", { "class": "k-grades", role: "group", "aria-label": asked }, el("p", {}, asked));
      [["نعم، تذكَّرته", true], ["لا، لم أتذكره", false]].forEach(function (pair) {
        grades.append(button(pair[0], function () {
          answered(one, section, pair[1], pair[1] ? 1 : 0);
          next();
        }));
      });
      section.append(show);
    }

    next();
  }

  /* What was missed, each with the way to its sentences. */
  function readAgain(results) {
    var missed = results.filter(function (result) { return !result.right; });
    if (!missed.length) return [];
    var list = el("ul", { "class": "k-again" });
    missed.forEach(function (result) {
      var ask = result.section.querySelector(".k-ask").cloneNode(true);
      ask.querySelectorAll("input, select").forEach(function (field) { field.replaceWith("………"); });
      var item = el("li", {}, el("span", {}, ask.textContent));
      result.section.querySelectorAll(".k-proof a").forEach(function (link, at) {
        item.append(at ? "، " : " ", el("a", { href: link.getAttribute("href") }, "الجملة " + /\d+\.\d+/.exec(link.textContent)));
      });
      list.append(item);
    });
    return [el("h3", {}, "اقرأ من جديد"), list];
  }
