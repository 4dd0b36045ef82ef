// performance.now moves on with the timers: differences rounded to 50 ms.
const start = performance.now();
const passed = () => Math.round((performance.now() - start) / 50) * 50;

console.log(passed());
setTimeout(() => console.log(passed()), 100);
setTimeout(() => console.log(passed()), 250);
