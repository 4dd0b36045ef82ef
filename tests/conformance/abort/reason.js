// Any value may be the reason; undefined becomes an AbortError; throwIfAborted throws it.
for (const reason of ["text", 0, null, undefined, new TypeError("own")]) {
  const controller = new AbortController();
  controller.signal.throwIfAborted();
  controller.abort(reason);
  try {
    controller.signal.throwIfAborted();
  } catch (error) {
    console.log(String(error), error === controller.signal.reason, controller.signal.aborted);
  }
}
console.log(AbortSignal.abort().reason.name, AbortSignal.abort("why").reason, AbortSignal.abort(null).aborted);
