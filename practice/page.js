  /* One question: its form, the verdict in a live region, the way to try again. */

  var SAID = { right: ["✓", "جواب صحيح."], near: ["≈", "جوابك قريب."], partly: ["◐", "بعض جوابك صحيح."], wrong: ["✗", "ليس هذا هو الجواب."], empty: ["؟", ""] };
  var CHECK = "تحقَّق من جوابك", AGAIN = "أجب مرة أخرى";

  function lineOf(root, key) {
    var line = root.querySelector(".k-answer [data-of~='" + key + "']"), said = line && (line.querySelector(".k-said") || line);
    return said ? said.textContent : "";
  }

  function show(region, found, lines) {
    region.textContent = "";
    var head = make("p", { "class": "k-verdict__head" });
    head.appendChild(make("span", { "aria-hidden": "true", "class": "k-verdict__sign" }, SAID[found.verdict][0]));
    head.appendChild(document.createTextNode([SAID[found.verdict][1], found.say].filter(Boolean).join(" ")));
    region.appendChild(head);
    if (found.verdict === "near") region.appendChild(make("p", {}, "صحِّحه ثم تحقَّق منه مرة أخرى."));
    var list = make("ul");
    lines.forEach(function (line) { list.appendChild(make("li", {}, line)); });
    if (lines.length) region.appendChild(list);
    region.dataset.verdict = found.verdict;
  }

  /* What was chosen is marked in words too, not by colour alone. */
  function markOptions(root, on) {
    all(root, ".k-chosen").forEach(function (mark) { mark.remove(); });
    if (!on) return;
    all(root, "input:checked").forEach(function (input) {
      var right = input.value[0] === "r" || (input.value[0] !== "w" && input.value === root.dataset.verdict);
      input.parentNode.appendChild(make("span", { "class": "k-chosen", "data-right": String(right) }, right ? "✓ صحيح" : "✗ غير صحيح"));
    });
  }

  /* Mounts the form on a question's plain HTML. After each judged answer the question sends `kurras:answer`, with
     {id, kind, right, score}; a near miss or an empty answer is not judged yet. */
  function mount(root) {
    if (!CONTROLS[root.dataset.kind] || root.querySelector("form")) return;
    var form = make("form", { "class": "k-form", novalidate: "" }), fields = make("fieldset", { "aria-labelledby": root.id + "-ask" });
    root.querySelector(".k-ask").id = root.id + "-ask";
    var region = make("div", { "class": "k-verdict", role: "status" }), answer = root.querySelector("details.k-answer");
    var button = make("button", { type: "submit", "class": "md-button k-check" }, CHECK);
    var spoken = make("div", { "class": "k-spoken", role: "status" });
    var read = CONTROLS[root.dataset.kind](root, function (words) { spoken.textContent = words; });
    root.insertBefore(form, answer);
    form.appendChild(fields);
    all(root, ":scope > .k-ask, :scope > .k-field, :scope > .k-because, :scope > ul, :scope > ol").forEach(function (part) { fields.appendChild(part); });
    [button, spoken, region].forEach(function (part) { form.appendChild(part); });

    function again() {
      fields.disabled = false;
      answer.open = false;
      button.textContent = CHECK;
      region.textContent = "";
      region.removeAttribute("data-verdict");
      markOptions(root, false);
      fields.querySelector("input, select, button").focus();
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (fields.disabled) return again();
      var found = read();
      show(region, found, (found.of || []).map(function (key) { return lineOf(root, key); }).filter(function (line, at, every) { return line && every.indexOf(line) === at; }));
      if (found.verdict === "empty" || found.verdict === "near") return;
      button.focus(); // a disabled field loses it
      fields.disabled = true;
      answer.open = true;
      button.textContent = AGAIN;
      markOptions(root, true);
      var detail = { id: root.id, kind: root.dataset.kind, right: found.verdict === "right", score: found.score };
      root.dispatchEvent(new CustomEvent("kurras:answer", { bubbles: true, detail: detail }));
    });
  }

  /* A practice page: every question mounted, every answer kept, what is known already said. */
  function startPage(page) {
    var store = window.kurrasStore && window.kurrasStore.open(page.dataset.course, page.dataset.edition, window.kurrasStore.student());
    var questions = all(page, ".k-question"), tally = page.querySelector(".k-tally");
    questions.forEach(mount);

    function tell() {
      var right = questions.filter(function (one) { return store.attempts(one.id).some(function (attempt) { return attempt.right; }); }).length;
      var lost = store.trouble && store.trouble !== "damaged";
      var said = right ? "أصبت حتى الآن في " + counted(right, ["سؤال واحد", "سؤالين", "# أسئلة", "# سؤالًا", "# سؤال"]) + " من أسئلة هذه الصفحة. " : "";
      tally.textContent = said + (lost ? "تعذَّر حفظ إجاباتك في هذا الجهاز، فهي باقية ما دامت الصفحة مفتوحة." : "تُحفظ إجاباتك في هذا الجهاز وحده.");
    }

    if (!store) return;
    tell();
    page.addEventListener("kurras:answer", function (event) {
      var said = event.detail;
      store.put(said.id, { at: Date.now(), right: said.right, score: said.score, by: "practice" });
      tell();
    });
  }

  window.kurrasPractice = { mount: mount, judgeWords: judgeWords, judgeSeveral: judgeSeveral, judgeTruth: judgeTruth, judgeOrder: judgeOrder,
    judgeMatch: judgeMatch, counted: counted };
  all(document, ".k-practice").forEach(startPage); // it comes when the page is there (loader.js)
