// any() of a signal that is aborted already is aborted with the first such reason, and fires nothing.
const signal = AbortSignal.any([new AbortController().signal, AbortSignal.abort("first"), AbortSignal.abort("second")]);
signal.onabort = () => console.log("never");
console.log(signal.aborted, signal.reason);
console.log(AbortSignal.any([]).aborted);
function* signals() { yield AbortSignal.abort("from a generator"); }
console.log(AbortSignal.any(signals()).reason);
