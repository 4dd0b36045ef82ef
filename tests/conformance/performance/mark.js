// performance.mark: its entry, options and what is refused.
const attempt = (name, make) => {
  try {
    console.log(name, String(make()));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
attempt("plain", () => { const m = performance.mark("a"); return [m.constructor.name, m.name, m.entryType, m.duration, m.detail, typeof m.startTime]; });
attempt("options", () => { const m = performance.mark("b", { startTime: 12.5, detail: { x: 1 } }); return [m.startTime, m.detail.x]; });
const detail = { n: 1 };
const cloned = performance.mark("d", { detail });
detail.n = 2;
attempt("a clone", () => [cloned.detail.n, cloned.detail === cloned.detail, performance.getEntriesByName("d")[0] === cloned]);
attempt("none", () => performance.mark());
attempt("number", () => performance.mark("c", 5));
attempt("null", () => performance.mark("c", null).name);
attempt("negative", () => performance.mark("c", { startTime: -1 }));
attempt("NaN", () => performance.mark("c", { startTime: NaN }));
attempt("text", () => performance.mark("c", { startTime: "x" }));
attempt("null time", () => performance.mark("c", { startTime: null }).startTime);
attempt("function", () => performance.mark("c", { detail: () => 1 }));
attempt("reserved", () => performance.mark("navigationStart"));
attempt("not reserved", () => performance.mark("toJSON").name);
attempt("symbol", () => performance.mark(Symbol("s")));
attempt("undefined detail", () => performance.mark("c", { detail: undefined }).detail);
attempt("keys", () => Object.keys(performance.mark("j").toJSON()));
attempt("receiver", () => performance.mark.call({}, "x"));
