// The interfaces of the performance timeline.
const attempt = (name, make) => {
  try {
    console.log(name, String(make()));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
for (const each of [PerformanceEntry, PerformanceMark, PerformanceMeasure, PerformanceObserver, PerformanceObserverEntryList, PerformanceLongTaskTiming, TaskAttributionTiming]) {
  attempt(each.name, () => new each());
  attempt(each.name, () => [Object.keys(each.prototype).sort(), Object.getPrototypeOf(each).name, each.length]);
}
attempt("call", () => PerformanceMark("z"));
attempt("constructed", () => [new PerformanceMark("z", { startTime: 3, detail: 5 }), performance.getEntriesByName("z").length, new PerformanceMark("z", { startTime: 3 }).startTime]);
attempt("constructed negative", () => new PerformanceMark("z", { startTime: -3 }));
attempt("constructed reserved", () => new PerformanceMark("domComplete"));
attempt("constructed not cloneable", () => new PerformanceMark("z", { detail: () => 1 }));
attempt("constructed number", () => new PerformanceMark("z", 5));
attempt("getter", () => Object.getOwnPropertyDescriptor(PerformanceEntry.prototype, "name").get.call({}));
attempt("tags", () => [performance, performance.mark("m"), performance.timing, performance.navigation, new PerformanceObserver(() => {})]);
attempt("json", () => Object.keys(performance.toJSON()).sort());
