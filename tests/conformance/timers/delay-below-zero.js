// A negative, missing or senseless delay is 0; such timers keep the order of their calls (row 10).
setTimeout(() => console.log("-100"), -100);
setTimeout(() => console.log("missing"));
setTimeout(() => console.log("undefined"), undefined);
setTimeout(() => console.log("null"), null);
setTimeout(() => console.log("NaN"), NaN);
setTimeout(() => console.log("text"), "soon");
setTimeout(() => console.log("object"), {});
setTimeout(() => console.log("empty array"), []);
setTimeout(() => console.log("false"), false);
setTimeout(() => console.log("0.9"), 0.9);
setTimeout(() => console.log("0"), 0);
console.log("script ends");
