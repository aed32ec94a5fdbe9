  /* Made from hooks/kurras/arabic/rules.yml by `python -m kurras.arabic.rules`: edit there. */
  var HAMZA = {"ؤ": "و", "ئ": "ي", "ء": ""};
  var PROCLITICS = ["وبال", "وكال", "فبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل"];
  var PROCLITIC_KEEP = 3;
  var SINGLE = "وفبلك";
  var SINGLE_FROM = 5;
  var SUFFIXES = ["ها", "ان", "ات", "ون", "ين", "يه", "وا", "نا", "هم", "ه", "ي", "ا", "ت"];
  var SUFFIX_PASSES = 2;
  var SUFFIX_KEEP = 3;
  var ROOT_LONGER = ["است", "مست", "يست", "تست"];
  var ROOT_FRONT = "متيان";
  var ROOT_VOWELS = "اوي";
  var SKELETON = "اويهع";
  var SMALL_WORDS = "من ما ماذا متي اين كيف هل كم لماذا لم اي ايه هو هي في عن علي الي التي الذي ان و هم تم كان كانت بين مع هذا هذه ذلك لمن بم بماذا مما فيم الذين او ثم قد".split(" ");
