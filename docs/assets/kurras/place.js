/* Kurras: where the reader is: a button leads back up; and until the theme's script comes and keeps it itself (loader.js),
   the section being read is marked in the contents and the page's title stands in the header. A classic script without
   dependencies. */
(function () {
  "use strict";

  var HEADER = 48, READ = 80, FAR = 200;
  var title, heading, up, lists, links = [], waiting = false, before = 0;

  function themeIsHere() {
    return "component$" in window;
  }

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function markSections() {
    var last = [];
    links.forEach(function (one) {
      var passed = one.target.getBoundingClientRect().top < READ;
      one.link.classList.toggle("md-nav__link--passed", passed);
      one.link.classList.remove("md-nav__link--active");
      if (passed) last[one.list] = one.link;
    });
    last.forEach(function (link) { link.classList.add("md-nav__link--active"); });
  }

  function place() {
    waiting = false;
    var y = window.pageYOffset;
    if (up && up !== document.activeElement) up.hidden = y >= before || y < FAR; // never from under the focus
    before = y;
    if (themeIsHere()) return;
    markSections();
    if (title && heading) {
      title.classList.toggle("md-header__title--active", y > 0 && heading.getBoundingClientRect().bottom < HEADER);
    }
  }

  function soon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(place);
  }

  function start() {
    title = document.querySelector("[data-md-component=header-title]");
    heading = document.querySelector("article h1");
    up = document.querySelector(".md-top");
    lists = all("[data-md-component=toc]");
    lists.forEach(function (list, number) {
      all("a[href^='#']", list).forEach(function (link) {
        var target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (target) links.push({ link: link, target: target, list: number });
      });
    });
    addEventListener("scroll", soon, { passive: true });
    if (up) {
      up.addEventListener("click", function () { window.scrollTo(0, 0); });
      up.addEventListener("blur", soon);
    }
    soon();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
