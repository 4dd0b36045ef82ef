// The functions of the browser look like native ones (row 26).
console.log(typeof setTimeout, setTimeout.name, setTimeout.length);
console.log(typeof fetch, fetch.name, fetch.length);
console.log(queueMicrotask.name, queueMicrotask.length);
console.log(requestAnimationFrame.name, requestAnimationFrame.length);
console.log(clearTimeout.name, clearTimeout.length, setInterval.name, setInterval.length);
console.log(structuredClone.name, structuredClone.length);
console.log(String(setTimeout));
console.log(String(fetch));
console.log(String(performance.now));
console.log(String(Promise), String(Math.max));
