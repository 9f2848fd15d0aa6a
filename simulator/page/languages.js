/** Telegram's codes of the languages that people here have on their phones, by their own names. */
export const LANGUAGES = {
  da: "Dansk",
  en: "English",
  ar: "العربية",
  ti: "ትግርኛ",
  so: "Soomaali",
  fa: "فارسی",
  "fa-AF": "دری",
  ps: "پښتو",
  ku: "Kurmancî",
  ckb: "سۆرانی",
  fr: "Français",
  sw: "Kiswahili",
  ln: "Lingala",
  uk: "Українська",
};

/** Names to begin with. */
export const SUGGESTIONS = [
  ["Amal", "ar"],
  ["Yonas", "ti"],
  ["Olena", "uk"],
  ["Hodan", "so"],
  ["Zahra", "fa-AF"],
  ["Mette", "da"],
];
