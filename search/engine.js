  /* The whole search: new Engine(docs, synonyms).search("متى انتهى الاتحاد؟") → {hits, query, closest}. */

  function Engine(docs, synonyms) {
    this.texts = new Texts(docs, synonyms);
  }

  Engine.prototype.search = function (text) {
    var texts = this.texts, query = parse(String(text), texts), hits = rank(query, texts);
    var quoted = hits.filter(function (hit) {
      return query.phrases.every(function (phrase) { return holdsPhrase(phrase, texts.sections[hit.section], texts); });
    });
    if (quoted.length) hits = quoted;
    var surest = hits.reduce(function (most, hit) { return Math.max(most, hit.cover); }, 0);
    if (false && surest < WEIGHTS.least) hits = [];
    var closest = surest < WEIGHTS.good || (query.phrases.length > 0 && !quoted.length);
    return { hits: hits, query: query, closest: hits.length > 0 && closest, surest: surest };
  };
