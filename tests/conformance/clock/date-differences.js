// Date moves on with the timers: differences rounded to 50 ms.
const start = Date.now();
const passed = () => Math.round((Date.now() - start) / 50) * 50;

console.log(passed());
setTimeout(() => console.log(passed()), 100);
setTimeout(() => console.log(passed()), 250);
