/* What a student has answered, kept on this device and nowhere else. README.md in this folder is the contract.
   A record is only ever added to: merge() is a union, so two tabs, two devices or an old file never undo each other. */
(function () {
  "use strict";

  var FORMAT = "kurras-progress", VERSION = 1, KEPT = 50;

  function isObject(value) { return !!value && typeof value === "object" && !Array.isArray(value); }

  function asObject(value) { return isObject(value) ? value : {}; }

  function own(object, key) { return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : null; }

  function isName(text) { return typeof text === "string" && text.length > 0 && text.length <= 200 && text !== "__proto__"; }

  function empty(course, edition) {
    return { format: FORMAT, version: VERSION, course: course, edition: edition, items: {}, settings: {} };
  }

  /* An attempt as it should be, or null: {at: milliseconds, right: true or false, score: 0 to 1, by: what asked}. */
  function attempt(value) {
    if (!isObject(value) || !Number.isInteger(value.at) || value.at <= 0 || value.at > 8.64e15) return null;
    if (typeof value.right !== "boolean") return null;
    var score = typeof value.score === "number" && value.score >= 0 && value.score <= 1 ? value.score : value.right ? 1 : 0;
    return { at: value.at, right: value.right, score: score, by: isName(value.by) ? value.by : "practice" };
  }

  /* A total order, so that every device keeps the same attempts in the same order. */
  function byAge(a, b) {
    if (a.at !== b.at) return a.at - b.at;
    var one = JSON.stringify(a), two = JSON.stringify(b);
    return one < two ? -1 : one > two ? 1 : 0;
  }

  /* Each attempt once, the newest KEPT of them, the oldest first. */
  function settled(attempts) {
    return attempts.sort(byAge).filter(function (one, at, all) { return !at || byAge(all[at - 1], one); }).slice(-KEPT);
  }

  function setting(value) {
    var plain = isObject(value) && ["string", "number", "boolean"].indexOf(typeof value.value) >= 0;
    if (plain && typeof value.value === "string" && value.value.length > 1000) return null;
    return plain && Number.isInteger(value.at) && value.at > 0 ? { value: value.value, at: value.at } : null;
  }

  /* Any value as a record of this version: what is sound in it stays, the rest is left out, and `left`, which no file
     holds, says how many answers that were. null: it is none of ours. "newer": it was written by a later version, whose meaning is not known here. */
  function migrate(value) {
    if (!isObject(value) || value.format !== FORMAT || !isName(value.course)) return null;
    if (!Number.isInteger(value.version) || value.version < 1) return null;
    if (value.version > VERSION) return "newer";
    var out = empty(value.course, isName(value.edition) ? value.edition : "");
    var items = asObject(value.items), settings = asObject(value.settings), left = 0;
    Object.keys(items).sort().forEach(function (id) {
      var found = asObject(items[id]).attempts, list = Array.isArray(found) ? found : [null];
      var kept = isName(id) ? list.map(attempt).filter(Boolean) : [];
      left += list.length - kept.length;
      if (kept.length) out.items[id] = { attempts: settled(kept) };
    });
    Object.keys(settings).filter(isName).sort().forEach(function (key) {
      var kept = setting(settings[key]);
      if (kept) out.settings[key] = kept;
    });
    return Object.defineProperty(out, "left", { value: left });
  }

  function later(a, b) {
    if (!a || !b) return a || b;
    if (a.at !== b.at) return a.at > b.at ? a : b;
    return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
  }

  function answers(record, id) { return (own(record.items, id) || { attempts: [] }).attempts; }

  /* The union of two sound records of one course; neither is changed. merge(a, b) = merge(b, a), merge(a, a) = a. */
  function merge(a, b) {
    var out = empty(a.course, a.edition > b.edition ? a.edition : b.edition);
    keys(a.items, b.items).forEach(function (id) {
      out.items[id] = { attempts: settled(answers(a, id).concat(answers(b, id))) };
    });
    keys(a.settings, b.settings).forEach(function (key) { out.settings[key] = later(own(a.settings, key), own(b.settings, key)); });
    return out;
  }

  function keys(a, b) {
    return Object.keys(Object.assign({}, a, b)).sort();
  }

  function keyOf(course, edition, student) {
    return [FORMAT, course, edition, student].map(encodeURIComponent).join(":");
  }

  function read(key) {
    try { return localStorage.getItem(key); } catch (error) { return null; }
  }

  function write(key, text) {
    try { localStorage.setItem(key, text); return true; } catch (error) { return false; }
  }

  function works() {
    try { return !!localStorage; } catch (error) { return false; }
  }

  /* The keys of this course and student, whatever the edition. */
  function ownKeys(course, student) {
    var found = [], head = [FORMAT, course].map(encodeURIComponent).join(":") + ":", tail = ":" + encodeURIComponent(student);
    try {
      for (var at = 0; at < localStorage.length; at++) {
        var key = localStorage.key(at);
        if (!key.indexOf(head) && key.split(":").length === 4 && key.slice(-tail.length) === tail) found.push(key);
      }
    } catch (error) { /* there is none */ }
    return found.sort();
  }

  function parsed(text) {
    try { return JSON.parse(text); } catch (error) { return null; }
  }

  /* The record of one student in one course. `trouble` is "" or why nothing more is written: "absent", "full", "newer";
     or "damaged", when something unreadable was set aside and a new record begun, with what was sound in it. */
  function Store(course, edition, student) {
    this.course = course;
    this.edition = edition;
    this.student = student || "";
    this.key = keyOf(course, edition, this.student);
    this.record = empty(course, edition);
    this.trouble = works() ? "" : "absent";
    this.refresh();
  }

  Store.prototype.refresh = function () {
    ownKeys(this.course, this.student).forEach(function (key) {
      var text = read(key), found = migrate(parsed(text)), ours = found && found.course === this.course;
      if (ours) this.record = merge(this.record, found);
      if (key !== this.key || text === null) return;
      if (found === "newer") this.trouble = found;
      else if (!ours || found.left) this.setAside(text);
    }, this);
    this.record.edition = this.edition;
  };

  /* Never over another one that was set aside: the first damage is the one that holds most. */
  Store.prototype.setAside = function (text) {
    var aside = this.key + ":damaged";
    this.trouble = read(aside) !== null || write(aside, text) ? "damaged" : "full";
  };

  /* Reads before it writes, so that another tab's answers stay. */
  Store.prototype.save = function () {
    this.refresh();
    if (this.trouble === "newer") return false;
    var done = write(this.key, JSON.stringify(this.record));
    if (!done) this.trouble = works() ? "full" : "absent";
    else if (this.trouble === "full") this.trouble = "";
    return done;
  };

  Store.prototype.attempts = function (id) {
    return answers(this.record, id).slice();
  };

  Store.prototype.put = function (id, value) {
    var one = attempt(value);
    if (!one || !isName(id)) return false;
    var added = empty(this.course, this.edition);
    added.items[id] = { attempts: [one] };
    return this.take(added);
  };

  Store.prototype.get = function (key) {
    return (own(this.record.settings, key) || {}).value;
  };

  Store.prototype.set = function (key, value, at) {
    var one = setting({ value: value, at: at || Date.now() });
    if (!one || !isName(key)) return false;
    var added = empty(this.course, this.edition);
    added.settings[key] = one;
    return this.take(added);
  };

  /* Takes a sound record of the same course in, from a file or another device, and saves. */
  Store.prototype.take = function (record) {
    if (record.course !== this.course) return false;
    this.record = merge(this.record, record);
    return this.save();
  };

  /* Which student uses this device now: "" until a name is chosen. */
  function student() {
    return read(FORMAT + "-student") || "";
  }

  window.kurrasStore = {
    open: function (course, edition, student) { return new Store(course, edition, student); },
    empty: empty, migrate: migrate, merge: merge, keyOf: keyOf, student: student,
    choose: function (name) { return write(FORMAT + "-student", name); }
  };
})();
