// A regular expression keeps its source and flags; lastIndex begins at 0 again.
const pattern = /a+/gi;
pattern.exec("aab");
const copy = structuredClone(pattern);

console.log(pattern.lastIndex, copy.lastIndex);
console.log(copy instanceof RegExp, copy.source, copy.flags, copy.test("xAx"));
