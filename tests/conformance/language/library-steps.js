// The library of later years in the order of its steps, whatever the program does to what they are made of.
const read = [];
const list = new Proxy([1, 2, 3], { get(target, name) { read.push(String(name)); return target[name]; } });
const reads = (name, f) => { read.length = 0; f(); console.log(name, read.filter((each) => each !== 'constructor').join(' ')); };
reads('toReversed', () => Array.prototype.toReversed.call(list));
reads('with', () => Array.prototype.with.call(list, 1, 0));
reads('toSpliced', () => Array.prototype.toSpliced.call(list, 1, 1, 9));
reads('toSorted', () => Array.prototype.toSorted.call(list));

const attempt = (name, f) => {
  try {
    console.log(name, f());
  } catch (error) {
    console.log(name, error.name);
  }
};
attempt('too long to splice', () => Array.prototype.toSpliced.call({ length: 2 ** 53 - 1 }, 0, 0, 1));
attempt('too long for an array', () => Array.prototype.toSpliced.call({ length: 2 ** 32 - 1 }, 0, 0, 1));
attempt('too long to reverse', () => Array.prototype.toReversed.call({ length: 2 ** 32 }));

for (const limit of [2 ** 53 - 1, 2 ** 53, Infinity, 1e300]) {
  attempt('take', () => typeof [1].values().take(limit));
  attempt('drop', () => typeof [1].values().drop(limit));
}

const detached = new Uint8Array(2);
structuredClone(detached.buffer, { transfer: [detached.buffer] });
attempt('findLast of a detached one', () => detached.findLast(() => true));
attempt('findLastIndex of a detached one', () => detached.findLastIndex(() => true));
attempt('with of a detached one', () => detached.with(0, 1));
attempt('toReversed of a detached one', () => detached.toReversed());
attempt('findLast of a list', () => Uint8Array.prototype.findLast.call([1], () => true));
const bytes = new Uint8Array([1, 2, 3]);
attempt('with', () => bytes.with(0, { valueOf() { bytes[1] = 9; return 7; } }).join());
attempt('with, out of range', () => bytes.with(5, { valueOf() { console.log('converted first'); return 7; } }));
attempt('with a number for a BigInt', () => new BigInt64Array(1).with(0, 1));
attempt('with a text for a BigInt', () => new BigInt64Array(1).with(0, '5')[0] === 5n);

const setLike = { size: 2, has: (value) => value === 2, keys: () => { console.log('keys'); one.add('late'); return [2, 3].values(); } };
let one = new Set([1, 2]);
Set.prototype.add = ((add) => function (value) { if (this !== one) console.log('add'); return add.call(this, value); })(Set.prototype.add);
console.log([...one.union(setLike)].join());
one = new Set([1, 2]);
console.log([...one.symmetricDifference(setLike)].join());
one = new Set([1, 2]);
console.log([...one.difference(setLike)].join(), [...one.intersection(setLike)].join());

Array.prototype[Symbol.iterator] = () => { throw new Error('not to be called'); };
Array.fromAsync({ length: 2, 0: 'a', 1: Promise.resolve('b') }).then((result) => console.log(result.join()));
Array.fromAsync.call(function () { return { made: true }; }, { length: 1, 0: 'c' }).then((result) => console.log(result.made, result[0]));
