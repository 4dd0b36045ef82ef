// What does not clone is named in the message, however deep inside it is.
function attempt(name, make) {
  try {
    const copy = structuredClone(make());
    console.log(name, 'ok', Object.prototype.toString.call(copy), JSON.stringify(copy));
  } catch (error) {
    console.log(name, error.name, error.message, error.code);
  }
}

attempt('deep function', () => ({ a: { b: () => 1 } }));
attempt('method', () => ({ m() { return 1; } }));
attempt('class', () => new Map([[1, class A {}]]));
attempt('symbol', () => ({ a: [Symbol('x')] }));
attempt('boxed symbol', () => Object(Symbol('x')));
attempt('WeakSet', () => [new WeakSet()]);
attempt('WeakRef', () => new WeakRef({}));
attempt('Promise', () => Promise.resolve());
attempt('generator', () => (function* () {})());
attempt('async generator', () => (async function* () {})());
attempt('Map iterator', () => new Map().entries());
attempt('String iterator', () => ''[Symbol.iterator]());
attempt('proxy', () => new Proxy({}, {}));
attempt('proxy of a function', () => new Proxy(function f() {}, {}));
attempt('bound', () => function q() {}.bind(null));
attempt('native', () => setTimeout);
attempt('arguments', () => (function () { return arguments; })(1, 2));
attempt('format', () => new Intl.NumberFormat());
attempt('event', () => new CustomEvent('x'));
attempt('target', () => new EventTarget());
attempt('signal', () => new AbortController().signal);
attempt('controller', () => new AbortController());
attempt('document', () => document);
attempt('body', () => document.body);
attempt('window', () => window);
attempt('performance', () => performance);
attempt('in a class', () => { class C { constructor() { this.f = () => 1; } } return new C(); });
attempt('Math', () => Math);
attempt('JSON', () => JSON);
attempt('Reflect', () => Reflect);
attempt('Map.prototype', () => Map.prototype);
attempt('Error.prototype', () => Error.prototype);
attempt('null prototype', () => Object.assign(Object.create(null), { a: 1 }));
attempt('tagged', () => ({ [Symbol.toStringTag]: 'Tag', a: 1 }));
{
  let deep = {};
  let inner = deep;
  for (let i = 0; i < 100000; ++i)
    inner = inner.a = {};
  attempt('too deep', () => deep);
}
