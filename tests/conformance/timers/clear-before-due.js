// A timer that is cleared before it is due never runs (row 25).
const a = setTimeout(() => console.log("never printed"), 50);
const b = setTimeout(() => console.log("never printed"), 0);
clearTimeout(a);
clearTimeout(b);
setTimeout(() => console.log("100 ms"), 100);
