// The microtasks after a callback belong to its task; a long frame counts, too.
const spin = ms => {
  const start = performance.now();
  while (performance.now() - start < ms);
};
let tasks = 0;
new PerformanceObserver(list => {
  tasks += list.getEntries().length;
  console.log("long tasks", tasks);
}).observe({ type: "longtask" });
setTimeout(() => {
  spin(35);
  Promise.resolve().then(() => spin(35));
}, 100);
setTimeout(() => requestAnimationFrame(() => spin(90)), 300);
setTimeout(() => {
  new PerformanceObserver(list => console.log("buffered", list.getEntries().length)).observe({ type: "longtask", buffered: true });
}, 600);
