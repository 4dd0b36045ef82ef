// Polling Date.now blocks the loop: the timers that fell due wait, and come in their order.
setTimeout(() => console.log("50"), 50);
setTimeout(() => console.log("150"), 150);
setTimeout(() => console.log("350"), 350);

const start = Date.now();
while (Date.now() - start < 200) {}
console.log("200 ms later");
