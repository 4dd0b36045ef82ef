// The class of an instance is lost, private fields and symbol keys too; getters become values.
class Point {
  #secret = 1;
  constructor() { this.x = 1; }
  get double() { return this.x * 2; }
}
const point = new Point();
const copy = structuredClone(point);
const other = structuredClone({ [Symbol("s")]: 1, get sum() { return 1 + 1; } });

console.log(copy instanceof Point, copy.x, copy.double, Object.getPrototypeOf(copy) === Object.prototype);
console.log(Object.getOwnPropertySymbols(other).length, other.sum);
console.log(typeof Object.getOwnPropertyDescriptor(other, "sum").get);
