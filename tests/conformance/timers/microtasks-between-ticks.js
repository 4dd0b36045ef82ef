// The microtasks of a tick run before the next timer (row 1).
let n = 0;
const id = setInterval(() => {
  n++;
  console.log("tick", n);
  Promise.resolve(n).then((k) => console.log("microtask of tick", k));
  if (n === 2) clearInterval(id);
}, 50);
setTimeout(() => console.log("timer"), 50);
