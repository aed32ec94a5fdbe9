  /* What the reader sees of a hit: the best sentence with its matched words marked, under its section and page. */

  var LONGEST_EXCERPT = 280, MOST_HITS = 50, MOST_MARKED = 12, MOST_SUGGESTED = 5;
  var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" };

  function escapeHTML(text) {
    return text.replace(/[&<>"']/g, function (sign) { return ENTITIES[sign]; });
  }

  /* The answer to what was typed, as the theme shows it: groups of results, a page each, the best first. */
  function answer(engine, text) {
    var found = engine.search(text), meanings = meaningsOf(found.query.units), groups = new Map();
    var hits = found.hits.slice(0, MOST_HITS).filter(function (hit, _, all) { return hit.score >= WEIGHTS.relative * all[0].score; });
    hits.forEach(function (hit) {
      var item = itemOf(hit, found.query.units, meanings, engine.texts), page = engine.texts.sections[hit.section].page;
      if (!groups.has(page)) groups.set(page, []);
      groups.get(page).push(item);
    });
    var items = Array.from(groups, function (group) { return withPage(group[0], group[1]); });
    var pages = Array.from(groups, function (group) { return { title: group[0].title, count: hits.filter(on(group[0])).length }; });
    return { items: items, pages: pages, suggest: suggest(String(text), engine.texts), closest: found.closest, count: hits.length };

    function on(page) {
      return function (hit) { return engine.texts.sections[hit.section].page === page; };
    }
  }

  function itemOf(hit, units, meanings, texts) {
    var section = texts.sections[hit.section], doc = section.doc, text = doc.text || "";
    var words = wordsOf(text), marked = markedWords(section, meanings), at = bestSentence(section, units, meanings);
    var anchor = (doc.sentences && doc.sentences[at] && doc.sentences[at][0]) || doc.location.split("#")[1];
    var terms = {};
    units.forEach(function (unit) { if (!unit.small) terms[unit.word] = sectionsOf(unit, texts, NEAR).has(hit.section); });
    return {
      location: address(section.page.location, doc.location === section.page.location ? "" : anchor, marked, words),
      title: mark(doc.title, 0, doc.title.length, wordsOf(doc.title), titleMarks(section, meanings)),
      text: excerpt(text, section, at, words, marked),
      score: hit.score, terms: terms,
    };
  }

  /* The theme shows the page itself first in its group, found or not. */
  function withPage(page, items) {
    if (!items.some(function (item) { return !item.location.includes("#"); })) {
      items.push({ location: page.location, title: escapeHTML(page.title), text: "", score: 0, terms: {} });
    }
    return items;
  }

  /* `?h=` carries the words as they stand, folded; the page marks them, and opens at the sentence. */
  function address(page, anchor, marked, words) {
    var said = Array.from(new Set(Array.from(marked, function (at) { return words[at].word; }))).slice(0, MOST_MARKED);
    return page + (said.length ? "?h=" + encodeURIComponent(said.join(" ")) : "") + (anchor ? "#" + anchor : "");
  }

  function isSure(meant) {
    return (meant || []).some(function (match) { return match.sure; });
  }

  /* The places of the section's words that a query word means. */
  function markedWords(section, meanings) {
    var marked = new Set();
    section.tokens.forEach(function (id, at) {
      if (isSure(meanings.get(id))) marked.add(at);
      (section.spans.get(at) || []).forEach(function (span) {
        if (meanings.has(span.id)) for (var next = 0; next < span.length; next++) marked.add(at + next);
      });
    });
    return marked;
  }

  function titleMarks(section, meanings) {
    return new Set(section.title.map(function (id, at) { return isSure(meanings.get(id)) ? at : -1; }));
  }

  function bestSentence(section, units, meanings) {
    var held = new Map(), best = 0, most = 0;
    eachMatch(section, meanings, function (at, here) {
      var key = section.sentences[at];
      if (!held.has(key)) held.set(key, new Float64Array(units.length));
      here.forEach(function (match) {
        held.get(key)[match.unit] = Math.max(held.get(key)[match.unit], match.weight * units[match.unit].worth);
      });
    });
    held.forEach(function (worths, key) {
      if (sum(worths) <= most) return;
      most = sum(worths);
      best = key;
    });
    return best;
  }

  function excerpt(text, section, sentence, words, marked) {
    var start = sentence ? section.ends[sentence - 1] : 0, end = Math.min(text.length, section.ends[sentence] || text.length);
    var first = words.findIndex(function (word, at) { return word.start >= start && marked.has(at); });
    if (end - start > LONGEST_EXCERPT) {
      if (first >= 0 && words[first].start > start + LONGEST_EXCERPT / 3) start = words[Math.max(0, first - 5)].start;
      var last = words.filter(function (word) { return word.start >= start && word.end <= start + LONGEST_EXCERPT; }).pop();
      end = last ? Math.min(end, last.end) : start + LONGEST_EXCERPT;
    }
    var cutBefore = start > 0 && !section.ends.includes(start), cutAfter = end < text.length && !section.ends.includes(end);
    return (cutBefore ? "… " : "") + mark(text, start, end, words, marked).trim() + (cutAfter ? " …" : "");
  }

  /* The text as HTML from start to end, with the marked words in <mark>, harakat and all. */
  function mark(text, start, end, words, marked) {
    var out = "", at = start;
    words.forEach(function (word, number) {
      if (!marked.has(number) || word.start < start || word.end > end) return;
      out += escapeHTML(text.slice(at, word.start)) + "<mark>" + escapeHTML(text.slice(word.start, word.end)) + "</mark>";
      at = word.end;
    });
    return out + escapeHTML(text.slice(at, end));
  }

  /* «وبالجمه» → [«وبالجمهوريات», …], the likeliest last, as the theme wants them; what was typed stays as it was typed. */
  function suggest(text, texts) {
    var typed = (text.match(/[\p{L}\p{M}\u0640]+$/u) || [""])[0].slice(-LONGEST_WORD), word = fold(typed), found = new Map();
    if (word.length < 2) return [];
    var begun = withoutProclitics(word), vocabulary = texts.vocabulary;
    vocabulary.words.forEach(function (whole, id) {
      var bare = vocabulary.bare[id], skip = -1;
      if (whole.startsWith(word)) skip = word.length;
      else if (begun.length > 1 && whole.startsWith(begun)) skip = begun.length;
      else if (begun.length > 1 && bare.startsWith(begun)) skip = whole.length - bare.length + begun.length;
      var rest = skip < 0 ? "" : texts.written[id].slice(skip);
      if (rest) found.set(rest, (found.get(rest) || 0) + texts.postings[id].length);
    });
    return Array.from(found).sort(function (a, b) { return b[1] - a[1] || a[0].length - b[0].length; })
      .slice(0, MOST_SUGGESTED).map(function (one) { return typed + one[0]; }).reverse();
  }
