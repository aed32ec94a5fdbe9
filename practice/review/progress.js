  /* The page «تقدمي»: what is firm and what is not, who studies here, the file. */

  var GROUPS = [["راسخة", "firm"], ["قيد التثبيت", "on"], ["تحتاج إلى إعادة", "again"], ["جديدة", "new"]];

  function standing(store, card, now) {
    var state = stateOf(store.attempts(card.id), now);
    return state.due === null ? 3 : !state.stage ? 2 : state.stage >= FIRM ? 0 : 1;
  }

  /* «5 بطاقات · راسخة: 2 · قيد التثبيت: 3», and a bar that says the same to the eye */
  function measure(store, cards, now) {
    var counts = [0, 0, 0, 0], bar = el("span", { "class": "k-bar", "aria-hidden": "true" }), words = [counted(cards.length, CARD)];
    cards.forEach(function (card) { counts[standing(store, card, now)]++; });
    GROUPS.forEach(function (group, at) {
      if (!counts[at]) return;
      words.push(group[0] + ": " + counts[at]);
      bar.append(el("span", { "class": "k-bar-" + group[1], style: "flex-grow:" + counts[at] }));
    });
    return el("span", { "class": "k-measure" }, bar, words.join(" · "));
  }

  function topicRows(page, store) {
    var now = Date.now(), rows = [];
    INDEX.topics.forEach(function (topic, at) {
      var own = INDEX.cards.filter(function (card) { return card.topic === at; }), list = el("ul", { "class": "k-by" });
      if (!own.length) return;
      INDEX.objectives.forEach(function (objective, number) {
        var tested = own.filter(function (card) { return card.objective === number; });
        var url = page.dataset.practice.replace("TOPIC", topic[0]) + "#o-" + objective[0];
        if (tested.length) list.append(el("li", {}, el("a", { href: url }, objective[1]), measure(store, tested, now)));
      });
      [["term", "المصطلحات"], ["date", "التواريخ"]].forEach(function (kind) {
        var cards = own.filter(function (card) { return card.id.indexOf(kind[0] + "-") === 0; });
        if (cards.length) list.append(el("li", {}, el("span", {}, kind[1]), measure(store, cards, now)));
      });
      var begun = own.some(function (card) { return standing(store, card, now) < 3; }), row = el("details", { "class": "k-topic" }, el("summary", {}, topic[1], measure(store, own, now)), list);
      row.open = begun;
      rows.push(row);
    });
    return rows;
  }

  function startProgress(page) {
    var place = page.querySelector(".k-live"), status = page.querySelector("#k-said"), store;

    function say(words) { status.textContent = words; }

    function current() { return window.kurrasStore.student(); }

    /* Draws all anew; the keyboard goes on at the heading of what was done. */
    function act(done, where) {
      draw();
      say(done);
      focusOn(page.querySelector(where || "#students"));
    }

    /* A form of one name in the part of that name. What is wrong with the name is said at its field, which keeps it. */
    function named(part, change, done) {
      var form = page.querySelector("form[name=" + part + "]"), field = form.elements[0];
      form.onsubmit = function (event) {
        var name = cleanName(field.value), problem = change(name);
        event.preventDefault();
        field.setAttribute("aria-invalid", !!problem);
        field.setAttribute("aria-describedby", problem && "k-said");
        if (!problem) {
          form.reset();
          return act(done.split("#").join(name));
        }
        draw();
        say(problem);
        field.focus();
      };
    }

    function students() {
      var here = current(), names = studentsHere(), list = page.querySelector(".k-students");
      if (names.indexOf(here) < 0) names.unshift(here);
      fill(list, names.map(function (name) {
        var chosen = name === here, one = button((chosen ? "✓ " : "") + nameOf(name), function () {
          window.kurrasStore.choose(name);
          act("صار التقدم يُحفظ باسم «" + nameOf(name) + "».");
        });
        one.setAttribute("aria-pressed", chosen);
        return one.parentNode || el("li", {}, one);
      }));
      named("rename", function (name) { return renameStudent(here, name); }, "صار الاسم «#»، ومعه التقدم كله.");
      named("add", addStudent, "أُضيف «#»، ويُحفظ التقدم الآن بهذا الاسم.");
    }

    function files() {
      var input = page.querySelector("#k-file");
      page.querySelector(".k-save").onclick = save;
      input.onchange = function () {
        var file = input.files[0];
        if (file) readFile(file, function (found) { loaded(found, file.name); });
        input.value = "";
      };
      input.onchange(); // a file may have been chosen before the script was there
    }

    function save() {
      saveFile(store);
      say("حُفظ الملف حيث يحفظ المتصفح ما تنزِّله.");
    }

    /* A file with another's name is not mixed in unasked. */
    function loaded(found, name) {
      var here = current(), answer = page.querySelector(".k-whose"), into = function (student) {
        return function () {
          act(takeFile(found, student), "#file");
        };
      };
      if (found.problem) return say("«" + name.slice(0, 60) + "»: " + found.problem + ". لم يتغيَّر شيء.");
      if (!found.name || found.name === here) return into(here)();
      if (!here && !countOf(store.record)) return into(found.name)();
      say("");
      var first = button("إلى تقدم «" + found.name + "»", into(found.name));
      answer.replaceChildren(el("p", { id: "k-whose" }, "في هذا الملف تقدم «" + found.name + "»، والتقدم هنا الآن باسم «" + nameOf(here) + "». إلى أيهما يُضاف؟"),
        el("div", { "class": "k-row", role: "group", "aria-labelledby": "k-whose" }, first, button("إلى تقدم «" + nameOf(here) + "»", into(here)), button("لا تضفه", function () { act("لم يتغيَّر شيء.", "#file"); })));
      first.focus();
    }

    /* Erasing asks first, and offers to save; Escape is no. */
    function erasing() {
      var here = current(), box = page.querySelector(".k-erase");
      function cancel() { act("لم يُمحَ شيء.", ".k-erase button"); }
      fill(box, [button("امحُ تقدم «" + nameOf(here) + "»", function () {
        var keep = button("لا، أبقِه", cancel);
        fill(box, [el("p", { role: "alert" }, "سيُمحى من هذا الجهاز تقدم «" + nameOf(here) + "» كله: " + counted(countOf(store.record), ANSWER) + ". لا سبيل إلى استعادته إلا من ملف محفوظ."),
          keep, button("احفظه في ملف أولًا", save), button("نعم، امحُه", function () {
            forget(here, true);
            window.kurrasStore.choose("");
            act("مُحي تقدم «" + nameOf(here) + "» من هذا الجهاز.");
          }, "k-danger")]);
        keep.focus();
      }, "k-danger")]);
      box.onkeydown = function (event) { if (event.key === "Escape" && box.children.length > 1) cancel(); };
    }

    function overview() {
      var plan = planOf(store, INDEX.cards, Date.now()), count = countOf(store.record);
      return [el("p", {}, el("a", { href: page.dataset.review }, "مراجعة اليوم"), ": " + dueWords(plan, Date.now())),
        count ? el("p", { "class": "k-meta" }, "محفوظ باسم «" + nameOf(store.student) + "»: " + counted(count, ANSWER) + ".")
          : el("p", {}, "لم تُحفظ إجابة بعد. أجب عن أسئلة موضوع، أو ابدأ المراجعة، ثم عد إلى هنا.")].concat(topicRows(page, store));
    }

    function draw(isFirst) {
      store = openStudent(current());
      // what stands in the page is right as long as nothing is kept, and a topic may have been opened in it
      if (!isFirst || troubleOf(store) || countOf(store.record)) fill(place, warning(troubleOf(store)).concat(overview()));
      fill(page.querySelector(".k-whose"), []);
      students();
      files();
      erasing();
    }

    draw(true);
  }
