  /* Tables that are sorted by a button in the head of each column, and printed as they stand. */

  function byName(a, b) { return String(a).localeCompare(String(b), "ar", { numeric: true }); }

  function compare(a, b) { return typeof a === "number" && typeof b === "number" ? a - b : byName(a, b); }

  /* columns: [{title, down}], rows: [[{sort, show}]]; `first` is the column that it is sorted by. `down`: largest first. */
  function sortedTable(title, columns, rows, first) {
    var body = el("tbody"), heads = columns.map(function (column, at) {
      var press = el("button", { type: "button" }, column.title);
      press.addEventListener("click", function () {
        var up = heads[at].getAttribute("aria-sort") === "none" ? !column.down : heads[at].getAttribute("aria-sort") === "descending";
        sort(at, up);
      });
      return el("th", { scope: "col", "aria-sort": "none" }, press);
    });

    function sort(at, up) {
      heads.forEach(function (head, place) { head.setAttribute("aria-sort", place !== at ? "none" : up ? "ascending" : "descending"); });
      rows.slice().sort(function (a, b) { return (up ? 1 : -1) * compare(a[at].sort, b[at].sort); }).forEach(function (row) {
        body.append(row.element);
      });
    }

    rows.forEach(function (row) {
      row.element = el("tr");
      row.forEach(function (cell, at) { row.element.append(el(at ? "td" : "th", at ? {} : { scope: "row" }, cell.show === undefined ? String(cell.sort) : cell.show)); });
    });
    sort(first, !columns[first].down);
    var table = el("table", {}, el("caption", {}, title), el("thead", {}, withChildren(el("tr"), heads)), body);
    return el("div", { "class": "t-scroll", role: "group", "aria-label": title, tabindex: "0" }, table);
  }

  function withChildren(element, children) {
    element.append.apply(element, children);
    return element;
  }

  /* «3: سامي، عمر، ليلى»: their number sorts; a class of thirty still fits on paper. */
  function namesCell(names) {
    var show = el("span", {}, names.length + ": ");
    names.forEach(function (name, at) { show.append(at ? "، " : "", el("bdi", {}, name)); });
    return { sort: names.length, show: names.length ? show : "–" };
  }

  /* Objectives in a cell: their number sorts, they themselves are read. */
  function listCell(values) {
    var items = values.map(function (value) { return el("li", {}, value); });
    return { sort: values.length, show: values.length ? withChildren(el("ul", { "class": "t-in-cell" }), items) : "–" };
  }

  function share(part, whole) { return whole ? Math.round(100 * part / whole) : -1; }

  /* «3 من 4 (75٪)» */
  function shareCell(part, whole) {
    return { sort: share(part, whole), show: whole ? part + " من " + whole + " (" + share(part, whole) + "٪)" : "–" };
  }
