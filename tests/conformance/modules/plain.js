// @module
// A module: strict, `this` is undefined, its names are not the window's.
var own = 1;
function declared() {}
console.log(this === undefined, typeof window.own, typeof globalThis.declared, typeof import.meta);
console.log((function () { return this; })() === undefined);
try { undeclared = 1; } catch (error) { console.log(error.name + ": " + error.message); }
setTimeout(() => console.log("timer", this === undefined, own), 0);
Promise.resolve().then(() => console.log("microtask"));
console.log("module ends");
