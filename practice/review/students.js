  /* Several students on one device: each has a record of her own under her name. */

  var PREFIX = "kurras-progress", NAME_LENGTH = 40;

  /* A name as it can be kept and shown: no control and no invisible letter, one space between words. */
  function cleanName(text) {
    var plain = String(text).normalize("NFC").replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, " ");
    plain = plain.replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
    return Array.from(plain).slice(0, NAME_LENGTH).join("").trim();
  }

  function decoded(part) {
    try { return decodeURIComponent(part); } catch (error) { return null; }
  }

  /* [{key, student, aside}] of this course, whatever the edition; `aside` is what was damaged. */
  function keptKeys() {
    var found = [];
    try {
      for (var at = 0; at < localStorage.length; at++) {
        var key = localStorage.key(at), parts = key.split(":"), student = decoded(parts[3] || "");
        if (parts.length < 4 || parts[0] !== PREFIX || decoded(parts[1]) !== INDEX.course || student === null) continue;
        found.push({ key: key, student: student, aside: parts.length > 4 });
      }
    } catch (error) { /* there is no storage */ }
    return found;
  }

  function studentsHere() {
    var names = keptKeys().filter(function (one) { return !one.aside; }).map(function (one) { return one.student; });
    return Array.from(new Set(names)).sort(function (a, b) { return a.localeCompare(b, "ar"); });
  }

  function openStudent(name) { return window.kurrasStore.open(INDEX.course, INDEX.edition, name); }

  function forget(name, withAside) {
    keptKeys().forEach(function (one) {
      if (one.student === name && (withAside || !one.aside)) try { localStorage.removeItem(one.key); } catch (error) { /* it stays */ }
    });
  }

  /* A later value wins, even where a clock once ran ahead. */
  function nameAt(store, name) {
    var known = store.record.settings.name;
    return { value: name, at: Math.max(Date.now(), known ? known.at + 1 : 0) };
  }

  function callIt(store, name) { return store.set("name", name, nameAt(store, name).at); }

  /* "" or what is wrong */
  function problemOf(name) {
    if (!name) return "اكتب اسمًا أولًا.";
    return studentsHere().indexOf(name) >= 0 ? "الاسم «" + name + "» موجود على هذا الجهاز. اختره من القائمة، أو اكتب اسمًا آخر." : "";
  }

  function addStudent(name) {
    var problem = problemOf(name);
    if (problem) return problem;
    if (!callIt(openStudent(name), name)) return "تعذَّر الحفظ في هذا الجهاز، فلم يُضف الاسم.";
    window.kurrasStore.choose(name);
    return "";
  }

  /* The record is written under the new name before the old one goes. */
  function renameStudent(from, name) {
    var problem = problemOf(name), old = openStudent(from), made = openStudent(name);
    if (problem) return problem;
    if (old.trouble === "newer" || !made.take(old.record) || !callIt(made, name)) {
      forget(name, false);
      return "تعذَّر الحفظ في هذا الجهاز، فبقي الاسم كما كان.";
    }
    forget(from, false);
    window.kurrasStore.choose(name);
    return "";
  }
