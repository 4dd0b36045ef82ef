// encodeInto: as many whole characters as fit.
const e = new TextEncoder();
for (const [text, size] of [['abc', 5], ['abc', 2], ['a한b', 3], ['a한b', 4], ['😀x', 3], ['😀x', 5], ['\ud83d', 3], ['', 0]]) {
  const bytes = new Uint8Array(size).fill(1); const { read, written } = e.encodeInto(text, bytes); console.log(JSON.stringify(text), size, read, written, bytes.join());
}
const view = new Uint8Array(new ArrayBuffer(8), 2, 3); e.encodeInto('xyzw', view); console.log(new Uint8Array(view.buffer).join());
for (const bad of [() => e.encodeInto('x'), () => e.encodeInto('x', []), () => e.encodeInto('x', new Uint16Array(1)), () => e.encodeInto(Symbol(), new Uint8Array(1))]) try { bad(); } catch (x) { console.log(x.name, x.message); }
