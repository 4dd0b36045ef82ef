// Frozen objects give open copies; hidden properties are left out.
const frozen = Object.freeze({ a: 1, list: Object.freeze([1]) });
const copy = structuredClone(frozen);
const partly = Object.defineProperty({ shown: 1 }, "hidden", { value: 2, enumerable: false });

copy.a = 2;
copy.list.push(2);
console.log(Object.isFrozen(copy), copy.a, copy.list.length);
console.log(Object.keys(structuredClone(partly)).join(" "), structuredClone(partly).hidden);
