// performance.measure between marks, times and options.
const attempt = (name, make) => {
  try {
    console.log(name, String(make()));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
performance.mark("b", { startTime: 12.5 });
performance.mark("e", { startTime: 40 });
const show = m => [m.name, m.entryType, m.startTime, m.duration, m.detail];
attempt("times", () => show(performance.measure("m", { start: 10, end: 30 })));
attempt("duration", () => show(performance.measure("m", { start: 10, duration: 5, detail: "d" })));
attempt("to the end", () => show(performance.measure("m", { duration: 5, end: 50 })));
attempt("marks", () => show(performance.measure("m", "b", "e")));
attempt("mixed", () => show(performance.measure("m", { start: "b", end: 100 })));
attempt("backwards", () => show(performance.measure("m", "e", "b")));
attempt("from the beginning", () => show(performance.measure("m", undefined, "e")));
attempt("empty options", () => show(performance.measure("m", {}, "e")));
attempt("navigationStart", () => show(performance.measure("m", "navigationStart", "e")));
attempt("start undefined", () => show(performance.measure("m", { start: undefined, end: 5 })));
attempt("to now", () => performance.measure("m", "b").duration > -13);
performance.mark("b", { startTime: 20 });
attempt("the latest mark", () => show(performance.measure("m", "b", "e")));
