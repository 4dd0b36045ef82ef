// console.error only prints; the program goes on.
console.error("this looks like an error");
console.error(new TypeError("not thrown"));
console.log("goes on");
