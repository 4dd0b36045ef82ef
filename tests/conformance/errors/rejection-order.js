// Several rejections of one task are reported together, in the order of rejection (row 16).
Promise.reject(new Error("first"));
Promise.reject(new Error("second, handled")).catch(() => console.log("caught the second"));
const third = new Promise((resolve, reject) => reject(new Error("third")));
Promise.resolve().then(() => { throw new Error("fourth"); });
console.log("script ends");
