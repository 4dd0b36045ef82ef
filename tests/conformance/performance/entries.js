// getEntries, by name and type, in the order of their start times; clearing.
const attempt = (name, make) => {
  try {
    console.log(name, String(make()));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
performance.mark("c", { startTime: 30 });
performance.mark("a", { startTime: 10 });
performance.measure("c", { start: 20, end: 25 });
performance.mark("b", { startTime: 20 });
performance.mark("a", { startTime: 5 });
const show = list => list.map(entry => entry.entryType + ":" + entry.name + "@" + entry.startTime).join(" ");
attempt("marks", () => show(performance.getEntriesByType("mark")));
attempt("measures", () => show(performance.getEntriesByType("measure")));
attempt("by name", () => show(performance.getEntriesByName("c")));
attempt("by name and type", () => show(performance.getEntriesByName("c", "measure")));
attempt("ours of all", () => show(performance.getEntries().filter(entry => "detail" in entry)));
attempt("no such type", () => performance.getEntriesByType("nope").length);
attempt("a new array", () => performance.getEntriesByType("mark") === performance.getEntriesByType("mark"));
attempt("no name", () => performance.getEntriesByName());
attempt("no type", () => performance.getEntriesByType());
attempt("clear a", () => { performance.clearMarks("a"); return show(performance.getEntriesByType("mark")); });
attempt("clear another", () => { performance.clearMeasures("nope"); return performance.getEntriesByType("measure").length; });
attempt("clear all", () => { performance.clearMarks(); performance.clearMeasures(); return performance.getEntriesByName("c").length; });
