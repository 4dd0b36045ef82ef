// Timers run in the order in which they fall due, not in which they were started (row 6).
setTimeout(() => console.log("200"), 200);
setTimeout(() => console.log("50"), 50);
setTimeout(() => console.log("150"), 150);
setTimeout(() => console.log("100"), 100);
