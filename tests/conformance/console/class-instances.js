// Instances stand behind the name of their class; private fields and methods do not show.
class Point {
  #secret = 1;
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  length() { return Math.hypot(this.x, this.y); }
}
class Point3 extends Point {
  z = 3;
}

console.log(new Point(1, 2));
console.log(new Point3(1, 2), [new Point(3, 4)]);
console.log(Object.create(new Point(5, 6)));
