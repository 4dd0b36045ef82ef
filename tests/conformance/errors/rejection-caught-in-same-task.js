// A catch added later in the same task is in time: nothing is reported (row 16).
const promise = Promise.reject(new Error("handled in time"));
console.log("rejected");
promise.catch((error) => console.log("caught:", error.message));
console.log("script ends");
