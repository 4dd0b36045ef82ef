// findLast and findLastIndex go from the end.
const list = [1, 2, 3, 4];
console.log(list.findLast((x) => x % 2), list.findLastIndex((x) => x % 2), list.findLast((x) => x > 9), list.findLastIndex((x) => x > 9));
const order = [];
list.findLast((value, index) => { order.push(`${index}:${value}`); return false; });
console.log(order.join());
console.log(new Uint8Array([5, 6, 7]).findLast((x) => x < 7), new Uint8Array([5, 6]).findLastIndex((x) => x === 5));
