// At its await an async function leaves the stack, and its caller goes on (row 24).
async function outer() {
  console.log("outer starts");
  await inner();
  console.log("outer ends");
}

async function inner() {
  console.log("inner starts");
  await null;
  console.log("inner ends");
}

outer().then(() => console.log("then of outer"));
console.log("script ends");
