  /* The page that this is. */

  function start() {
    var page = document.querySelector(".k-review"), line = document.querySelector(".k-due[hidden]");
    if (!INDEX || !window.kurrasStore || !(page || line)) return;
    var store = openStudent(window.kurrasStore.student());
    if (line) startHome(line, store);
    if (!page) return;
    page.dataset.mounted = "";
    page.querySelector(".k-plain").remove();
    page.querySelectorAll(":is(.k-live, .k-students, .k-erase) button").forEach(function (one) { waiting[one.textContent] = one; });
    ({ review: startToday, test: startTest, progress: startProgress })[page.dataset.page](page, store);
  }

  window.kurrasReview = { stateOf: stateOf, dayOf: dayOf };
  start(); // it comes when the page is there (first.js, loader.js)
