// A PerformanceObserver is told in a task of its own, of all entries by then, sorted by their start times.
const observer = new PerformanceObserver(function (list, self, options) {
  console.log(list.constructor.name, self === observer, this === observer, JSON.stringify(options));
  console.log(list.getEntries().map(entry => entry.entryType + ":" + entry.name).join(" "));
  console.log(list.getEntriesByType("mark").length, list.getEntriesByName("b").length, list.getEntriesByName("b", "measure").length);
  Promise.resolve().then(() => console.log("microtask of the observer"));
});
observer.observe({ entryTypes: ["mark", "measure"] });
performance.mark("z", { startTime: 500 });
performance.mark("a", { startTime: 5 });
performance.measure("m", { start: 1, end: 2 });
performance.mark("b", { startTime: 3 });
setTimeout(() => console.log("timer"), 0);
Promise.resolve().then(() => console.log("microtask"));
console.log("script ends");
setTimeout(() => {
  performance.mark("late");
  Promise.resolve().then(() => console.log("microtask"));
  setTimeout(() => console.log("timer"), 0);
}, 50);
