// undefined, null and NaN inside are kept, unlike with JSON.
const original = { a: undefined, b: null, c: NaN, d: [undefined, 1] };
const copy = structuredClone(original);
const json = JSON.parse(JSON.stringify(original));

console.log("a" in copy, copy.a, copy.b, copy.c, copy.d[0], copy.d.length);
console.log("a" in json, json.a, json.b, json.c, json.d[0], json.d.length);
