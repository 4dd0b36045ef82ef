// A function with a then method is a thenable, one whose then is no function is a value (row 14).
function thenable() {}
thenable.then = (resolve) => resolve("from a function");

Promise.resolve(thenable).then(console.log);
Promise.resolve({ then: 42 }).then((value) => console.log("a value with then", value.then));
