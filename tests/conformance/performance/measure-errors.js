// What performance.measure refuses.
const attempt = (name, make) => {
  try {
    console.log(name, String(make()));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
performance.mark("b", { startTime: 12.5 });
attempt("none", () => performance.measure());
attempt("no mark", () => performance.measure("m", "nope"));
attempt("no end mark", () => performance.measure("m", "b", "nope"));
attempt("no start in options", () => performance.measure("m", { start: "nope" }));
attempt("no end in options", () => performance.measure("m", { end: "nope" }));
attempt("a number is a name", () => performance.measure("m", 5));
attempt("detail alone", () => performance.measure("m", { detail: 1 }));
attempt("duration alone", () => performance.measure("m", { duration: 1 }));
attempt("all three", () => performance.measure("m", { start: 1, end: 2, duration: 1 }));
attempt("options and an end", () => performance.measure("m", { start: 1, end: 2 }, "b"));
attempt("negative", () => performance.measure("m", { start: -1 }));
attempt("NaN", () => performance.measure("m", { start: NaN }));
attempt("not cloneable", () => performance.measure("m", { start: "b", end: "b", detail: () => 1 }));
attempt("not yet", () => performance.measure("m", "loadEventEnd"));
attempt("never", () => performance.measure("m", "unloadEventStart"));
attempt("symbol", () => performance.measure(Symbol("s")));
attempt("left over", () => performance.getEntriesByType("measure").length);
