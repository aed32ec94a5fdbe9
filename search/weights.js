  /* Every number that was tuned, on ARCD (bench/search); what each is worth is in bench/search/README.md. */

  var WEIGHTS = {
    /* How much a word of the text counts for a word of the query that it is related to. */
    same: 1.51, bare: 1.1, stem: 0.39, hamza: 0.81, root: 0.24, skeleton: 0.15,
    gram: 1.5, gramFloor: 0.25, gramPower: 2.8,
    editFloor: 0.05, editShort: 0.6, edit: 0.7, editKnown: 0.06, stemEdit: 0.54, stemEditKnown: 0.12,
    prefix: 0.59, prefixKnown: 0.67, prefixPower: 1.4,
    phrase: 0.9,
    /* BM25, with what a word of a title and of the page's title counts. */
    k1: 1.8, b: 0.9, title: 4, pageTitle: 1, small: 0.23,
    /* How much of the query is there; the best of the same page. */
    coverage: 0.39, coveragePower: 1.4, page: 0.25,
    /* The first places are looked at again: words near each other, in one sentence, in the title, early. */
    top: 40, near: 1, window: 16, nearPower: 0.59, gap: 0.59, sentence: 0.3, titleCover: 0.8, early: 0.3, earlySpan: 20,
    /* What is shown: likeness that is near enough to be marked, share of the query that makes a good hit, least likeness, least score. */
    gramNear: 0.5, good: 0.5, faint: 0.1, relative: 0.15,
  };
