// Object.prototype.toString of the globals (row 26).
const tag = (x) => Object.prototype.toString.call(x);

console.log(tag(globalThis), tag(window));
console.log(tag(Promise), tag(Promise.resolve()), tag(async () => {}), tag(function* () {}));
console.log(tag(Math), tag(JSON), tag(console), tag(performance));
console.log(tag([]), tag(null), tag(undefined), tag(1), tag(new Date()), tag(/x/), tag(new Error()));
console.log(tag(Symbol()), tag(1n), tag(new Map()), tag(new Proxy([], {})));
(function () { console.log(tag(arguments)); })();
