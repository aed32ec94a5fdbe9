  /* The whole search: new Engine(docs, synonyms).search("متى انتهى الاتحاد؟") → {hits, query, closest}. */

  var MOST_FAINT = 3, LARGE = 3000;

  function Engine(docs, synonyms) {
    this.texts = new Texts(docs, synonyms);
  }

  Engine.prototype.search = function (text) {
    var texts = this.texts, query = parse(String(text), texts), hits = rank(query, texts);
    var quoted = hits.filter(function (hit) {
      return query.phrases.every(function (phrase) { return holdsPhrase(phrase, texts.sections[hit.section], texts); });
    });
    if (quoted.length) hits = quoted;
    var near = share(query.units, texts, NEAR), exact = share(query.units, texts, FORM);
    if (!near) hits = faint(query.units, texts) ? hits.slice(0, MOST_FAINT) : [];
    return { hits: hits, query: query, closest: hits.length > 0 && (exact < WEIGHTS.good || !quoted.length) };
  };

  /* How much of the query (by worth) stands in the fullest section in words of at least this grade: 0 to 1. */
  function share(units, texts, grade) {
    var anyReal = units.some(function (unit) { return !unit.small; });
    var held = new Float64Array(texts.sections.length), whole = 0;
    units.forEach(function (unit) {
      if (unit.small && anyReal) return;
      var found = sectionsOf(unit, texts, grade);
      found.forEach(function (section) { held[section] += unit.worth; });
      whole += unit.worth;
    });
    return whole ? Math.max.apply(null, held) / whole : 0;
  }

  function sectionsOf(unit, texts, grade) {
    var found = new Set();
    unit.grades.forEach(function (own, id) {
      if (own < grade) return;
      for (var at = 0, list = texts.postings[id]; at < list.length; at += 2) found.add(list[at]);
    });
    return found;
  }

  /* In a large text, a word misspelled beyond one slip still resembles the right one; in a small one, any by chance. */
  function faint(units, texts) {
    return texts.words.length >= LARGE && units.some(function (unit) {
      return unit.word.length >= 4 && Array.from(unit.meant.values()).some(function (weight) { return weight >= WEIGHTS.faint; });
    });
  }
