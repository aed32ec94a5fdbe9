// lunr with lunr-languages and MiniSearch: reads {docs, queries} from standard input, writes {peer: {query: [ids]}}.
"use strict";
const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support")(lunr);
require("lunr-languages/lunr.ar")(lunr);
const MiniSearch = require("minisearch");

const given = JSON.parse(require("fs").readFileSync(0, "utf8"));
const arabic = lunr(function () {
  this.use(lunr.ar);
  this.ref("id");
  this.field("title", { boost: 2 });
  this.field("text");
  given.docs.forEach((doc) => this.add(doc));
});
const mini = new MiniSearch({ fields: ["title", "text"], searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 2 } } });
mini.addAll(given.docs);

// A query is words, not lunr's query language.
const byLunr = (query) => arabic.search(query.replace(/[:~^+\-*]/g, " ")).map((hit) => Number(hit.ref));
const byMini = (query) => mini.search(query).map((hit) => hit.id);
const rank = (peer) => Object.fromEntries(given.queries.map((query) => [query, peer(query).slice(0, 10)]));
process.stdout.write(JSON.stringify({ "lunr + lunr-languages ar": rank(byLunr), "MiniSearch fuzzy+prefix": rank(byMini) }));
