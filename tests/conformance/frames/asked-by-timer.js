// A frame asked for in a timer comes after that timer's microtasks and before a timer 150 ms later.
setTimeout(() => {
  console.log("timer, 100 ms");
  requestAnimationFrame(() => console.log("frame"));
  queueMicrotask(() => console.log("microtask"));
}, 100);
setTimeout(() => console.log("timer, 250 ms"), 250);
