// assert prints only if its first argument is false.
console.assert(true, "never printed");
console.assert(1 === 1);
console.assert(false);
console.assert(false, "with a text");
console.assert(0, "with values:", { a: 1 }, 5);
console.assert("", { only: "an object" });
console.assert(null, "%s has %d", "Kim", 3);
console.assert();
console.group("group");
console.assert(false, "inside");
console.groupEnd();
