// What is `this`? Methods, callbacks, bind, call, arrows, new, getters, classes, timers, listeners, and chains of them.
var name2 = 'window';
var who = function () { return this === window ? 'window' : this === undefined ? 'undefined' : this.name2 ?? typeof this; };

var obj = {
  name2: 'obj',
  who: who,
  arrow: () => (typeof this === 'object' && this === window ? 'window' : 'other'),
  nested: { name2: 'nested', who: who },
  method() { return this.name2; },
  delayed() { return new Promise((r) => setTimeout(() => r(this.name2), 0)); },
  delayedFunction() { return new Promise(function (r) { setTimeout(function () { r(this === window); }, 0); }); },
  get viaGetter() { return this.name2; },
  set viaSetter(v) { this.name2 = v; },
  callAll: function (list) { return list.map(function () { return who.call(this); }); },
  callAllWith: function (list) { return list.map(function () { return who.call(this); }, { name2: 'second argument' }); },
  callAllArrow(list) { return list.map(() => who.call(this)); },
  arguments() { return arguments[0](); },
  elements() { return [who, 1][0](); },
};

console.log('1', obj.who(), obj.nested.who(), obj.arrow());
var detached = obj.who;
console.log('2', detached(), (0, obj.who)(), (obj.who)(), (obj.who = obj.who)(), (true && obj.who)());
console.log('3', obj.who.call({ name2: 'call' }), obj.who.apply({ name2: 'apply' }, []), obj.who.bind({ name2: 'bind' })());
console.log('4', who.bind({ name2: 'first' }).bind({ name2: 'second' })(), who.bind({ name2: 'b' }).call({ name2: 'c' }));
console.log('5', who.call(null), who.call(5), who.call('text'), (function () { 'use strict'; return typeof this; }).call(5), (function () { return typeof this; }).call(5));
console.log('6', obj.callAll([1])[0], obj.callAllWith([1])[0], obj.callAllArrow([1])[0]);
console.log('7', obj.arguments(function () { return this.length + ' ' + (this === window); }, 1, 2), obj.elements() === 'object');
console.log('8', obj.viaGetter, (obj.viaSetter = 'set', obj.name2), Object.create(obj, { name2: { value: 'child' } }).viaGetter);
obj.name2 = 'obj';

// new
function Person(name) {
  if (!new.target) return new Person(name);
  this.name2 = name;
  this.later = () => this.name2;
  this.early = function () { return this.name2; };
}
Person.prototype.hello = function () { return `hello, ${this.name2}`; };
var kim = Person('Kim'), lee = new Person('Lee');
var { later, early, hello } = kim;
console.log('9', kim.hello(), later(), early.call(lee), hello.call({ name2: 'borrowed' }), later.call(lee));
function ReturnsObject() { this.a = 1; return { b: 2 }; }
function ReturnsPrimitive() { this.a = 1; return 2; }
console.log('10', Object.keys(new ReturnsObject()).join(), Object.keys(new ReturnsPrimitive()).join(), new (Person.bind(null, 'bound'))().name2);
var Bound = Person.bind({ name2: 'ignored' }, 'partly');
console.log('11', new Bound() instanceof Person, new Bound().name2, Bound.name, Bound.length, 'prototype' in Bound);

// classes
class Button {
  static #count = 0;
  static create(...args) { return new this(...args); }
  name2 = 'button';
  handle = () => this?.name2;
  constructor(label) { this.label = label; Button.#count++; this.clickBound = this.click.bind(this); }
  click() { return this === undefined ? 'lost this' : `clicked ${this.label}`; }
  static get count() { return this.#count; }
  #secret() { return `secret of ${this.label}`; }
  reveal() { return this.#secret(); }
}
class IconButton extends Button {
  name2 = 'icon ' + super.click();
  click() { return super.click() + '!'; }
  static get count() { return 'at least ' + super.create.length; }
}
const ok = Button.create('OK');
const icon = IconButton.create('♥');
const { click, handle } = ok;
console.log('12', click(), ok.clickBound(), handle(), icon.click(), icon.clickBound.call(ok), icon.name2);
console.log('13', Button.count, IconButton.count, icon.reveal(), icon instanceof Button, icon.constructor.name);
for (const attempt of [() => Button.prototype.reveal.call({}), () => Button(), () => (0, ok.reveal)(), () => IconButton.__proto__.create.call(5), () => ok.reveal.call(null)]) {
  try { console.log('14', attempt()); } catch (e) { console.log('14', e.name, e.message); }
}

// `this` at the top, in eval, in Function, in a module-like wrapper
console.log('15', this === window, eval('this') === window, new Function('return this')() === window, (0, eval)('this') === globalThis, (() => this)() === window);
(function () { console.log('16', this === exports, eval('this') === exports, (() => this.tag)()); }).call(exports = { tag: 'exports' });
var exports;

// callbacks of the platform
setTimeout(obj.method, 0);
setTimeout(function () { 'use strict'; console.log('timer', this === window); }, 0);
setTimeout(() => console.log('arrow in a timer', obj.method.call(this)), 0);
queueMicrotask(function () { console.log('microtask', this === window); });
queueMicrotask(function () { 'use strict'; console.log('strict microtask', this); });
Promise.resolve().then(function () { console.log('then', this === window); });
const button = document.getElementById('button');
button.addEventListener('click', function (e) { console.log('listener', this === button, e.currentTarget === this); });
button.addEventListener('click', { name2: 'handler object', handleEvent(e) { console.log(this.name2, e.type); } });
button.addEventListener('click', obj.callAll.bind(obj, []));
button.onclick = ok.click;
button.addEventListener('click', (e) => console.log('arrow', this === window, e.target.id));
button.click();

// chains
class Calc {
  constructor(v = 0) { this.v = v; }
  add(n) { this.v += n; return this; }
  mul(n) { return (this.v *= n), this; }
  tap(fn) { fn.call(this, this.v); return this; }
  async wait() { await null; return this; }
  *[Symbol.iterator]() { for (let i = 0; i < this.v; i++) yield i; }
}
console.log('17', [...new Calc(1).add(2).tap(function (v) { console.log('tap', v, this.v); }).mul(2)].join());
new Calc(5).wait().then((c) => c.add(1).wait()).then(({ v }) => console.log('waited', v));
obj.delayed().then((v) => console.log('delayed', v));
obj.delayedFunction().then((v) => console.log('delayed function', v));
console.log('18', [1, 2].map(Number.prototype.toFixed, 1).join(), ['a'].map(String.prototype.toUpperCase.call, String.prototype.toUpperCase).join(), Array.from([1, 2], function (x) { return x * this.k; }, { k: 3 }).join(), Reflect.apply(Math.max, null, [1, 3]));
