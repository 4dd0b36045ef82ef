// Several thens on one fetch run in their order, in one checkpoint (row 23).
const request = fetch("/api/data");

request.then(() => {
  console.log("first then");
  Promise.resolve().then(() => console.log("microtask of the first"));
});
request.then(() => console.log("second then"));
request.finally(() => console.log("finally"));
console.log(request instanceof Promise);
