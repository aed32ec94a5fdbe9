  /* What each student's file says: of every question her latest answer, of every objective where she stands. */

  var ASKS = window.kurrasAsks;
  var QUESTIONS = INDEX.cards.filter(function (card) { return ASKS[card.id]; });
  var AGAIN = 0, NEW = 1, ON = 2, DONE = 3;

  /* {name, record, notes}; several files of one name are one student with several devices, so they are merged. */
  function StudentsOfClass() { this.list = []; }

  /* Takes a sound record in; returns a note, where something must be said of it. */
  StudentsOfClass.prototype.take = function (found, file) {
    var notes = [], name = found.name || cleanName("بلا اسم: " + file.replace(/\.json$/i, ""));
    var known = this.list.filter(function (one) { return one.name === name; })[0];
    if (found.record.edition !== INDEX.edition) notes.push("أجاب صاحب هذا الملف عن الإصدار " + cleanName(found.record.edition || "؟") + " من المساق، وهذه الصفحة للإصدار " + INDEX.edition + "، فحُسب منه ما بقي من الأسئلة");
    if (!answered(found.record).length) notes.push("لا إجابة فيه عن سؤال من أسئلة هذا الإصدار");
    if (found.left) notes.push(found.left + "، فحُسب ما سواها");
    if (known && JSON.stringify(window.kurrasStore.merge(known.record, found.record)) === JSON.stringify(known.record)) notes.push("كل ما فيه مفتوح من قبل");
    else if (known) notes.push("ضُم إلى ملف آخر باسم «" + name + "». إن كانا لطالبين فليغيِّر أحدهما اسمه في صفحة «تقدمي» ثم يحفظ ملفه من جديد");
    if (known) known.record = window.kurrasStore.merge(known.record, found.record);
    else this.list.push({ name: name, record: found.record });
    return notes;
  };

  function answered(record) {
    return QUESTIONS.filter(function (card) { return latest(record, card); });
  }

  /* The latest answer, null where there is none. */
  function latest(record, card) {
    var item = Object.prototype.hasOwnProperty.call(record.items, card.id) ? record.items[card.id] : null;
    return item ? item.attempts[item.attempts.length - 1] : null;
  }

  function isRight(record, card) {
    var one = latest(record, card);
    return !!one && one.right;
  }

  /* An objective is done when the latest answer to each of its questions is right; one wrong is enough to read again. */
  function standingOf(record, cards) {
    var given = cards.filter(function (card) { return latest(record, card); });
    if (!given.length) return NEW;
    if (given.some(function (card) { return !isRight(record, card); })) return AGAIN;
    return given.length < cards.length ? ON : DONE;
  }

  function lastDay(record) {
    return answered(record).reduce(function (day, card) { return Math.max(day, latest(record, card).at); }, 0);
  }

  /* [{id, text, cards}]: the objectives that questions test, in the order of the course. */
  function testedObjectives() {
    return INDEX.objectives.map(function (one, at) {
      return { text: one[1], cards: QUESTIONS.filter(function (card) { return card.objective === at; }) };
    }).filter(function (one) { return one.cards.length; });
  }
