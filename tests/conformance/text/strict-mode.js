// A strict script: no new globals by accident, this is undefined in functions (row 26).
"use strict";

function f() { return this; }
console.log(f() === undefined, this === window);
try {
  accident = 1;
} catch (error) {
  console.log(error.name);
}
try {
  Object.freeze([1]).push(2);
} catch (error) {
  console.log(error.name);
}
