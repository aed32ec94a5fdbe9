  /* The page of the day's review, and the line on the home page. */

  /* «7 بطاقات للمراجعة اليوم»، «لا شيء للمراجعة اليوم. أقرب موعد: غدًا (3 بطاقات).» */
  function dueWords(plan, now) {
    if (plan.due.length) return counted(plan.due.length, CARD) + " للمراجعة اليوم.";
    if (!plan.begun) return "لم تبدأ المراجعة بعد.";
    var next = plan.next ? " أقرب موعد: " + counted(plan.next.day - dayOf(now), DAYS_ON) + " (" + counted(plan.next.count, CARD) + ")." : "";
    return "لا شيء للمراجعة اليوم." + (next || (plan.fresh.length ? "" : " أتممت مواعيد البطاقات كلها."));
  }

  function startToday(page, store) {
    var place = page.querySelector(".k-live");

    function home() {
      store.refresh();
      var now = Date.now(), plan = planOf(store, INDEX.cards, now), fresh = plan.session.filter(function (card) { return plan.due.indexOf(card) < 0; });
      var lines = [el("p", { "class": "k-due-words" }, dueWords(plan, now))];
      if (plan.session.length) {
        var size = plan.due.length > plan.session.length ? "في هذه الجلسة " + counted(plan.session.length, CARD) : fresh.length ? (plan.due.length ? "وفي الجلسة معها " : "في الجلسة ") + counted(fresh.length, NEW) : "";
        lines.push(el("p", { "class": "k-meta" }, [size, minutes(plan.session)].filter(Boolean).join("، ") + "."));
        lines.push(button(plan.due.length ? "ابدأ المراجعة" : plan.begun ? "خذ بطاقات جديدة" : "ابدأ بأول البطاقات", begin));
      }
      lines.push(el("p", { "class": "k-meta" }, "التقدم المحفوظ: " + nameOf(store.student) + ". ", el("a", { href: page.dataset.progress }, "تقدمي")));
      fill(place, warning(troubleOf(store)).concat(lines));

      function begin() {
        withDeck(place, function () {
          session(place, store, { cards: plan.session, by: "review", title: "جلسة المراجعة", each: "البطاقة", noun: "الجلسة", again: true, end: end });
        });
      }
    }

    function end(results) {
      var known = results.filter(function (result) { return result.right; }).length, title = el("h2", {}, "انتهت الجلسة");
      home();
      fill(place, [title, el("p", {}, "عرفت من أول مرة " + known + " من " + counted(results.length, CARD).replace("بطاقتان", "بطاقتين") + ".")].concat(readAgain(results), Array.from(place.childNodes)));
      focusOn(title);
    }

    home();
  }

  /* On the home page: only for one who has begun. */
  function startHome(line, store) {
    var now = Date.now(), plan = planOf(store, INDEX.cards, now);
    if (!plan.begun) return;
    line.replaceChildren(el("a", { href: line.dataset.review }, "مراجعة اليوم"), ": " + dueWords(plan, now));
    line.hidden = false;
  }
