// Headers: names without case, values put together, order, iteration while it changes.
const h = new Headers([['b', '1'], ['A', ' 2 '], ['a', '3'], ['Set-Cookie', 'x'], ['set-cookie', 'y']]);
for (const [name, value] of h)
  console.log(name, '=', value);
console.log(h.get('A'), h.has('B'), h.get('none'), h.getSetCookie().join('|'));
h.set('a', '4');
h.append('c', '5');
h.delete('b');
console.log([...h.keys()].join(), [...h.values()].join());
h.forEach((value, name, all) => console.log(name, value, all === h));
const live = new Headers({ a: '1', b: '2', c: '3' });
for (const [name] of live) {
  console.log('seen', name);
  live.delete(name);
}
console.log([...live].join(';'));
console.log(new Headers(new Headers({ x: 'y' })).get('x'), String(h), Object.prototype.toString.call(h.entries()));
