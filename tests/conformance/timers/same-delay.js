// Timers of the same delay, started together, run in the order they were started (row 5).
setTimeout(() => console.log("first, 50"), 50);
setTimeout(() => console.log("second, 50"), 50);
setTimeout(() => console.log("third, 50"), 50);
setTimeout(() => console.log("first, 0"), 0);
setTimeout(() => console.log("second, 0"), 0);
console.log("script ends");
