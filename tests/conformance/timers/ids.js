// Ids are positive integers that grow, for timers and intervals alike (row 10).
const a = setTimeout(() => {}, 0);
const b = setInterval(() => {}, 50);
const c = setTimeout(() => {}, 0);
clearTimeout(a);
clearInterval(b);
const d = setTimeout(() => {}, 0);
console.log(typeof a, Number.isInteger(a), a > 0);
console.log(a < b, b < c, c < d);
console.log(new Set([a, b, c, d]).size);
