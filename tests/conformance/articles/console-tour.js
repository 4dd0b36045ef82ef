// A tour of the console as blog posts give it: formats, groups, tables, counters, assertions, and values of every kind.
'use strict';
// ---- format specifiers
console.log('%s is %d years and %i months, %f', 'Kim', 42.9, 42.9, 1.5);
console.log('%c styled %c not', 'color: red', '', 'rest', 1);
console.log('100%', 'sure', '%d', 5);
console.log('%s %s', 'only one');
console.log('%o and %O', [1, 2], { a: 1 });
console.log('%%d escaped %d', 7, '%s', 'x');
console.log('%d %i %f', '12px', 'abc', {}, null);
console.log('%s %s %s %s', null, undefined, true, 12n);
console.info('info'); console.warn('warn', 1); console.error('error'); console.debug('debug');
console.log();
console.log('');
console.log(' ');
console.log('multi\nline', 'text');

// ---- groups
console.group('outer', 1);
console.log('in outer');
console.group();
console.log('in an unnamed group');
console.groupEnd();
console.groupCollapsed('%s collapsed', 'inner');
console.warn('in inner\nsecond line');
console.groupEnd();
console.groupEnd();
console.groupEnd();
console.log('outside');

// ---- counting, asserting
console.count();
console.count('clicks');
console.count('clicks');
console.count(undefined);
console.countReset('clicks');
console.count('clicks');
console.assert(1 === 1, 'not printed');
console.assert(1 === 2, 'printed %s', 'formatted');
console.assert(false);
console.assert('', { an: 'object' });

// ---- values
class Vector {
  #hidden = 1;
  constructor(x, y) { this.x = x; this.y = y; }
  get length() { return Math.hypot(this.x, this.y); }
}
console.log(new Vector(3, 4), [new Vector(1, 2)], { v: new Vector(0, 0) });
console.log([1, 'two', null, undefined, true, 3n, -0, NaN, Infinity]);
console.log({ a: 1, 'b-c': 'x', 3: [], nested: { deep: { deeper: { deepest: 1 } } } });
console.log([], {}, [[]], [{}], [[], [[]]]);
console.log(-0, 0, 3n, NaN, null, undefined, true);
console.log('a string', ['a string'], { s: 'a "quoted" string' }, ["it's", 'new\nline']);
console.log(new Map([['k', 1], [{ a: 1 }, [2]]]), new Set(['a', 2, {}]), new Map(), new Set());
console.log({ m: new Map([['x', new Set([1])]]) }, new WeakMap(), new WeakSet());
console.log(new Date(0), { d: new Date(86400000) }, [new Date(NaN)]);
console.log(/re+/gi, [/x/], Symbol('sym'), [Symbol('in')], { [Symbol('key')]: 1, k: Symbol.iterator });
console.log(function named() {}, () => {}, class A {}, class extends Vector {}, async () => {}, function* gen() {}, Math.max);
console.log([function f() {}, class B {}], { method() {}, arrow: () => {}, get g() { return 1; }, set s(v) {} });
console.log(new Error('message'), [new TypeError('inside')], { e: new RangeError('r') });
class MyError extends Error { name = 'MyError'; code = 7; }
console.log(new MyError('own'), new AggregateError([new Error('x')], 'many'), new Error('with', { cause: 'cause' }));
console.log([1, , 3], [, ,], new Array(3), Object.assign([1], { extra: true }));
console.log(new Uint8Array([1, 2, 3]), new Float32Array(2), new ArrayBuffer(4), new BigInt64Array(1));
console.log(new Number(5), new String('boxed'), new Boolean(false), Object(1n), Object(Symbol('s')));
console.log(Promise.resolve(1), new Promise(() => {}), (async () => {})());
console.log(Object.create(null), Object.create({ inherited: 1 }), Object.assign(Object.create(null), { a: 1 }), Object.create(Vector.prototype));
console.log(new Proxy({ p: 1 }, {}), new Proxy([1], {}), new Proxy(function t() {}, {}));
console.log((function () { return arguments; })(1, 2), [..."ab"].entries(), (function* () {})());
const circular = { name: 'loop' };
circular.self = circular;
circular.list = [circular, { circular }];
console.log(circular);
const twice = { t: 1 };
console.log({ a: twice, b: twice }, [twice, twice]);
console.log(globalThis === window, typeof document, JSON, Math, Reflect);
console.log(document.body, document.querySelector('#button'), [document.body]);
console.log('💡', '한글', ['😀'], '\u0000'.length, 'tab\there');
console.log({ toString() { return 'custom'; } }, { toJSON: () => 'json' }, { valueOf: () => 1 });
console.log({ undefined, null: null, NaN, f: undefined });
console.log(Object.freeze({ frozen: true }), Object.defineProperty({}, 'hidden', { value: 1 }), new (class {})(), new (class extends Map {})([[1, 2]]));
console.log(Array.from({ length: 120 }, (_, i) => i).length, 'x'.repeat(300).length);
console.dir({ dir: [1, { a: 2 }] });
console.dir('text', { depth: 0 });

// ---- tables
console.table([{ name: 'Ann', age: 30 }, { name: '철수', age: 25, city: 'Seoul' }]);
console.table([[1, 2], [3, 4]]);
console.table({ row1: { a: 1 }, row2: { b: 2 } });
console.table([{ a: 1, b: 2 }], ['b']);
console.table(['x', 'y']);
console.table(5);
console.table(new Map([['k', 'v']]));

// ---- as callbacks
const { log } = console;
[1, 2].forEach((x) => log('destructured', x));
['a', 'b'].forEach(console.log);
Promise.resolve('resolved').then(console.log);
Promise.reject(new Error('rejected')).catch(console.error);
setTimeout(console.log, 0, 'timer', 1, { a: 1 });
setTimeout(console.log.bind(console, 'bound'), 0);
console.log(typeof console, Object.prototype.toString.call(console), typeof console.log, console.log.name, console.log(1));
