// observe() and its two forms.
const attempt = (name, make) => {
  try {
    console.log(name, String(make()));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
const make = () => new PerformanceObserver(() => {});
const several = make();
const one = make();
attempt("call", () => PerformanceObserver(() => {}));
attempt("no callback", () => new PerformanceObserver());
attempt("number", () => new PerformanceObserver(5));
attempt("nothing", () => several.observe());
attempt("empty", () => several.observe({}));
attempt("number", () => several.observe(5));
attempt("both", () => several.observe({ entryTypes: ["mark"], type: "mark" }));
attempt("no sequence", () => several.observe({ entryTypes: 5 }));
attempt("unknown", () => several.observe({ entryTypes: ["nope"] }));
attempt("several", () => several.observe({ entryTypes: ["mark", "nope"] }));
attempt("then one", () => several.observe({ type: "mark" }));
attempt("disconnected", () => { several.disconnect(); several.observe({ type: "mark" }); });
attempt("one", () => one.observe({ type: "mark" }));
attempt("and another", () => one.observe({ type: "measure" }));
attempt("unknown type", () => make().observe({ type: "nope" }));
attempt("receiver", () => PerformanceObserver.prototype.observe.call({}, { type: "mark" }));
attempt("supported", () => ["mark", "measure", "longtask"].every(type => PerformanceObserver.supportedEntryTypes.includes(type)));
attempt("frozen", () => Object.isFrozen(PerformanceObserver.supportedEntryTypes) && PerformanceObserver.supportedEntryTypes === PerformanceObserver.supportedEntryTypes);
