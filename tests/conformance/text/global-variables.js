// var and functions become properties of the window, let, const and class do not (row 26).
var a = 1;
let b = 2;
const c = 3;
function f() {}
class D {}
e = 5;

console.log(window.a, window.b, window.c, window.f === f, window.D, window.e);
console.log(delete window.a, delete window.e, typeof a, typeof e);
window.g = 7;
console.log(g);
