  /* Typed answers: what a reader would take for the same words, and how far a near miss is from them. */

  var FILLERS = "في من الي عام سنه شهر يوم م ميلاديه".split(" ");
  var MONTH_OF = new Map();
  MONTHS.forEach(function (names, at) {
    names.forEach(function (name) { MONTH_OF.set(fold(name), at + 1); });
  });

  /* «16/11/1988» and «1988-11-16» as «16 @11 1988» */
  function spelledDates(text) {
    return text
      .replace(/\s*([-\/.])\s*/g, "$1")
      .replace(/(\d{4})[-\/](\d{1,2})[-\/](\d{1,2})/g, "$3 @$2 $1")
      .replace(/(\d{1,2})[-\/.](\d{1,2})[-\/.](\d{4})/g, "$1 @$2 $3")
      .replace(/(^|\D)(\d{1,2})[-\/](\d{4})/g, "$1 @$2 $3");
  }

  /* {raw: as it is written, whole: folded, its hamzas on one seat, key: and without the article} */
  function token(raw) {
    var whole = fold(raw).replace(/[ؤئ]/g, "ء"), bare = whole.length > 4 && !whole.indexOf("ال");
    if (/^\d+$/.test(whole)) whole = Number(whole) + "";
    return { raw: raw, whole: whole, key: bare ? whole.slice(2) : whole };
  }

  function month(raw, number) { return { raw: raw, whole: "@" + number, key: "@" + number }; }

  /* The words of an answer. A month is «@11» whatever its name; fillers are left out where others stay. */
  function tokens(text, dated) {
    var given = text.normalize("NFC").replace(/[٠-٩۰-۹]/g, fold), found = [];
    var raw = (dated ? spelledDates(given) : given).match(/@?\p{N}+|[\p{L}\p{M}]+/gu) || [];
    for (var at = 0; at < raw.length; at++) {
      var two = dated && MONTH_OF.get(fold(raw[at] + " " + raw[at + 1]));
      var number = two || (dated && MONTH_OF.get(fold(raw[at]))) || (raw[at][0] === "@" && Number(raw[at].slice(1)));
      found.push(number ? month(raw[at], number) : token(raw[at]));
      if (two) at++;
    }
    var full = found.filter(function (one) { return FILLERS.indexOf(one.key) < 0; });
    return full.length ? full : found;
  }

  function keysOf(found) { return found.map(function (one) { return one.key; }); }

  function joined(found) { return found.map(function (one) { return one.whole; }).join(""); }

  /* {day, month, year} of an answer that is nothing but a date; null of any other */
  function dateOf(keys) {
    var date = {};
    for (var at = 0; at < keys.length; at++) {
      var part = keys[at][0] === "@" ? "month" : !/^\d+$/.test(keys[at]) ? "" : Number(keys[at]) > 31 ? "year" : "day";
      if (!part || date[part]) return null;
      date[part] = keys[at];
    }
    return date.month || date.year ? date : null;
  }

  function hasMonth(text) {
    return keysOf(tokens(text, true)).some(function (key) { return key[0] === "@"; });
  }

  /* Letters added, dropped or changed, and neighbours exchanged: how many steps lead from one word to the other. */
  function distance(a, b) {
    var rows = [[]], i, j;
    for (j = 0; j <= b.length; j++) rows[0][j] = j;
    for (i = 1; i <= a.length; i++) {
      rows[i] = [i];
      for (j = 1; j <= b.length; j++) {
        rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
    return rows[a.length][b.length];
  }

  /* «جورباتشف» for «جورباتشوف»: what is the matter with the word; "" where it is another word. */
  function slip(given, wanted) {
    if (/\d|@/.test(given.key + wanted) || Math.min(given.key.length, wanted.length) < 3) return "";
    var steps = distance(given.key, wanted), word = "كلمة «" + given.raw + "» ";
    if (steps === 2 && wanted.length >= 7) return word + "فيها خطأ في حرفين";
    if (steps !== 1) return "";
    if (given.key.length < wanted.length) return word + "ينقصها حرف";
    if (given.key.length > wanted.length) return word + "فيها حرف زائد";
    var letters = function (one) { return Array.from(one).sort().join(""); };
    return word + (letters(given.key) === letters(wanted) ? "فيها حرفان تبادلا موضعيهما" : "فيها حرف غير صحيح");
  }

  var PARTS = { day: ["اليوم صحيح", "اليوم غير صحيح", "ينقص اليوم"], month: ["الشهر صحيح", "الشهر غير صحيح", "ينقص الشهر"],
    year: ["السنة صحيحة", "السنة غير صحيحة", "تنقص السنة"] };

  /* «الشهر صحيح، والسنة غير صحيحة»; "" where no part of the date is right */
  function dateNote(given, wanted) {
    var said = [[], [], []];
    Object.keys(PARTS).forEach(function (part) {
      if (!wanted[part]) return;
      var how = given[part] === wanted[part] ? 0 : given[part] ? 1 : 2;
      said[how].push(PARTS[part][how]);
    });
    if (!said[0].length) return "";
    var rest = said[1].concat(said[2]);
    return said[0].concat(rest.length ? rest : ["في جوابك زيادة على المطلوب"]).join("، و");
  }

  function without(list, taken) {
    var rest = taken.slice();
    return list.filter(function (one) {
      var at = rest.indexOf(typeof one === "string" ? one : one.key);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  }

  /* What is nearly right in the words, against one accepted form; "" where nothing is. */
  function nearness(given, wanted) {
    var date = dateOf(wanted), own = dateOf(keysOf(given));
    if (date && own) return dateNote(own, date);
    var lost = without(wanted, keysOf(given)), extra = without(given, wanted);
    if (!lost.length && !extra.length) return "الكلمات صحيحة، وترتيبها مختلف";
    if (lost.length === extra.length) {
      var slips = lost.map(function (word, at) { return slip(extra[at], word); });
      return slips.every(Boolean) ? slips.join("، و") : "";
    }
    if (lost.length === wanted.length) return "";
    if (!extra.length) return "ما كتبته صحيح، و" + counted(lost.length, ["تنقصه كلمة", "تنقصه كلمتان", "تنقصه # كلمات", "تنقصه # كلمة"]);
    if (!lost.length && extra.length <= 2 && !wanted.some(function (key) { return /^\d/.test(key); })) return "الجواب فيما كتبت، ومعه زيادة: «" + extra.map(function (one) { return one.raw; }).join(" ") + "»";
    return "";
  }

  /* {verdict: right, near, wrong or empty; say: what to tell}. wrong: [{text, because}] are mistakes that the author foresaw. */
  function judgeWords(text, accepted, wrong) {
    var dated = accepted.some(hasMonth), given = tokens(text, dated);
    function isSame(form) {
      var other = tokens(form, dated);
      return keysOf(other).join(" ") === keysOf(given).join(" ") || joined(other) === joined(given);
    }
    if (!joined(given)) return { verdict: "empty", say: "اكتب جوابك أولًا." };
    if (accepted.some(isSame)) return { verdict: "right", say: "" };
    var foreseen = wrong.find(function (one) { return isSame(one.text); });
    if (foreseen) return { verdict: "wrong", say: foreseen.because };
    for (var at = 0; at < accepted.length; at++) {
      var note = nearness(given, keysOf(tokens(accepted[at], dated)));
      if (note) return { verdict: "near", say: note + "." };
    }
    return { verdict: "wrong", say: "" };
  }
