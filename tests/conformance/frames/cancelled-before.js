// A cancelled callback never runs; the others keep their order (row 25).
const a = requestAnimationFrame(() => console.log("never printed"));
requestAnimationFrame(() => console.log("B"));
const c = requestAnimationFrame(() => console.log("never printed"));
requestAnimationFrame(() => console.log("D"));
cancelAnimationFrame(a);
cancelAnimationFrame(c);
