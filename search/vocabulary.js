  /* The vocabulary of the texts, and which of its words a word of the query may mean, each with a weight. */

  /* How sure it is that a word of the text is meant: a form of the word asked for, or near to it. */
  var FORM = 2, NEAR = 1;

  function groupBy(words, key) {
    var groups = new Map();
    words.forEach(function (word, id) {
      var name = key(word, id);
      if (name === "") return;
      var group = groups.get(name);
      if (group) group.push(id);
      else groups.set(name, [id]);
    });
    return groups;
  }

  function Vocabulary(words, ids) {
    this.words = words;
    this.ids = ids;
    this.bare = words.map(withoutProclitics);
    var stems = this.stems = words.map(stem);
    var bare = this.bare;
    this.bySame = groupBy(words, withoutHamza);
    this.byBare = groupBy(words, function (_, id) { return withoutHamza(bare[id]); });
    this.byStem = groupBy(words, function (_, id) { return stems[id]; });
    this.byHamza = groupBy(words, function (_, id) { return withoutHamza(stems[id]); });
    this.byRoot = groupBy(words, function (_, id) { var key = root(stems[id]); return key.length > 1 ? key : ""; });
    this.bySkeleton = groupBy(words, function (_, id) { var key = skeleton(stems[id]); return key.length > 2 ? key : ""; });
    this.prepareGrams();
  }

  /* A gram that few words have says more than one that many have. */
  Vocabulary.prototype.prepareGrams = function () {
    var byGram = this.byGram = new Map(), count = this.words.length;
    this.words.forEach(function (word, id) {
      grams(word).forEach(function (gram) {
        var entry = byGram.get(gram);
        if (entry) entry.ids.push(id);
        else byGram.set(gram, { ids: [id], weight: 0 });
      });
    });
    var sums = this.gramSums = new Float64Array(count);
    byGram.forEach(function (entry) {
      entry.weight = Math.pow(Math.log(1 + count / entry.ids.length), WEIGHTS.gramPower);
      entry.ids.forEach(function (id) { sums[id] += entry.weight; });
    });
    this.unknownGram = Math.pow(Math.log(1 + count), WEIGHTS.gramPower);
    this.shared = new Float64Array(count);
  };

  Vocabulary.prototype.knows = function (word) {
    return this.ids.has(word) || this.byStem.has(stem(word));
  };

  /* «بالجمهوريه» → {weights: {id of «جمهورية» → .95, …}, grades: {the same → FORM, a likely slip → NEAR}}.
     A word still being typed also means its longer forms. */
  Vocabulary.prototype.expand = function (word, typing) {
    var meant = { weights: new Map(), grades: new Map() }, own = this.ids.get(word);
    function put(id, weight, grade) {
      if (weight > (meant.weights.get(id) || 0)) meant.weights.set(id, weight);
      if (grade > (meant.grades.get(id) || 0)) meant.grades.set(id, grade);
    }
    if (!/^\d+$/.test(word)) {
      this.related(word, put);
      this.similar(word, put);
      if (typing) this.longer(word, put);
    }
    if (own !== undefined) put(own, WEIGHTS.same, FORM);
    return meant;
  };

  Vocabulary.prototype.related = function (word, put) {
    var base = stem(word), rough = root(base), bones = skeleton(base);
    function all(ids, weight, grade) {
      if (ids) ids.forEach(function (id) { put(id, weight, grade); });
    }
    if (rough.length > 1) all(this.byRoot.get(rough), WEIGHTS.root);
    if (bones.length > 2) all(this.bySkeleton.get(bones), WEIGHTS.skeleton);
    all(this.byHamza.get(withoutHamza(base)), WEIGHTS.hamza, FORM);
    all(this.byStem.get(base), WEIGHTS.stem, FORM);
    all(this.bySame.get(withoutHamza(word)), WEIGHTS.same, FORM);
    all(this.byBare.get(withoutHamza(withoutProclitics(word))), WEIGHTS.bare, FORM);
  };

  /* Words that share rare grams, or are one slip of the finger away. A slip counts little for a word that is known. */
  Vocabulary.prototype.similar = function (word, put) {
    var base = stem(word), known = this.knows(word), total = 0, seen = [], shared = this.shared, self = this;
    grams(word).forEach(function (gram) {
      var entry = self.byGram.get(gram);
      total += entry ? entry.weight : self.unknownGram;
      if (entry) entry.ids.forEach(function (id) {
        if (!shared[id]) seen.push(id);
        shared[id] += entry.weight;
      });
    });
    seen.forEach(function (id) {
      var dice = 2 * shared[id] / (total + self.gramSums[id]);
      shared[id] = 0;
      var alike = (dice - WEIGHTS.gramFloor) / (1 - WEIGHTS.gramFloor);
      if (alike > 0) put(id, WEIGHTS.gram * alike, dice > WEIGHTS.gramNear ? NEAR : 0);
      if (dice > WEIGHTS.editFloor && word.length > 3) self.slipped(word, base, id, known, put);
    });
  };

  /* A slip in a short word may give any other word: it counts, but is never sure enough to answer with alone. */
  Vocabulary.prototype.slipped = function (word, base, id, known, put) {
    var edit = known ? WEIGHTS.editKnown : WEIGHTS.edit, stemEdit = known ? WEIGHTS.stemEditKnown : WEIGHTS.stemEdit;
    var short = base.length < 4, grade = known || short || this.stems[id].length < 3 ? 0 : NEAR;
    if (oneEdit(word, this.words[id])) put(id, short ? edit * WEIGHTS.editShort : edit, grade);
    else if (!short && oneEdit(base, this.stems[id])) put(id, stemEdit, grade);
  };

  /* «والجمهو» → «الجمهورية», «جمهوريات»: less, the more is missing. */
  Vocabulary.prototype.longer = function (word, put) {
    var begun = withoutProclitics(word), weight = this.knows(word) ? WEIGHTS.prefixKnown : WEIGHTS.prefix;
    if (begun.length < 3) return;
    var words = this.words;
    this.bare.forEach(function (bare, id) {
      if (!bare.startsWith(begun) && !words[id].startsWith(begun) && !words[id].startsWith(word)) return;
      put(id, weight * Math.min(1, Math.pow(begun.length / bare.length, WEIGHTS.prefixPower)), FORM);
    });
  };
