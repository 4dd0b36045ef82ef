// A task of more than 50 ms is an entry for whoever observes them, told after the zero timers that it started.
const spin = ms => {
  const start = performance.now();
  while (performance.now() - start < ms);
};
const observer = new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    console.log(entry.constructor.name, entry.name, entry.entryType, entry.duration >= 60, entry.duration < 200, Number.isInteger(entry.duration));
    const [attribution] = entry.attribution;
    console.log(entry.attribution.length, Object.isFrozen(entry.attribution), attribution.name, attribution.entryType, attribution.containerType, attribution.containerSrc === "");
    console.log(Object.keys(entry.toJSON()).join(), Object.keys(attribution.toJSON()).join());
  }
});
observer.observe({ type: "longtask" });
setTimeout(() => {
  spin(90);
  console.log("long");
  setTimeout(() => console.log("timer"), 0);
  Promise.resolve().then(() => console.log("microtask"));
}, 60);
setTimeout(() => {
  spin(20);
  console.log("short", performance.getEntriesByType("longtask").length);
}, 260);
