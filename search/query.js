  /* A query as typed → what is looked for: units (a word with the words of the texts that it may mean) and phrases. */

  var QUOTED = /["«“]([^"«»“”]+)["»”]/g;
  var MOST_LETTERS = 600, MOST_WORDS = 32, LONGEST_WORD = 40;
  var SMALL = new Set(SMALL_WORDS);

  function parse(text, texts) {
    var short = text.slice(0, MOST_LETTERS), typing = /[\p{L}\p{M}]$/u.test(short), units = [], names = new Set();
    var words = plainWords(short).slice(0, MOST_WORDS).map(function (word) { return word.slice(0, LONGEST_WORD); });
    var anyReal = words.some(function (word) { return !SMALL.has(word); });
    words = apart(words, texts);
    words.forEach(function (word, at) {
      if (names.has(word)) return;
      names.add(word);
      units.push(unit(word, anyReal && SMALL.has(word), typing && at === words.length - 1, texts));
    });
    addJoined(words, units, texts);
    addSynonyms(words, units, texts);
    return { units: units, phrases: phrasesOf(short), words: words };
  }

  function unit(word, small, typing, texts) {
    var own = texts.ids.get(word), alone = { weights: new Map(own === undefined ? [] : [[own, 1]]), grades: new Map() };
    var meant = small ? alone : texts.vocabulary.expand(word, typing);
    return { word: word, small: small, meant: meant.weights, grades: meant.grades };
  }

  /* «عبدالله» is tried as «عبد الله» where the text has only that. */
  function apart(words, texts) {
    var out = [];
    words.forEach(function (word) { out.push.apply(out, texts.vocabulary.knows(word) ? [word] : halves(word, texts)); });
    return out;
  }

  function halves(word, texts) {
    for (var at = 2; at <= word.length - 2; at++) {
      var first = texts.ids.get(word.slice(0, at)), second = texts.ids.get(word.slice(at));
      if (first !== undefined && second !== undefined && texts.neighbours(first, second)) return [word.slice(0, at), word.slice(at)];
    }
    return [word];
  }

  function unitsOf(words, units) {
    return units.filter(function (one) { return words.includes(one.word); });
  }

  function alsoMeans(one, id) {
    one.meant.set(id, Math.max(WEIGHTS.phrase, one.meant.get(id) || 0));
    one.grades.set(id, FORM);
  }

  /* «عبد الله» also means «عبدالله». */
  function addJoined(words, units, texts) {
    words.slice(1).forEach(function (second, at) {
      var joined = texts.vocabulary.byStem.get(stem(words[at] + second));
      if (!joined || SMALL.has(second) || SMALL.has(words[at])) return;
      unitsOf([words[at], second], units).forEach(function (one) {
        joined.forEach(function (id) { alsoMeans(one, id); });
      });
    });
  }

  /* Each word of «كانون الأول» also means the group's own word, which stands wherever «ديسمبر» does. */
  function addSynonyms(words, units, texts) {
    texts.synonyms.each(words.map(stem), function (id, at, length) {
      unitsOf(words.slice(at, at + length), units).forEach(function (one) { alsoMeans(one, id); });
    });
  }

  function phrasesOf(text) {
    return Array.from(text.matchAll(QUOTED), function (match) { return plainWords(match[1]); })
      .filter(function (words) { return words.length; });
  }

  /* A quoted phrase stands in a section as it was typed; only its first word may carry proclitics there. */
  function holdsPhrase(phrase, section, texts) {
    return section.tokens.some(function (_, at) {
      return phrase.every(function (word, next) {
        var own = texts.words[section.tokens[at + next]];
        return own === word || (next === 0 && own !== undefined && withoutProclitics(own) === withoutProclitics(word));
      });
    });
  }
