// What the methods and constructors throw.
const attempt = (name, f) => {
  try { console.log(name, String(f())); } catch (error) { console.log(name, error.name + ": " + error.message); }
};
const target = new EventTarget();
attempt("one argument", () => target.addEventListener("x"));
attempt("a number", () => target.addEventListener("x", 5));
attempt("null", () => target.addEventListener("x", null));
attempt("remove", () => target.removeEventListener("x"));
attempt("nothing", () => target.dispatchEvent());
attempt("no event", () => target.dispatchEvent({ type: "x" }));
attempt("no type", () => new Event());
attempt("no init", () => new Event("x", 5));
attempt("no new", () => Event("x"));
attempt("no new", () => EventTarget());
attempt("wrong this", () => EventTarget.prototype.addEventListener.call({}, "x", () => {}));
attempt("wrong this", () => Event.prototype.preventDefault.call({}));
attempt("custom", () => new CustomEvent());
