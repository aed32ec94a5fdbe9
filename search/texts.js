  /* The texts as the engine holds them: each section as a run of word numbers, and for each word where it stands. */

  var SENTENCE_END = /[.؟!?\n]+/g;

  function Texts(docs, synonyms) {
    this.words = [];
    this.ids = new Map();
    this.written = [];
    this.postings = [];
    this.sections = [];
    this.pages = new Map();
    docs.forEach(this.addPage, this);
    docs.forEach(this.addSection, this);
    this.vocabulary = new Vocabulary(this.words.slice(), this.ids);
    this.synonyms = new Synonyms(synonyms || [], this);
    this.average = this.sections.reduce(function (sum, section) { return sum + section.length; }, 0) / (docs.length || 1);
    var count = this.sections.length;
    this.rarity = this.postings.map(function (list) { return Math.log(1 + count / (list.length / 2 || 1)); });
  }

  function pageOf(location) {
    return location.split("#")[0];
  }

  Texts.prototype.addPage = function (doc) {
    var location = pageOf(doc.location);
    if (doc.location === location || !this.pages.has(location)) this.pages.set(location, { location: location, title: doc.title });
  };

  Texts.prototype.addSection = function (doc) {
    var text = doc.text || "", page = this.pages.get(pageOf(doc.location)), counts = new Map();
    var found = wordsOf(text), ends = sentenceEnds(doc, text), sentence = 0;
    var tokens = new Int32Array(found.length), sentences = new Int32Array(found.length);
    found.forEach(function (one, at) {
      while (sentence < ends.length && one.start >= ends[sentence]) sentence++;
      sentences[at] = sentence;
      tokens[at] = this.count(one.word, 1, counts);
      this.keepWriting(tokens[at], text.slice(one.start, one.end));
    }, this);
    var title = wordsOf(doc.title).map(function (one) {
      var id = this.count(one.word, WEIGHTS.title, counts);
      this.keepWriting(id, doc.title.slice(one.start, one.end));
      return id;
    }, this);
    var context = page.title === doc.title ? [] : plainWords(page.title);
    context.forEach(function (word) { this.count(word, WEIGHTS.pageTitle, counts); }, this);
    var number = this.sections.length, postings = this.postings;
    counts.forEach(function (count, id) { postings[id].push(number, count); });
    this.sections.push({
      doc: doc, page: page, tokens: tokens, sentences: sentences, ends: ends, title: title, spans: new Map(),
      length: found.length + WEIGHTS.title * title.length + WEIGHTS.pageTitle * context.length,
    });
  };

  /* Where each sentence of the text ends: as the build cut it ([[anchor, length], …]), else at its marks. */
  function sentenceEnds(doc, text) {
    var at = 0, ends = [], match;
    if (doc.sentences) return doc.sentences.map(function (one) { return (at += one[1]); });
    SENTENCE_END.lastIndex = 0;
    while ((match = SENTENCE_END.exec(text))) ends.push(match.index + match[0].length);
    if (ends[ends.length - 1] !== text.length) ends.push(text.length);
    return ends;
  }

  Texts.prototype.number = function (word) {
    var id = this.ids.get(word);
    if (id === undefined) {
      id = this.words.length;
      this.ids.set(word, id);
      this.words.push(word);
      this.postings.push([]);
      this.written.push("");
    }
    return id;
  };

  /* As it is first written, but for its harakat: what a suggestion goes on with. */
  Texts.prototype.keepWriting = function (id, word) {
    if (!this.written[id]) this.written[id] = word.normalize("NFC").replace(SIGNS, "");
  };

  Texts.prototype.count = function (word, weight, counts) {
    var id = this.number(word);
    counts.set(id, (counts.get(id) || 0) + weight);
    return id;
  };

  /* Do the two words follow each other anywhere? */
  Texts.prototype.neighbours = function (first, second) {
    var list = this.postings[first], found = false;
    for (var at = 0; at < list.length && !found; at += 2) {
      found = this.sections[list[at]].tokens.some(function (id, place, tokens) { return id === first && tokens[place + 1] === second; });
    }
    return found;
  };
