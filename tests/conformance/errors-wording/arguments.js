// Chromium quotes the arguments that built-in functions refuse, and classes their misuse.
let u;
const o = { a: {} };
const n = 5;
const f = () => 1;
class A { m() { this.x(); } s() { super.zz(); } #p; t() { ({}).#p; } }
const sources = [
  "Object.entries(u)",
  "Object.keys(null)",
  "Object.assign(null)",
  "Object.create(5)",
  "Object.create(u)",
  "Object.setPrototypeOf(o, 5)",
  "Object.defineProperty(o, 'x', 5)",
  "Object.getPrototypeOf(null)",
  "Object.getOwnPropertyNames(u)",
  "[].reduce((a, b) => a)",
  "[1].map()",
  "[1].map(u)",
  "[1].map(o)",
  "[1].map('x')",
  "[1].forEach({})",
  "[1].filter(null)",
  "[1].sort(5)",
  "[1].reduce(5)",
  "[3].find('x')",
  "[1].some(u)",
  "new Promise(o)",
  "new Promise('x')",
  "new Promise(null)",
  "Promise()",
  "new Symbol()",
  "Symbol() + ''",
  "+Symbol()",
  "`${Symbol('x')}`",
  "Map()",
  "Set()",
  "WeakMap()",
  "Proxy()",
  "new Proxy(1, 2)",
  "new Math.max()",
  "new f()",
  "new (async () => {})()",
  "new o.a()",
  "new u()",
  "new u.x()",
  "new n.x()",
  "new (f())()",
  "new 5",
  "new JSON()",
  "new Date(NaN).toISOString()",
  "n instanceof u",
  "n instanceof 5",
  "n instanceof {}",
  "o instanceof f",
  "'a' in 5",
  "'a' in 'bcd'",
  "n in u",
  "'x' in null",
  "A()",
  "class B extends A { constructor() {} }; new B()",
  "class B extends A { constructor() { this.x = 1 } }; new B()",
  "class B extends A { constructor() { super(); super(); } }; new B()",
  "class B extends A { constructor() { return 5 } }; new B()",
  "class X extends u {}",
  "class X extends 5 {}",
  "class X extends o {}",
  "class X extends f {}",
  "class X extends 'x' {}",
  "new A().t()",
  "class P { #a = 1; static w(o) { o.#a = 2 } }; P.w({})",
  "class P { get #g() { return 1 }; static w(o) { o.#g = 1 } }; P.w(new P)",
  "class P { set #g(v) { }; static w(o) { o.#g } }; P.w(new P)",
];

for (const source of sources) {
  try {
    eval(source);
    console.log(source, "->", "no error");
  } catch (error) {
    console.log(source, "->", error.name + ": " + error.message);
  }
}
