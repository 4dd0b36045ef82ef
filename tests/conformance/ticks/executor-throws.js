// A throw in the executor rejects the promise; after resolve it is ignored (row 15).
new Promise(() => {
  throw "thrown in the executor";
}).catch((reason) => console.log("caught:", reason));

new Promise((resolve) => {
  resolve("resolved");
  throw "ignored";
}).then((value) => console.log("value:", value));

console.log("script ends");
