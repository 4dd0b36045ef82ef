// An object that contains itself: [Circular]; the same one twice side by side is printed twice.
const me = { name: "me" };
me.self = me;
const list = [1];
list.push(list);
const twice = { x: 1 };

console.log(me);
console.log(list);
console.log({ me });
console.log([twice, twice]);
