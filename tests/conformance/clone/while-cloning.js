// Getters run while a value is being cloned, and may change it: keys are taken first, and looked for again.
console.log(JSON.stringify(structuredClone({ get a() { delete this.b; return 1; }, b: 2 })));
console.log(JSON.stringify(structuredClone({ get a() { this.c = 3; return 1; }, b: 2 })));
const list = [1, 2, 3];
Object.defineProperty(list, 0, { enumerable: true, get() { list.length = 1; return 9; } });
const shortened = structuredClone(list);
console.log(shortened.length, Object.keys(shortened).join());
const map = new Map();
map.set({ get x() { map.set('late', 1); return 1; } }, 2);
console.log(structuredClone(map).size, map.size);

// Whatever the program does to the prototypes.
Map.prototype.entries = Map.prototype.forEach = Map.prototype[Symbol.iterator] = null;
Set.prototype.values = Set.prototype.forEach = Set.prototype[Symbol.iterator] = null;
console.log(structuredClone(map).size, structuredClone(new Set([1, 2])).has(2));
globalThis.Error = globalThis.TypeError = null;
console.log(structuredClone(new RangeError('kept')).message);

const text = Object.assign(Object('abc'), { extra: 1 });
const copy = structuredClone(text);
console.log(typeof copy, copy.length, Object.keys(copy).join(), copy.extra);
console.log(typeof structuredClone(Object(5n)), String(structuredClone(Object(5n))));
const expression = structuredClone(Object.assign(/a\/b\n/giy, { lastIndex: 3, extra: 1 }));
console.log(String(expression), expression.lastIndex, expression.extra);
class Day extends Date {}
console.log(Object.getPrototypeOf(structuredClone(new Day(5))) === Date.prototype, String(structuredClone(new Date(NaN))));
class List extends Array {}
console.log(structuredClone(List.of(1, 2)) instanceof List, structuredClone(new Array(5)).length);
const odd = structuredClone({ [Symbol('s')]: 1, __proto__: { p: 1 }, ['__proto__']: 5 });
console.log(Object.getOwnPropertyNames(odd).join(), Object.getOwnPropertySymbols(odd).length);
