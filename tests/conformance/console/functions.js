// Functions and classes with their names.
function named() {}
const arrow = () => {};
const object = { method() {}, get g() { return 1; }, async a() {}, *gen() {} };
class Cat {}

console.log(named, arrow, function () {}, () => {});
console.log(object.method, object.a, object.gen);
console.log(Cat, class {}, [Cat, named]);
console.log(named.bind(null), async function later() {}, new Function("a", "return a"));
