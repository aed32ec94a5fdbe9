  /* Words: what stands for a word in comparisons. hooks/kurras/arabic/letters.py and stem.py are the twins. */

  /* Figures are a word of their own beside Arabic letters («و1956»، «1875م»), not beside Latin ones («T-34»، «G20»). */
  var WORD = /[\p{N}A-Za-z\u00c0-\u024f\u0300-\u036f]+|[\p{L}\p{M}\u0640\u200b-\u200f\u00ad]+/gu;

  /* The words of a text as {word, start, end}; the offsets are those of the text, harakat and all. */
  function wordsOf(text) {
    var found = [], match;
    WORD.lastIndex = 0;
    while ((match = WORD.exec(text))) {
      var word = fold(match[0]);
      if (word) found.push({ word: word, start: match.index, end: match.index + match[0].length });
    }
    return found;
  }

  function plainWords(text) {
    return wordsOf(text).map(function (found) { return found.word; });
  }

  function startsWithOneOf(word, forms, keep) {
    return forms.find(function (form) { return word.length - form.length >= keep && word.startsWith(form); });
  }

  /* «وبالجمهوريات» → «جمهوريات» */
  function withoutProclitics(word) {
    var form = startsWithOneOf(word, PROCLITICS, PROCLITIC_KEEP);
    if (form) return word.slice(form.length);
    return word.length >= SINGLE_FROM && SINGLE.includes(word[0]) ? word.slice(1) : word;
  }

  function withoutSuffix(word) {
    var form = SUFFIXES.find(function (one) { return word.length - one.length >= SUFFIX_KEEP && word.endsWith(one); });
    return form ? word.slice(0, -form.length) : word;
  }

  /* «وبالجمهوريات», «جمهورية» → «جمهور» */
  function stem(word) {
    if (word < "\u0600") return word;
    var left = withoutProclitics(word);
    for (var pass = 0; pass < SUFFIX_PASSES; pass++) left = withoutSuffix(left);
    return left;
  }

  /* «مسئول», «مسؤول» → one form */
  function withoutHamza(word) {
    return word.replace(/[ؤئء]/g, function (letter) { return HAMZA[letter]; });
  }

  function without(word, letters) {
    return Array.from(word).filter(function (letter) { return !letters.includes(letter); }).join("");
  }

  /* «استقلال», «مستقلة» → «قلل», «قل»: rough, for a small weight only. */
  function root(stemmed) {
    var left = withoutHamza(stemmed);
    if (left.length > 4 && startsWithOneOf(left, ROOT_LONGER, 0)) left = left.slice(3);
    else if (left.length > 3 && ROOT_FRONT.includes(left[0])) left = left.slice(1);
    left = left.slice(0, 1) + without(left.slice(1), ROOT_VOWELS);
    return left.length > 3 && left[1] === "ت" ? left[0] + left.slice(2) : left;
  }

  /* «سوفيت», «سوفيات» → «سفت» */
  function skeleton(stemmed) {
    return without(withoutHamza(stemmed), SKELETON);
  }

  /* The 3-letter pieces of a word, its ends marked: «قمر» → ^قم قمر مر$ */
  function grams(word) {
    var ended = "^" + word + "$", found = new Set();
    for (var at = 0; at + 3 <= ended.length; at++) found.add(ended.slice(at, at + 3));
    return found;
  }

  /* One letter added, dropped or changed, or two neighbours exchanged. */
  function oneEdit(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    var head = 0, tail = 0, shorter = Math.min(a.length, b.length);
    while (head < shorter && a[head] === b[head]) head++;
    while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
    var left = a.length - head - tail, right = b.length - head - tail;
    if (left <= 1 && right <= 1) return true;
    return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
  }
