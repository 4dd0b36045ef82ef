// An error keeps its name, if it is one of the language's, and its message; other properties are lost.
class MyError extends TypeError {}
const error = new RangeError("too far");
error.code = 7;
const copy = structuredClone(error);
const mine = structuredClone(new MyError("mine"));
const renamed = new Error("renamed");
renamed.name = "Renamed";

console.log(copy instanceof RangeError, copy.name, copy.message, copy.code);
console.log(mine instanceof MyError, mine instanceof TypeError, mine.name);
console.log(structuredClone(renamed).name);
