// 1000 microtasks, each queued by the one before, all run before a timer long due (row 19).
let n = 0;

function again() {
  n++;
  if (n < 1000) queueMicrotask(again);
  else console.log("1000 microtasks");
}

setTimeout(() => console.log("zero timer"), 0);
queueMicrotask(again);
console.log("script ends");
