// Observers are called in the order in which they first had something to be told; an error is reported.
let hasMarked = false;
const make = (name, options) => {
  const observer = new PerformanceObserver(list => {
    console.log(name, list.getEntries().map(entry => entry.name).join());
    if (name === "two") throw new Error("in the observer");
    if (name === "one" && !hasMarked) {
      hasMarked = true;
      performance.mark("inside", { startTime: 900 });
    }
  });
  observer.observe(options);
};
make("one", { type: "mark" });
make("two", { entryTypes: ["mark"] });
make("three", { type: "measure" });
performance.measure("q", { start: 1, end: 2 });
performance.mark("w", { startTime: 3 });
setTimeout(() => console.log("timer"), 0);
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => console.log("message");
port2.postMessage(1);
