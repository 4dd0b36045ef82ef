// @module
// A syntax error of a module.
console.log("never printed");
let x = ;
