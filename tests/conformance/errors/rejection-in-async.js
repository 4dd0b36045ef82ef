// An error in an async function rejects its promise, before an await and after it (row 16).
async function early() {
  throw new Error("before an await");
}

async function late() {
  await null;
  throw new Error("after an await");
}

early();
late();
console.log("script ends");
