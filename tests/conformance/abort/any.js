// AbortSignal.any: the source's event first, then those of the signals that depend on it; all have the reason before.
const a = new AbortController();
const b = new AbortController();
const either = AbortSignal.any([a.signal, b.signal]);
const outer = AbortSignal.any([either]);
either.addEventListener("abort", () => console.log("either", outer.aborted, outer.reason));
outer.addEventListener("abort", () => console.log("outer"));
b.signal.addEventListener("abort", () => console.log("b", either.aborted, outer.aborted));
a.signal.addEventListener("abort", () => console.log("a"));
console.log(either.aborted);
b.abort("from b");
console.log(either.reason, outer.reason, a.signal.aborted);
a.abort("from a");
console.log(either.reason);
