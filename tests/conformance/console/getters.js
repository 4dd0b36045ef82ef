// Getters of the object itself are called when it is printed; those of its class are not.
console.log({ get answer() { return 42; } });
class Circle {
  r = 2;
  get area() { return 12; }
}
console.log(new Circle());
