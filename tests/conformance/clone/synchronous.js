// structuredClone is a plain call: no task and no microtask.
queueMicrotask(() => console.log("microtask"));
console.log("before");
console.log(structuredClone([1, 2]).length);
console.log("after");
