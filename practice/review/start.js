  /* The page that this is. */

  function start() {
    var page = document.querySelector(".k-review:not([data-mounted])"), line = document.querySelector(".k-due[hidden]");
    if (!INDEX || !window.kurrasStore || !(page || line)) return;
    var store = openStudent(window.kurrasStore.student());
    if (line) startHome(line, store);
    if (!page) return;
    page.dataset.mounted = "";
    page.querySelector(".k-plain").remove();
    ({ review: startToday, test: startTest, progress: startProgress })[page.dataset.page](page, store);
  }

  window.kurrasReview = { stateOf: stateOf, planOf: planOf, dayOf: dayOf, drawn: drawn, cleanName: cleanName, readText: readText, counted: counted };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
  if (window.document$ && window.document$.subscribe) window.document$.subscribe(start);
