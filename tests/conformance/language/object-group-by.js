// Object.groupBy gives an object without a prototype.
const people = [{ name: "Kim", age: 20 }, { name: "Lee", age: 15 }, { name: "Park", age: 30 }];
const groups = Object.groupBy(people, ({ age }) => (age >= 18 ? "adult" : "child"));
console.log(Object.keys(groups).join(), groups.adult.map((p) => p.name).join(), groups.child.map((p) => p.name).join());
console.log(Object.getPrototypeOf(groups), "toString" in groups);
console.log(JSON.stringify(Object.groupBy("hello", (letter, index) => (index < 2 ? "start" : letter))));
console.log(JSON.stringify(Object.groupBy(new Set([1, 2, 3]), (x) => x > 1)));
const tag = Symbol("tag");
console.log(Object.groupBy([1], () => tag)[tag].join());
