// Running the script is itself a task: its zero timers wait until it ends (row 20).
setTimeout(() => console.log("0"), 0);
for (let i = 1; i <= 3; i++) console.log("script", i);
Promise.resolve().then(() => console.log("microtask of the script"));
console.log("script ends");
