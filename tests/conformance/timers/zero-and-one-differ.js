// 0 and 1 are different delays: the zero timer, started second, runs first.
setTimeout(() => console.log("delay 1"), 1);
setTimeout(() => console.log("delay 0"), 0);
console.log("script ends");
