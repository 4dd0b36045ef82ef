// An error leaves every function on the stack until a catch takes it; here there is none (row 17).
function outer() {
  inner();
  console.log("never printed");
}

function inner() {
  throw new TypeError("inner failed");
}

console.log("before");
outer();
console.log("never printed");
