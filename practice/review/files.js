  /* Progress as a file: saved, and loaded into what is here. A file never takes anything away. */

  var LARGEST = 5e6;

  function countOf(record) {
    return Object.keys(record.items).reduce(function (sum, id) { return sum + record.items[id].attempts.length; }, 0);
  }

  /* «kurras-soviet-dissolution-ليلى-2026-11-22.json» */
  function fileName(record, student, now) {
    var day = new Date(now), two = function (number) { return String(number).padStart(2, "0"); };
    var parts = ["kurras", record.course, student, day.getFullYear() + "-" + two(day.getMonth() + 1) + "-" + two(day.getDate())];
    return parts.filter(Boolean).join("-").replace(/[\\\/:*?"<>|.\s]+/g, "-") + ".json";
  }

  function saveFile(store) {
    var url = URL.createObjectURL(new Blob([JSON.stringify(store.record) + "\n"], { type: "application/json" }));
    var link = el("a", { href: url, download: fileName(store.record, store.student, Date.now()) });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(url); }, 60000);
  }

  /* {problem} or {record, name, left}: `left` is a sentence about answers that are damaged, or "" */
  function readText(text) {
    var value, record;
    if (!text.trim()) return { problem: "الملف فارغ" };
    try { value = JSON.parse(text); } catch (error) { return { problem: "الملف تالف أو مقطوع، فلا يُقرأ" }; }
    record = window.kurrasStore.migrate(value);
    if (record === "newer") return { problem: "كُتب هذا الملف بإصدار أحدث من هذه الصفحة، فحدِّث نسختك من المساق ثم افتحه" };
    if (!record) return { problem: "ليس هذا ملف تقدم محفوظًا من صفحة «تقدمي»" };
    if (record.course !== INDEX.course) return { problem: "هذا الملف من مساق آخر اسمه المختصر «" + record.course.slice(0, 60) + "»" };
    if (!countOf(record)) return { problem: "لا إجابة سليمة في هذا الملف" };
    return { record: record, name: cleanName((record.settings.name || { value: "" }).value), left: record.left ? "لم تُقرأ منه " + counted(record.left, DAMAGED) : "" };
  }

  function readFile(file, then) {
    if (file.size > LARGEST) return then({ problem: "الملف أكبر من أن يكون ملف تقدم" });
    var reader = new FileReader();
    reader.onload = function () { then(readText(String(reader.result).replace(/^\ufeff/, ""))); };
    reader.onerror = function () { then({ problem: "تعذَّرت قراءة الملف" }); };
    reader.readAsText(file);
  }

  var UNTAKEN = {
    absent: "لا يسمح هذا المتصفح بالحفظ في الجهاز، فلم يُضف ما في الملف، ولم يتغيَّر شيء.",
    full: "امتلأت مساحة التخزين في هذا المتصفح، فلم يُضف ما في الملف، ولم يتغيَّر شيء.",
    newer: TROUBLE.newer
  };

  /* What came of it, in a sentence. The name on the device stays as it is; all is written at once, or nothing is. */
  function takeFile(found, student) {
    var store = openStudent(student), before = countOf(store.record), record = Object.assign({}, found.record), added;
    record.settings = Object.assign({}, record.settings);
    delete record.settings.name;
    if (student && store.get("name") !== student) record.settings.name = nameAt(store, student);
    if (!store.take(record)) return UNTAKEN[store.trouble] || UNTAKEN.absent;
    window.kurrasStore.choose(student);
    added = countOf(store.record) - before;
    return (added > 0 ? "أُضيفت إلى تقدم «" + nameOf(student) + "» " + counted(added, ANSWER) + " من الملف." : "كل ما في الملف محفوظ هنا من قبل، فلم يتغيَّر شيء.") + (found.left ? " و" + found.left + "." : "");
  }
