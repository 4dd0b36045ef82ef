// takeRecords empties the buffer, disconnect() drops it, buffered brings what was there.
performance.mark("early", { startTime: 1 });
const taken = new PerformanceObserver(list => console.log("taken", list.getEntries().map(entry => entry.name).join()));
taken.observe({ type: "mark" });
performance.mark("one", { startTime: 2 });
performance.mark("two", { startTime: 1.5 });
console.log(taken.takeRecords().map(entry => entry.name).join(), taken.takeRecords().length);
const gone = new PerformanceObserver(() => console.log("never"));
gone.observe({ entryTypes: ["mark"] });
performance.mark("three", { startTime: 3 });
gone.disconnect();
console.log(gone.takeRecords().length);
const buffered = new PerformanceObserver((list, observer, options) => {
  console.log("buffered", list.getEntries().map(entry => entry.name).join(), options.droppedEntriesCount);
});
buffered.observe({ type: "mark", buffered: true });
setTimeout(() => performance.mark("late", { startTime: 4 }), 50);
