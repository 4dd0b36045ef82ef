// Promise.try calls at once, and turns what is thrown into a rejection.
console.log("before");
Promise.try(() => { console.log("called"); return 1; }).then((value) => console.log("then", value));
console.log("after");
Promise.try(() => { throw new Error("thrown"); }).catch((error) => console.log("caught", error.message));
Promise.try(async (a, b) => a + b, 2, 3).then((sum) => console.log("sum", sum));
Promise.try("no function").catch((error) => console.log(error.name + ": " + error.message));
Promise.try(() => Promise.reject(new Error("inner"))).catch((error) => console.log("caught", error.message));
