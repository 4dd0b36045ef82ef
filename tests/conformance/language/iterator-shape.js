// What Iterator and the helpers look like.
console.log(typeof Iterator, Iterator.name, Iterator.length, Iterator.from.length, Iterator.prototype[Symbol.toStringTag]);
console.log(Object.prototype.toString.call([].values().map((x) => x)), Iterator.prototype.constructor === Iterator);
console.log(["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"]
  .map((name) => name + Iterator.prototype[name].length).join());
console.log([].values() instanceof Iterator, (function* () {})() instanceof Iterator, new Map().keys() instanceof Iterator);
