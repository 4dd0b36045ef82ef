// Private members read, written and called on objects that have none, on null and on undefined; iterators without next.
const t = (f) => { try { console.log('no error', f()); } catch (e) { console.log(e.name + ': ' + e.message); } };
class P { #m() { return 1; } #f = 2; get #g() { return 3; } set #s(v) {} static #sm() { return 4; } static #sf = 5;
  static m(o) { return o.#m(); } static f(o) { return o.#f; } static g(o) { return o.#g; } static s(o) { o.#s = 1; } static sm(o) { return o.#sm(); } static sf(o) { return o.#sf; } static setf(o) { o.#f = 1; } static setm(o) { o.#m = 1; } static setg(o) { o.#g = 1; } static gets(o) { return o.#s; } static inn(o) { return #f in o; }
  static mref(o) { return o.#m; } static opt(o) { return o?.#m(); } self() { return this.#m(); } selff() { return this.#f; } }
for (const k of ['m', 'f', 'g', 's', 'sm', 'sf', 'setf', 'setg', 'gets', 'inn', 'mref', 'opt']) for (const o of [{}, null, undefined, 5, new P(), P]) { console.log(k, typeof o); t(() => P[k](o)); }
t(() => P.prototype.self.call({})); t(() => P.prototype.self.call(null)); t(() => P.prototype.selff.call(undefined)); t(() => (0, new P().self)());
const Anon = (() => class { #m() {} static x(o) { o.#m(); } })(); t(() => Anon.x({})); t(() => Anon.x(null));
(class { #m() {} static x(o) { t(() => o.#m()); } }).x({});
t(() => { for (const x of { [Symbol.iterator]: () => ({}) }); });
t(() => { const [a] = { [Symbol.iterator]: () => ({}) }; });
t(() => [...{ [Symbol.iterator]: () => ({}) }]);
t(() => new Map({ [Symbol.iterator]: () => ({}) }));
t(() => Array.from({ [Symbol.iterator]: () => ({}) }));
t(() => (function* () { yield* { [Symbol.iterator]: () => ({}) }; })().next());
