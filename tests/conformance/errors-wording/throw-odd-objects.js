// Odd things thrown: a function, a class, a date, a Map, an object with a message (row 17).
setTimeout(() => { throw function oops() {}; }, 0);
setTimeout(() => { throw class Oops {}; }, 0);
setTimeout(() => { throw new Date(0); }, 0);
setTimeout(() => { throw new Map([[1, 2]]); }, 0);
setTimeout(() => { throw { name: "Fake", message: "not an error" }; }, 0);
