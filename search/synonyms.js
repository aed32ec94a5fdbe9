  /* Phrases that mean the same: [["كانون الأول", "ديسمبر", "دجنبر"], ["رابطة الدول المستقلة", "CIS"]].
     A group is one more "word" of the texts, which stands wherever any of its phrases stands. */

  function Synonyms(groups, texts) {
    this.byFirst = new Map();
    groups.forEach(function (phrases, number) {
      var id = texts.number("§" + number);
      phrases.forEach(function (phrase) {
        var stems = plainWords(phrase).map(stem), list = this.byFirst.get(stems[0]);
        if (!stems.length) return;
        if (!list) this.byFirst.set(stems[0], list = []);
        list.push({ id: id, stems: stems });
      }, this);
    }, this);
    if (groups.length) texts.sections.forEach(function (section, number) { this.markSection(section, number, texts); }, this);
  }

  /* The phrases in a run of stems: calls found(id, at, length). */
  Synonyms.prototype.each = function (stems, found) {
    stems.forEach(function (first, at) {
      (this.byFirst.get(first) || []).forEach(function (phrase) {
        if (phrase.stems.every(function (one, next) { return stems[at + next] === one; })) found(phrase.id, at, phrase.stems.length);
      });
    }, this);
  };

  Synonyms.prototype.markSection = function (section, number, texts) {
    var stems = Array.from(section.tokens, function (id) { return texts.vocabulary.stems[id]; }), counts = new Map();
    this.each(stems, function (id, at, length) {
      var here = section.spans.get(at);
      if (!here) section.spans.set(at, here = []);
      here.push({ id: id, length: length });
      counts.set(id, (counts.get(id) || 0) + 1);
    });
    counts.forEach(function (count, id) { texts.postings[id].push(number, count); });
  };
