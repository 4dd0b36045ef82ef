// JSON.stringify draws the circle that it found; a long one is shortened.
const long = {};
long.n1 = { n2: { n3: { n4: { n5: long } } } };
const short = {};
short.n1 = { n2: { n3: short } };
const list = { k: 1, m: [1, { q: {} }] };
list.m[1].q.r = list.m;
class Node { constructor() { this.self = this; } }

for (const value of [long, short, { list }, new Node()]) {
  try { JSON.stringify(value); } catch (error) { console.log(error.message); }
}
