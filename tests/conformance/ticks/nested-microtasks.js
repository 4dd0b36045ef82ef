// Microtasks that queue microtasks run in the same checkpoint; the timer starves (row 19).
setTimeout(() => console.log("timer"), 0);

function again(n) {
  console.log("microtask", n);
  if (n < 5) queueMicrotask(() => again(n + 1));
}

queueMicrotask(() => again(1));
console.log("script ends");
