// cancelIdleCallback: before it runs, from another idle callback, twice, and for no callback at all.
const first = requestIdleCallback(() => console.log("never"));
console.log(typeof first, first > 0, cancelIdleCallback(first), cancelIdleCallback(first), cancelIdleCallback(12345));
requestIdleCallback(() => { console.log("cancels the next"); cancelIdleCallback(next); });
const next = requestIdleCallback(() => console.log("never"));
const own = requestIdleCallback(() => { cancelIdleCallback(own); console.log("its own"); });
