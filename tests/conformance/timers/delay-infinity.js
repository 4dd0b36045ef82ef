// Delays wrap at 32 bits: Infinity and 2 ** 32 are 0, 2 ** 31 is negative and so 0 as well.
setTimeout(() => console.log("50"), 50);
setTimeout(() => console.log("Infinity"), Infinity);
setTimeout(() => console.log("-Infinity"), -Infinity);
setTimeout(() => console.log("2 ** 32"), 2 ** 32);
setTimeout(() => console.log("2 ** 31"), 2 ** 31);
setTimeout(() => console.log("0"), 0);
setTimeout(() => console.log("2 ** 32 + 100"), 2 ** 32 + 100);
