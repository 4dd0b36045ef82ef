// How the error describes what does not clone.
const t = (v) => { try { structuredClone(v); console.log('ok'); } catch (e) { console.log(e.name + ': ' + e.message); } };
class K { m() {} } class L { #p = 1; f = () => 1; }
[{ f() {} }, { a: { b: [() => 1] } }, [function named(a, b) { return a; }], new WeakMap(), { w: new WeakSet() }, new WeakRef({}), Promise.resolve(), [Promise.resolve()], new Proxy({}, {}), new Proxy([], {}), document, document.body, document.getElementById('button'), { el: document.body }, new L(), new K(), { c: class Q {} }, new Event('x'), new AbortController(), new AbortController().signal, (function* () {})(), [].values(), new Map([[1, () => {}]]), Math.max, { m: Math.max }, async () => {}, new (class extends Map {})(), Object.create(null), Object.create({ x: 1 }), new Number(1), Object(Symbol('boxed')), Object(1n), new Intl.Collator(), { get g() { throw new RangeError('getter'); } }, arguments1(), (async function* () {})(), Atomics1()].forEach(t);
function arguments1() { return (function () { return arguments; })(1); }
function Atomics1() { return new ArrayBuffer(1); }
t(); 
