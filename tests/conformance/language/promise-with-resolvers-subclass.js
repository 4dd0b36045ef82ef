// Promise.withResolvers on a subclass, and on what is no constructor.
class Mine extends Promise {}
const { promise, resolve } = Mine.withResolvers();
console.log(promise instanceof Mine, promise.constructor.name);
promise.then((value) => console.log(value));
resolve(1);
try { Promise.withResolvers.call(5); } catch (error) { console.log(error.name + ": " + error.message); }
try { new Promise.withResolvers(); } catch (error) { console.log(error.name + ": " + error.message); }
