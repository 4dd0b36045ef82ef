// A throw in a parameter's default rejects the promise; it is not thrown at the call (row 15).
function missing() {
  throw new Error("argument missing");
}

async function greet(name = missing()) {
  console.log("hello", name);
}

greet("Kim");
greet().catch((error) => console.log("caught:", error.message));
console.log("script ends");
