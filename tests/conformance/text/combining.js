// Combining marks, other scripts, and text from right to left (row 28).
const accent = "e\u0301";
console.log(accent, accent.length, accent.normalize().length, accent === "é");
console.log("日本語", "Ελληνικά", "Русский", "עברית", "العربية");
const größe = "große Straße";
const ñ = "ñandú";
console.log(größe.toUpperCase(), ñ);
const \u0061bc = "escaped name";
console.log(abc);
