  /* Made from hooks/kurras/arabic/rules.yml by `python -m kurras.arabic.rules`: edit there. */
  var SIGNS = /[\u00ad\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
  var FROM = "أإآٱىةکیەہھς٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", TO = "اااايهكيهههσ01234567890123456789";
  var LONGER = {"ß": "ss"};
