// A checkpoint comes after every callback, not once per turn (row 1).
setTimeout(() => {
  console.log("timer 1");
  Promise.resolve().then(() => console.log("microtask of timer 1"));
}, 0);
setTimeout(() => {
  console.log("timer 2");
  Promise.resolve().then(() => console.log("microtask of timer 2"));
}, 0);
Promise.resolve().then(() => console.log("microtask of the script"));
console.log("script ends");
