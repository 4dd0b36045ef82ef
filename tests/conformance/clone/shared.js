// The same object in two places is one object in the copy too.
const shared = { n: 1 };
const copy = structuredClone({ a: shared, b: shared, list: [shared] });

console.log(copy.a === copy.b, copy.list[0] === copy.a, copy.a === shared);
