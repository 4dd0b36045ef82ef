// Holes stay holes, and extra properties of an array are copied.
const list = [1, , 3];
list.length = 5;
list.note = "extra";
const copy = structuredClone(list);

console.log(copy.length, 1 in copy, 2 in copy, 4 in copy, copy.note);
console.log(Array.isArray(copy), Object.keys(copy).join(" "));
