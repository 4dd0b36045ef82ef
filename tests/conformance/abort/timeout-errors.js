// What AbortSignal.timeout and the others throw.
for (const f of [() => AbortSignal.timeout(), () => AbortSignal.timeout(-1), () => AbortSignal.timeout("x"),
  () => AbortSignal.any(), () => AbortSignal.any(5), () => AbortSignal.any([5]), () => new AbortSignal(),
  () => AbortController(), () => AbortController.prototype.abort.call({}), () => AbortSignal.prototype.throwIfAborted.call({})]) {
  try { f(); console.log("none"); } catch (error) { console.log(error.name, error.message); }
}
console.log(AbortSignal.timeout.length, AbortSignal.any.length, AbortSignal.abort.length, AbortController.prototype.abort.length);
console.log(String(new AbortController()), String(new AbortController().signal));
