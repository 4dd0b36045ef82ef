// Three async functions wait for each other; they come back from the inside out (row 24).
function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function a() { console.log("a in"); await b(); console.log("a out"); }
async function b() { console.log("b in"); await c(); console.log("b out"); }
async function c() { console.log("c in"); await sleep(50); console.log("c out"); }

a();
console.log("script ends");
