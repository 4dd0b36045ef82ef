// Emoji are two code units or more; for of takes whole characters (row 28).
const cat = "🐱";
const family = "👩‍👩‍👧";
const flag = "🇰🇷";

console.log(cat, family, flag);
console.log(cat.length, [...cat].length, cat.codePointAt(0).toString(16));
console.log(family.length, [...family].length, flag.length, [...flag].length);
for (const c of "a🐱b") console.log(c);
console.log("\u{1F431}", "\uD83D\uDC31" === cat);
