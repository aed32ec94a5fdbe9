  /* The controls of a question, mounted on its plain HTML. Each kind gives read(): what the student answers, judged. */

  function make(tag, attributes, words) {
    var element = document.createElement(tag);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    if (words) element.textContent = words;
    return element;
  }

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }

  /* The item's own words become the label of a radio button or a check box. */
  function choosable(item, type, name, value) {
    var label = make("label", { "class": "k-option" }), input = make("input", { type: type, name: name, value: value });
    var words = make("span");
    while (item.firstChild) words.appendChild(item.firstChild);
    label.appendChild(input);
    label.appendChild(words);
    item.appendChild(label);
  }

  /* A list of items as a group of choices, named by the element `name`; gives what is chosen in it. */
  function choices(root, list, type, name, data) {
    var group = root.querySelector(list);
    all(group, "li").forEach(function (item) {
      choosable(item, type, root.id + data, item.dataset[data]);
      item.setAttribute("role", "none");
    });
    group.setAttribute("role", type === "radio" ? "radiogroup" : "group");
    group.setAttribute("aria-labelledby", root.id + name);
    group.removeAttribute("class");
    return function () { return all(group, ":checked").map(function (input) { return input.value; }); };
  }

  function textField(root, place, label) {
    var field = make("input", { type: "text", "class": "k-field", autocomplete: "off", spellcheck: "false" });
    field.setAttribute("aria-label", label);
    place(field);
    var accepted = JSON.parse(root.dataset.accept);
    return function () {
      var found = judgeWords(field.value, accepted, foreseen(root));
      found.score = found.verdict === "right" ? 1 : 0;
      return found;
    };
  }

  function foreseen(root) {
    return all(root, ".k-why .k-not").map(function (wrong) {
      return { text: wrong.textContent, because: wrong.parentNode.querySelector(".k-said").textContent };
    });
  }

  function stepButton(item, words, step, move) {
    var button = make("button", { type: "button", "class": "k-move", "aria-label": (step < 0 ? "قدِّم: " : "أخِّر: ") + words }, step < 0 ? "▲" : "▼");
    button.addEventListener("click", function () { move(item, step, button); });
    return button;
  }

  /* Up and down by buttons; the arrow keys on them do the same. Focus goes with the step that is moved. */
  function steps(root, tell) {
    var list = root.querySelector(".k-steps");
    list.setAttribute("role", "list");
    function move(item, step, button) {
      var next = step < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (!next || button.closest("fieldset").disabled) return;
      list.insertBefore(item, step < 0 ? next : next.nextElementSibling);
      button.focus();
      var at = all(list, "li").indexOf(item) + 1;
      tell("«" + item.firstElementChild.textContent + "»: الموضع " + at + " من " + list.children.length + ".");
    }
    all(list, "li").forEach(function (item) {
      var words = make("span");
      while (item.firstChild) words.appendChild(item.firstChild);
      item.appendChild(words);
      [-1, 1].forEach(function (step) { item.appendChild(stepButton(item, words.textContent, step, move)); });
      item.addEventListener("keydown", function (event) {
        var step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
        if (!step || event.target.tagName !== "BUTTON") return;
        event.preventDefault();
        move(item, step, event.target);
      });
    });
    return function () { return judgeOrder(all(list, "li").map(function (item) { return Number(item.dataset.step); })); };
  }

  function pairs(root) {
    var partners = all(root, ".k-partners li"), left = all(root, ".k-lefts li");
    left.forEach(function (item) {
      var select = make("select", { "aria-label": "ما يقابل: " + item.textContent });
      select.appendChild(make("option", { value: "" }, "اختر ما يقابله"));
      partners.forEach(function (one) { select.appendChild(make("option", { value: one.dataset.partner }, one.textContent)); });
      item.appendChild(select);
    });
    root.querySelector(".k-partners").hidden = true;
    return function () {
      var given = [];
      left.forEach(function (item) { given[Number(item.dataset.pair)] = item.querySelector("select").value; });
      return judgeMatch(given);
    };
  }

  var CONTROLS = {
    choice: function (root) {
      var chosen = choices(root, ".k-options", "radio", "-ask", "option");
      return function () { return judgeChoice(chosen()[0]); };
    },
    several: function (root) {
      var count = all(root, "[data-option^=r]").length, chosen = choices(root, ".k-options", "checkbox", "-ask", "option");
      return function () { return judgeSeveral(chosen(), count); };
    },
    truth: function (root) {
      var verdict = choices(root, ".k-verdicts", "radio", "-ask", "verdict"), reason = choices(root, ".k-options", "radio", "-why", "option");
      return function () { return judgeTruth(verdict()[0], reason()[0], root.dataset.verdict); };
    },
    gap: function (root) {
      var gap = root.querySelector(".k-ask .k-gap");
      return textField(root, function (field) { gap.replaceWith(field); }, "اكتب ما في الفراغ");
    },
    short: function (root) {
      var ask = root.querySelector(".k-ask");
      return textField(root, function (field) { ask.after(field); }, ask.textContent);
    },
    order: steps,
    match: pairs
  };
