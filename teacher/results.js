  /* The page of class results: files come in, three tables stand there. Nothing is kept, nothing is sent. */

  var FILE = ["ملف واحد", "ملفان", "# ملفات", "# ملفًّا", "# ملف"];
  var STUDENT = ["طالب واحد", "طالبان", "# طلاب", "# طالبًا", "# طالب"];
  var DAY = new Intl.DateTimeFormat("ar-EG-u-nu-latn", { day: "numeric", month: "long", year: "numeric" });

  function namesWhere(students, test) {
    return students.filter(test).map(function (one) { return one.name; }).sort(byName);
  }

  function objectiveTable(students) {
    var rows = testedObjectives().map(function (objective) {
      var at = function (state) {
        return namesCell(namesWhere(students, function (one) { return standingOf(one.record, objective.cards) === state; }));
      };
      return [{ sort: objective.text }, at(AGAIN), at(NEW), at(ON), at(DONE)];
    });
    return sortedTable("من يحتاج إلى ماذا", [{ title: "الهدف" }, { title: "يحتاجون إلى إعادة", down: true }, { title: "لم يبدؤوا", down: true }, { title: "لم يُتمُّوا", down: true }, { title: "بلغوه", down: true }], rows, 1);
  }

  function studentTable(students) {
    var rows = students.map(function (one) {
      var given = answered(one.record), right = given.filter(function (card) { return isRight(one.record, card); });
      var again = testedObjectives().filter(function (objective) { return standingOf(one.record, objective.cards) === AGAIN; });
      var last = lastDay(one.record);
      return [{ sort: one.name }, shareCell(given.length, QUESTIONS.length), shareCell(right.length, given.length),
        listCell(again.map(function (objective) { return objective.text; })), { sort: last, show: last ? DAY.format(last) : "–" }];
    });
    return sortedTable("الطلاب", [{ title: "الطالب" }, { title: "أجاب عن" }, { title: "أصاب" }, { title: "أهداف تحتاج إلى إعادة", down: true }, { title: "آخر إجابة" }], rows, 0);
  }

  function questionTable(students) {
    var rows = QUESTIONS.map(function (card, place) {
      var given = students.filter(function (one) { return latest(one.record, card); });
      var wrong = namesWhere(given, function (one) { return !isRight(one.record, card); }), ask = ASKS[card.id];
      var where = INDEX.topics[card.topic][1] + (ask[0] ? "، السؤال " + ask[0] : "");
      return [{ sort: place, show: withChildren(el("span"), [el("span", { "class": "t-meta" }, where + ": "), ask[1]]) },
        shareCell(given.length, students.length), shareCell(given.length - wrong.length, given.length), namesCell(wrong)];
    });
    return sortedTable("الأسئلة", [{ title: "السؤال" }, { title: "أجابوا" }, { title: "أصابوا" }, { title: "أخطؤوا", down: true }], rows, 3);
  }

  function startResults() {
    var input = document.querySelector("#files"), drop = document.querySelector(".t-drop"), place = document.querySelector(".t-results");
    var status = document.querySelector(".t-status"), notes = document.querySelector(".t-notes"), buttons = document.querySelector(".t-buttons"), whole = new StudentsOfClass();

    function note(file, words, bad) {
      notes.append(el("li", bad ? { "class": "t-bad" } : {}, el("bdi", {}, "«" + cleanName(file) + "»"), (bad ? " – لم يُقرأ: " : ": ") + words + "."));
    }

    function draw() {
      var students = whole.list;
      place.hidden = buttons.hidden = !students.length && !notes.children.length;
      fill(place, students.length ? [objectiveTable(students), studentTable(students), questionTable(students)] : []);
    }

    /* Files are read one after another, so that what is said of them stands in their order. */
    function open(files, read, unread) {
      if (!files.length) {
        draw();
        status.textContent = [read ? "قُرئ: " + counted(read, FILE) : "", unread ? "لم يُقرأ: " + counted(unread, FILE) : "", "في الجداول: " + (whole.list.length ? counted(whole.list.length, STUDENT) : "لا أحد")].filter(Boolean).join("؛ ") + ".";
        return;
      }
      readFile(files[0], function (found) {
        if (found.problem) note(files[0].name, found.problem, true);
        else whole.take(found, files[0].name).forEach(function (words) { note(files[0].name, words); });
        open(files.slice(1), read + !found.problem, unread + !!found.problem);
      });
    }

    input.addEventListener("change", function () {
      open(Array.from(input.files), 0, 0);
      input.value = "";
    });
    document.querySelector(".t-clear").addEventListener("click", function () {
      whole = new StudentsOfClass();
      fill(notes, []);
      draw();
      status.textContent = "أُغلقت الملفات كلها. لم يُمحَ منها شيء.";
      input.focus();
    });
    document.querySelector(".t-print").addEventListener("click", function () { window.print(); });
    ["dragover", "drop"].forEach(function (kind) {
      document.addEventListener(kind, function (event) {
        event.preventDefault();
        drop.classList.toggle("t-over", kind === "dragover");
        if (kind === "drop" && event.dataTransfer.files.length) open(Array.from(event.dataTransfer.files), 0, 0);
      });
    });
    document.addEventListener("dragleave", function (event) {
      if (!event.relatedTarget) drop.classList.remove("t-over");
    });
  }

  startResults();
