// Every console function returns undefined.
console.log(console.log("one"), console.warn("two"), console.group("three"));
console.groupEnd();
