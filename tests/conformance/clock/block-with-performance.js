// Polling performance.now blocks in the same way.
setTimeout(() => console.log("50"), 50);
setTimeout(() => console.log("350"), 350);

const start = performance.now();
while (performance.now() - start < 200) {}
console.log("200 ms later");
