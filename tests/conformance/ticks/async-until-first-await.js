// An async function runs synchronously up to its first await (row 15).
async function work() {
  console.log("work starts");
  await null;
  console.log("work goes on");
}

console.log("before the call");
work();
console.log("after the call");
