  /* Every number that was tuned, on ARCD (bench/search); what each is worth is in bench/search/README.md. */

  var WEIGHTS = {
    /* How much a word of the text counts for a word of the query that it is related to; the same word counts 1. */
    bare: 0.95, stem: 0.6, hamza: 0.55, root: 0.24, skeleton: 0.15,
    gram: 1.12, gramFloor: 0.25, gramPower: 2.8,
    edit: 0.6, editKnown: 0.09, stemEdit: 0.4, stemEditKnown: 0.2,
    prefix: 0.5, prefixKnown: 0.42, prefixPower: 1.4,
    phrase: 0.9,
    /* BM25, with what a word of a title and of the page's title counts. */
    k1: 1.8, b: 0.9, title: 4, pageTitle: 1, small: 0.3,
    /* How much of the query is there; the best of the same page. */
    coverage: 0.6, coveragePower: 1.4, page: 0.3,
    /* The first places are looked at again: words near each other, in one sentence, in the title, early. */
    top: 40, near: 1, window: 10, nearPower: 0.5, gap: 0.5, sentence: 0.3, titleCover: 0.6, early: 0.3, earlySpan: 20,
    /* What is shown: likeness that is near enough to be marked, share of the query that makes a good hit, least likeness, least score. */
    gramNear: 0.5, good: 0.5, faint: 0.1, relative: 0.15,
  };
