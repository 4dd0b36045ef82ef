// A helper closes what it reads from: by return, by take's end, by an error in the callback.
const make = (name) => ({
  __proto__: Iterator.prototype,
  i: 0,
  next() { return { value: ++this.i, done: this.i > 5 }; },
  return() { console.log("return", name); return {}; },
});
const mapped = make("map").map((x) => x);
mapped.next();
console.log(JSON.stringify(mapped.return()), JSON.stringify(mapped.next()));
console.log(make("take").take(1).toArray().join());
try { make("error").map(() => { throw new Error("callback"); }).next(); } catch (error) { console.log(error.message); }
for (const x of make("break").filter((x) => x > 1)) { console.log(x); break; }
make("unstarted").drop(1).return();
const outer = make("outer").flatMap(() => make("inner"));
outer.next();
outer.return();
