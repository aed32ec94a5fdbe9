  /* One form for all spellings of a word; hooks/kurras/arabic/letters.py is the twin. */

  var FOLD = new Map();
  Array.from(FROM).forEach(function (from, at) { FOLD.set(from, TO[at]); });
  Object.keys(LONGER).forEach(function (from) { FOLD.set(from, LONGER[from]); });

  /* «الإتِّحـاد» → «الاتحاد», «١٩٩١» → «1991» */
  function fold(text) {
    var plain = text.normalize("NFC").replace(SIGNS, "").toLowerCase(), out = "";
    for (var at = 0; at < plain.length; at++) {
      var letter = FOLD.get(plain[at]);
      out += letter === undefined ? plain[at] : letter;
    }
    return out;
  }
