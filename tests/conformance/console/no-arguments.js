// With no argument nothing is printed, not even an empty line; an empty string is an empty line.
console.log("before");
console.log();
console.info();
console.error();
console.log("");
console.log("after");
