// A microtask gets no arguments, and what it returns is ignored; queueMicrotask returns undefined.
queueMicrotask(function () {
  console.log("arguments:", arguments.length);
  return Promise.resolve("ignored");
});
queueMicrotask(function () {
  "use strict";
  console.log("strict this:", typeof this);
});
console.log("returns", queueMicrotask(() => {}));
