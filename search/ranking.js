  /* Which sections answer a query, best first: BM25 over words that may be meant, then a closer look at the first places. */

  function rank(query, texts) {
    var count = texts.sections.length, scores = new Float64Array(count), covered = new Float64Array(count), total = 0;
    query.units.forEach(function (unit) {
      weigh(unit, texts);
      total += unit.worth;
      addUnit(unit, texts, scores, covered);
    });
    var hits = [];
    scores.forEach(function (score, section) {
      var cover = covered[section] / (total || 1);
      if (score) hits.push({ section: section, cover: cover, score: score * (1 + WEIGHTS.coverage * Math.pow(cover, WEIGHTS.coveragePower)) });
    });
    addPages(hits, texts);
    hits.sort(byScore);
    return lookAgain(hits, query, texts);
  }

  function byScore(a, b) {
    return b.score - a.score || a.section - b.section;
  }

  /* How often a unit stands in each section, and its worth: the fewer sections have it (softly counted), the more. */
  function weigh(unit, texts) {
    var count = texts.sections.length, often = unit.often = new Float64Array(count), best = unit.best = new Float64Array(count);
    unit.meant.forEach(function (weight, id) {
      var list = texts.postings[id];
      for (var at = 0; at < list.length; at += 2) {
        var section = list[at];
        often[section] += weight * list[at + 1];
        if (weight > best[section]) best[section] = weight;
      }
    });
    var have = best.reduce(function (sum, weight) { return sum + weight; }, 0);
    unit.worth = (unit.small ? WEIGHTS.small : 1) * Math.log(1 + (Math.max(0, count - have) + 0.5) / (have + 0.5));
  }

  function addUnit(unit, texts, scores, covered) {
    unit.often.forEach(function (often, section) {
      if (!often) return;
      var length = texts.sections[section].length / texts.average;
      scores[section] += unit.worth * often * (WEIGHTS.k1 + 1) / (often + WEIGHTS.k1 * (1 - WEIGHTS.b + WEIGHTS.b * length));
      covered[section] += unit.worth * unit.best[section];
    });
  }

  /* A section gains by the best section of its page: what a page is about stands all over it. */
  function addPages(hits, texts) {
    var best = new Map();
    hits.forEach(function (hit) {
      var page = texts.sections[hit.section].page.title;
      best.set(page, Math.max(best.get(page) || 0, hit.score));
    });
    hits.forEach(function (hit) { hit.score += WEIGHTS.page * best.get(texts.sections[hit.section].page.title); });
  }

  function lookAgain(hits, query, texts) {
    var top = hits.slice(0, WEIGHTS.top), meanings = meaningsOf(query.units);
    top.forEach(function (hit) {
      var section = texts.sections[hit.section];
      hit.score += nearness(section, query.units, meanings) + WEIGHTS.titleCover * titleCover(section, query.units, meanings, texts);
    });
    return top.sort(byScore).concat(hits.slice(WEIGHTS.top));
  }

  /* Word of the texts → [{unit, weight}, …] */
  function meaningsOf(units) {
    var meanings = new Map();
    units.forEach(function (unit, number) {
      unit.meant.forEach(function (weight, id) {
        if (!meanings.has(id)) meanings.set(id, []);
        meanings.get(id).push({ unit: number, weight: weight, sure: unit.grades.has(id) });
      });
    });
    return meanings;
  }

  function eachMatch(section, meanings, found) {
    section.tokens.forEach(function (id, at) {
      var here = meanings.get(id), spans = section.spans.get(at);
      if (here) found(at, here);
      if (spans) spans.forEach(function (span) { if (meanings.has(span.id)) found(at, meanings.get(span.id)); });
    });
  }

  /* Pairs of units near each other, the fullest sentence, and how early each unit first stands. */
  function nearness(section, units, meanings) {
    var size = units.length, place = new Float64Array(size).fill(-1e9), last = new Float64Array(size);
    var pairs = new Float64Array(size * size), first = new Float64Array(size), bySentence = new Map();
    eachMatch(section, meanings, function (at, here) {
      var sentence = section.sentences[at];
      if (!bySentence.has(sentence)) bySentence.set(sentence, new Float64Array(size));
      var held = bySentence.get(sentence), early = Math.exp(-at / WEIGHTS.earlySpan);
      here.forEach(function (match) {
        var own = match.unit, weight = match.weight;
        held[own] = Math.max(held[own], weight * units[own].worth);
        first[own] = Math.max(first[own], weight * units[own].worth * early);
        addPairs(own, weight, at, place, last, pairs, units);
      });
      here.forEach(function (match) {
        if (match.weight < last[match.unit] / 2 && at - place[match.unit] <= 8) return;
        place[match.unit] = at;
        last[match.unit] = match.weight;
      });
    });
    var fullest = Math.max.apply(null, [0].concat(Array.from(bySentence.values(), sum)));
    return WEIGHTS.near * sum(pairs) + WEIGHTS.sentence * fullest + WEIGHTS.early * sum(first);
  }

  function sum(numbers) {
    return numbers.reduce(function (total, number) { return total + number; }, 0);
  }

  function addPairs(own, weight, at, place, last, pairs, units) {
    for (var other = 0; other < units.length; other++) {
      var distance = at - place[other];
      if (other === own || distance <= 0 || distance > WEIGHTS.window) continue;
      var worth = Math.min(weight, last[other]) * Math.min(units[own].worth, units[other].worth);
      var inOrder = own === other + 1 ? 1 : WEIGHTS.gap;
      var slot = Math.min(own, other) * units.length + Math.max(own, other);
      pairs[slot] = Math.max(pairs[slot], inOrder * worth / Math.pow(distance, WEIGHTS.nearPower));
    }
  }

  /* How much of the title the query says, times the worth of the words that say it. */
  function titleCover(section, units, meanings, texts) {
    var said = 0, whole = 0, used = new Set();
    section.title.forEach(function (id) {
      var best = (meanings.get(id) || []).reduce(function (a, b) { return b.weight > a.weight ? b : a; }, { weight: 0 });
      whole += texts.rarity[id];
      said += texts.rarity[id] * best.weight;
      if (best.weight) used.add(best.unit);
    });
    return whole ? sum(Array.from(used, function (number) { return units[number].worth; })) * said / whole : 0;
  }
