// Error called without new makes an error too; its cause is kept (row 17).
const low = Error("low level");
const high = new Error("high level", { cause: low });

console.log(low instanceof Error, high.cause === low, high.cause.message);
console.log(Object.keys(high).length, "cause" in low);
throw high;
