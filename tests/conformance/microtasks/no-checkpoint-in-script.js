// No checkpoint inside synchronous code: the microtask waits for the whole stack to empty (row 1).
function outer() {
  inner();
  console.log("outer ends");
}

function inner() {
  queueMicrotask(() => console.log("microtask"));
  [1, 2].forEach((n) => console.log("forEach", n));
  console.log("inner ends");
}

outer();
console.log("script ends");
