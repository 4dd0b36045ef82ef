// table prints its first argument like a value inside another, dir like log, trace without a stack.
console.table([{ a: 1 }, { a: 2 }]);
console.table("text");
console.table([1, 2], ["ignored"]);
console.dir({ a: 1 }, { depth: 0 });
console.dir("text");
console.trace("here");
console.trace();
console.dirxml({ a: 1 }, "b");
