// Null-prototype objects look like plain ones; objects with another prototype show its constructor.
const bare = Object.create(null);
bare.a = 1;
const animal = { legs: 4 };
const cat = Object.create(animal);
cat.name = "cat";

console.log(bare, [bare]);
console.log(cat, cat.legs);
console.log(Object.create(null));
function Old(x) { this.x = x; }
console.log(new Old(1));
