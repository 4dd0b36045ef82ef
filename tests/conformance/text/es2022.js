// Syntax up to ES2022: fields, static blocks, ??=, numeric separators, at, hasOwn.
class Counter {
  static #made = 0;
  #count = 0;
  static { Counter.ready = "ready"; }
  constructor() { Counter.#made++; }
  get count() { return this.#count; }
  add() { this.#count += 1; return this; }
  static made() { return Counter.#made; }
  static is(x) { return #count in x; }
}
const settings = { color: null };
settings.color ??= "blue";
settings.color &&= settings.color.toUpperCase();

console.log(new Counter().add().add().count, Counter.made(), Counter.ready, Counter.is({}));
console.log(settings.color, settings?.size?.width, 1_000, 2 ** 10, [1, 2, 3].at(-1));
console.log(Object.hasOwn(settings, "color"), "a-b-c".replaceAll("-", "+"), [1, [2, [3]]].flat(2).length);
console.log([..."aXbX".matchAll(/X/dg)].map((m) => m.indices[0].join()).join(" "));
console.log(Object.fromEntries([["k", 1]]).k, [3, 1, 2].sort().join(""), parseInt("101", 2));
