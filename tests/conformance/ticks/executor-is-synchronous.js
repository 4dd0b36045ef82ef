// The Promise executor runs synchronously, and goes on after resolve (row 15).
console.log("before");
const promise = new Promise((resolve, reject) => {
  console.log("executor starts");
  resolve("first resolve counts");
  reject("ignored");
  resolve("ignored too");
  console.log("executor ends");
});
promise.then(console.log);
console.log("after");
