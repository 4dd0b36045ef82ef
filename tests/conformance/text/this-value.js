// this in functions, strict functions, methods and arrows of a classic script (row 26).
"not strict";
function loose() { return this === window; }
function strict() { "use strict"; return this === undefined; }
const object = {
  method() { return this === object; },
  arrow: () => this === window,
};
const { method } = object;

console.log(loose(), strict(), object.method(), object.arrow(), method());
console.log(loose.call(null), loose.call({}), typeof (function () { return this; }).call(5));
console.log(new (function () { this.made = true; })().made);
