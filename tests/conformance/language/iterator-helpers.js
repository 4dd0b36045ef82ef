// map, filter, take, drop and flatMap of iterators.
function* count() { for (let i = 1; ; i++) yield i; }
console.log(count().filter((x) => x % 2).map((x) => x * x).take(4).toArray().join());
console.log(count().drop(3).take(2).toArray().join(), [1, 2].values().flatMap((x) => [x, -x]).toArray().join());
console.log(new Set("abc").values().map((x, i) => x + i).toArray().join(), new Map([[1, 2]]).entries().toArray().join());
console.log([..."xyz"].values().take(2).next().value, [5].values().map((x) => x)[Symbol.iterator]().next().value);
for (const x of count().take(2)) console.log("loop", x);
