  /* Choices, orders and pairs: {verdict, score from 0 to 1, say: a line or "", of: the lines of the answer to tell}. */

  /* counted(2, ["سؤال واحد", "سؤالان", "# أسئلة", "# سؤالًا", "# سؤال"]): the plural categories of CLDR for Arabic */
  function counted(n, forms) {
    var few = n % 100 >= 3 && n % 100 <= 10, at = n === 1 ? 0 : n === 2 ? 1 : few ? 2 : n % 100 > 10 || forms.length < 5 ? 3 : 4;
    return forms[at].replace("#", n);
  }

  function judgeChoice(chosen) {
    if (!chosen) return { verdict: "empty", say: "اختر جوابًا أولًا." };
    return chosen[0] === "r" ? { verdict: "right", score: 1, of: [] } : { verdict: "wrong", score: 0, of: [chosen] };
  }

  function judgeSeveral(chosen, rightCount) {
    if (!chosen.length) return { verdict: "empty", say: "اختر جوابًا أولًا." };
    var right = chosen.filter(function (key) { return key[0] === "r"; }).length;
    var wrong = chosen.filter(function (key) { return key[0] === "w"; }), left = rightCount - right;
    if (!left && !wrong.length) return { verdict: "right", score: 1, of: [] };
    var say = right && left ? "بقي " + counted(left, ["جواب صحيح واحد لم تختره", "جوابان صحيحان لم تخترهما", "# أجوبة صحيحة لم تخترها", "# جوابًا صحيحًا لم تختره"]) + "." : "";
    return { verdict: right ? "partly" : "wrong", score: Math.max(0, right - wrong.length) / rightCount, say: say, of: wrong };
  }

  function judgeTruth(verdict, reason, truth) {
    if (!verdict) return { verdict: "empty", say: "احكم على العبارة أولًا: صواب أم خطأ؟" };
    if (!reason) return { verdict: "empty", say: "اختر السبب أيضًا." };
    var sound = verdict === truth, grounded = reason[0] === "r";
    var of = (sound ? [] : ["verdict"]).concat(grounded ? [] : [reason]);
    if (sound && grounded) return { verdict: "right", score: 1, of: of };
    if (sound) return { verdict: "partly", score: 0.5, say: "حكمك على العبارة صحيح، والسبب غيره.", of: of };
    return { verdict: "wrong", score: 0, say: "حكمك على العبارة غير صحيح.", of: of };
  }

  /* places: the right place of each step, in the order in which the student has put them */
  function judgeOrder(places) {
    var strayed = places.filter(function (place, at) { return place !== at; });
    if (!strayed.length) return { verdict: "right", score: 1, of: [] };
    var kept = places.length - strayed.length;
    var say = kept ? "في موضعه الصحيح " + counted(kept, ["حدث واحد", "حدثان", "# أحداث", "# حدثًا"]) + " من " + places.length + "." : "";
    return { verdict: kept ? "partly" : "wrong", score: kept / places.length, say: say, of: strayed.sort().map(String) };
  }

  /* partners: for each pair in turn the partner that the student gave it, "" for none */
  function judgeMatch(partners) {
    if (partners.indexOf("") >= 0) return { verdict: "empty", say: "اختر لكل طرف ما يقابله." };
    var missed = [];
    partners.forEach(function (partner, at) {
      if (partner !== String(at)) missed.push(String(at));
      if (partner[0] === "x" && missed.indexOf(partner) < 0) missed.push(partner);
    });
    var right = partners.filter(function (partner, at) { return partner === String(at); }).length;
    if (right === partners.length) return { verdict: "right", score: 1, of: [] };
    var say = right ? counted(right, ["طابقت طرفًا واحدًا", "طابقت طرفين", "طابقت # أطراف", "طابقت # طرفًا"]) + " مطابقة صحيحة." : "";
    return { verdict: right ? "partly" : "wrong", score: right / partners.length, say: say, of: missed };
  }
