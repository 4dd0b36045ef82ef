// The functions of Error.stack, line by line, without their places.
const names = (error) => error.stack.split("\n").slice(1).map((line) => {
  const found = /^ {4}at (?:(.*) )?\(?[^ ]*$/.exec(line);
  return found ? found[1] ?? "(top)" : "?" + line;
}).join(" < ");

function inner() { return new Error("made here"); }
function outer() { return inner(); }
class Cat {
  constructor(isBad) { if (isBad) this.error = inner(); }
  speak() { return inner(); }
  get name() { return inner(); }
  static make() { return inner(); }
  #secret() { return inner(); }
  tell() { return this.#secret(); }
}
class Kitten extends Cat {
  constructor() { super(true); }
  speak() { return super.speak(); }
}
const object = { method() { return inner(); }, shorthand: function () { return inner(); } };

console.log(names(inner()));
console.log(names(outer()));
console.log(names(new Cat(true).error));
console.log(names(new Cat().speak()));
console.log(names(new Cat().name));
console.log(names(Cat.make()));
console.log(names(new Cat().tell()));
console.log(names(new Kitten().error));
console.log(names(new Kitten().speak()));
console.log(names(object.method()));
console.log(names(object.shorthand()));
console.log(names([1].map(inner)[0]));
console.log(names([1].map(() => inner())[0]));
console.log(names(new Promise((resolve, reject) => { object.error = inner(); }) && object.error));
JSON.stringify({ toJSON() { console.log(names(inner())); } });

async function waiting() { await null; return inner(); }
async function caller() { return await waiting(); }
async function first() { const error = await caller(); console.log(names(error)); }
first();
setTimeout(function timer() { console.log(names(inner())); }, 50);
setTimeout(() => console.log(names(outer())), 100);
queueMicrotask(function micro() { console.log(names(inner())); });
