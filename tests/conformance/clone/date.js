// A Date is copied, its own properties are not.
// @settle 400
const date = new Date(86400000);
date.note = "lost";
const copy = structuredClone(date);

console.log(copy instanceof Date, copy.toISOString(), copy.note, copy === date);
console.log(Number.isNaN(structuredClone(new Date(NaN)).getTime()));
