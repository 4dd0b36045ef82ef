// String(f) is the source of the function, comments and spaces included (row 26).
function add( a,b ) {
  // sums up
  return a+b;
}
const arrow = x  =>  x * 2;
const object = {
  method( ) { return 1 },
  get value() { return 2; },
  async later() {},
  *numbers() {},
  [`na${"me"}`]() {},
};
class Cat { speak() { return "meow"; } }

console.log(String(add));
console.log(String(arrow));
console.log(String(object.method), String(object.later), String(object.numbers), String(object.name));
console.log(String(Object.getOwnPropertyDescriptor(object, "value").get));
console.log(String(Cat));
console.log(String(new Function("a", "b", "return a + b")));
