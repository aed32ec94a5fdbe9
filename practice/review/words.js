  /* Numbers with their nouns, days, elements: what all three pages need. */

  var PLURAL = new Intl.PluralRules("ar"), AT = { one: 0, two: 1, few: 2, many: 3, zero: 4, other: 4 };
  var CARD = ["بطاقة واحدة", "بطاقتان", "# بطاقات", "# بطاقة", "# بطاقة"];
  var NEW = ["بطاقة جديدة واحدة", "بطاقتان جديدتان", "# بطاقات جديدة", "# بطاقة جديدة", "# بطاقة جديدة"];
  var QUESTION = ["سؤال واحد", "سؤالان", "# أسئلة", "# سؤالًا", "# سؤال"];
  var ANSWER = ["إجابة واحدة", "إجابتان", "# إجابات", "# إجابة", "# إجابة"];
  var DAMAGED = ["إجابة تالفة واحدة", "إجابتان تالفتان", "# إجابات تالفة", "# إجابة تالفة", "# إجابة تالفة"];
  var MINUTE = ["دقيقة واحدة", "دقيقتين", "# دقائق", "# دقيقة", "# دقيقة"];
  var DAYS_ON = ["غدًا", "بعد غد", "بعد # أيام", "بعد # يومًا", "بعد # يوم"];

  function counted(n, forms) { return forms[AT[PLURAL.select(n)]].replace("#", n); }

  /* «نحو 4 دقائق» */
  function minutes(cards) { return "نحو " + counted(Math.max(1, Math.round(secondsOf(cards) / 60)), MINUTE); }

  /* el("p", {"class": "k-x"}, "words", child …) */
  function el(tag, attributes, ...children) {
    var element = document.createElement(tag);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    element.append(...children);
    return element;
  }

  /* A button that stood in the page before the script goes on, once: it may have been pressed, or have the focus. */
  var waiting = {};

  function button(words, act, kind) {
    var made = waiting[words] || el("button", { type: "button", "class": "k-check" + (kind ? " " + kind : "") }, words);
    delete waiting[words];
    made.addEventListener("click", act);
    return made;
  }

  /* What stays is not taken out for a moment: a press on it that has begun would be lost, and the focus. */
  function fill(place, parts) {
    Array.from(place.childNodes).forEach(function (node) { if (parts.indexOf(node) < 0) node.remove(); });
    parts.forEach(function (part, at) { if (place.childNodes[at] !== part) place.insertBefore(part, place.childNodes[at]); });
  }

  function focusOn(element) {
    if (element.tagName !== "BUTTON") element.setAttribute("tabindex", "-1");
    element.focus();
  }

  var UNKEPT = ": إجاباتك باقية ما دامت الصفحة مفتوحة، فاحفظ تقدمك في ملف قبل إغلاقها.";
  var TROUBLE = {
    absent: "لا يسمح هذا المتصفح بالحفظ في الجهاز" + UNKEPT,
    full: "امتلأت مساحة التخزين في هذا المتصفح" + UNKEPT,
    newer: "حُفظ تقدمك هنا بإصدار أحدث من هذه الصفحة، فلن يُغيَّر منه شيء. حدِّث نسختك من المساق.",
    damaged: "وُجد في الجهاز تقدم تالف، فوُضع جانبًا ولم يُمحَ، وبدأ سجل جديد فيه ما سلم منه. إن كان عندك ملف محفوظ فافتحه في صفحة «تقدمي»."
  };

  function troubleOf(store) { return TROUBLE[store.trouble] || ""; }

  /* [a paragraph that says what is wrong with the store], [] where nothing is */
  function warning(words) { return words ? [el("p", { "class": "k-trouble", role: "alert" }, words)] : []; }

  function nameOf(student) { return student || "بلا اسم"; }
