// One syllable may be one character or several: normalize makes them the same (row 28).
const composed = "한글";
const decomposed = composed.normalize("NFD");

console.log(composed, decomposed);
console.log(composed.length, decomposed.length);
console.log(composed === decomposed, composed === decomposed.normalize("NFC"));
console.log(["다", "가", "나"].sort().join(""), "가" < "나");
