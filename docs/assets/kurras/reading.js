/* Kurras: the panel of the reader's own settings. It comes at the first press of its button in the header (see
   overrides/partials/header.html); what it keeps on this device, first.js reads on every page.
   A classic script without dependencies; without it the page is whole, in the colours of the device. */
(function () {
  "use strict";

  var KEY = "kurras.reading", root = document.documentElement;
  var here = document.currentScript.src, button = document.querySelector(".k-reading"), panel, said;

  /* What can be set: its name in storage and on <html>, its Arabic name, its values; the empty value is the default. */
  var SETTINGS = [
    ["size", "حجم النص", [["s", "صغير"], ["", "معتاد"], ["l", "كبير"], ["xl", "كبير جدًّا"], ["xxl", "الأكبر"]]],
    ["leading", "المسافة بين الأسطر", [["tight", "ضيقة"], ["", "معتادة"], ["loose", "واسعة"]]],
    ["colour", "الألوان", [["", "حسب الجهاز"], ["light", "فاتحة"], ["dark", "داكنة"], ["sepia", "ورقية"]]],
    ["contrast", "التباين", [["", "حسب الجهاز"], ["normal", "معتاد"], ["high", "عالٍ"]]]
  ];

  function element(tag, attributes, children) {
    var made = document.createElement(tag);
    Object.keys(attributes).forEach(function (name) { made.setAttribute(name, attributes[name]); });
    (children || []).forEach(function (child) {
      made.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    });
    return made;
  }

  function choice(setting, value) {
    var radio = element("input", { type: "radio", name: "k-" + setting[0], value: value[0] });
    radio.addEventListener("change", function () {
      if (value[0]) root.setAttribute("data-k-" + setting[0], value[0]);
      else root.removeAttribute("data-k-" + setting[0]);
      keep();
    });
    return element("label", {}, [radio, element("span", {}, [value[1]])]);
  }

  function group(setting) {
    var choices = setting[2].map(function (value) { return choice(setting, value); });
    return element("fieldset", { "class": "k-settings__" + setting[0] }, [
      element("legend", {}, [setting[1]]), element("div", {}, choices)
    ]);
  }

  function keep() {
    var chosen = {};
    said.textContent = "";
    SETTINGS.forEach(function (setting) {
      var value = root.getAttribute("data-k-" + setting[0]);
      if (value) chosen[setting[0]] = value;
    });
    try {
      if (Object.keys(chosen).length) localStorage.setItem(KEY, JSON.stringify(chosen));
      else localStorage.removeItem(KEY);
    } catch (_) { /* Storage is forbidden: the choice holds on this page only. */ }
  }

  /* The radios as the page is drawn, which another tab may have changed. */
  function show() {
    Array.prototype.forEach.call(panel.querySelectorAll("input"), function (radio) {
      radio.checked = (root.getAttribute("data-" + radio.name) || "") === radio.value;
    });
  }

  function reset() {
    SETTINGS.forEach(function (setting) { root.removeAttribute("data-k-" + setting[0]); });
    show();
    keep();
    said.textContent = "استُعيدت الإعدادات الأصلية.";
  }

  function make() {
    var shut = element("button", { type: "button", "class": "k-settings__close", "aria-label": "إغلاق" }, ["×"]);
    var back = element("button", { type: "button", "class": "k-settings__reset" }, ["استعادة الإعدادات الأصلية"]);
    said = element("span", { role: "status" });
    panel = element("div", {
      "class": "k-settings", id: "k-settings", role: "dialog", "aria-labelledby": "k-settings-title", tabindex: "-1"
    }, [element("p", { "class": "k-settings__title", id: "k-settings-title" }, ["إعدادات القراءة"]), shut]
      .concat(SETTINGS.map(group), [element("p", { "class": "k-settings__foot" }, [back, said])]));
    shut.addEventListener("click", function () { close(true); });
    back.addEventListener("click", reset);
    panel.addEventListener("keydown", function (event) {
      if (event.key === "Escape" || event.key === "Esc") close(true);
      event.stopPropagation();
    });
    button.parentNode.insertBefore(panel, button.nextSibling);
    button.setAttribute("aria-controls", "k-settings");
  }

  function open() {
    show();
    said.textContent = "";
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    panel.focus();
  }

  function close(back) {
    if (panel.hidden) return;
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (back) button.focus();
  }

  function outside(event) {
    if (!panel.contains(event.target) && !button.contains(event.target)) close(false);
  }

  /* The panel is shown when its style is here; it is shown all the same where that does not come. */
  function begin() {
    var style = element("link", { rel: "stylesheet", href: new URL("settings.css", here).href });
    make();
    panel.hidden = true;
    style.onload = style.onerror = open;
    document.head.appendChild(style);
  }

  begin();
  button.addEventListener("click", function () {
    if (panel.hidden) open();
    else close(true);
  });
  document.addEventListener("click", outside);
  document.addEventListener("focusin", outside);
})();
