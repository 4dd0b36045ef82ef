// Only the promise at the end of a chain without catch is reported (row 16).
Promise.reject("handled").catch((reason) => console.log("caught:", reason));
Promise.reject("not handled").then(() => console.log("never printed"));
Promise.reject("passed through finally").finally(() => console.log("finally"));
console.log("script ends");
