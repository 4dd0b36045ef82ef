// The target origin of window.postMessage: what is refused, and what never arrives.
window.onmessage = event => console.log("got", event.data);
const attempt = (name, post) => {
  try {
    console.log(name, post());
  } catch (error) {
    console.log(name, error.name, error.message, error.code);
  }
};
attempt("none", () => window.postMessage());
attempt("missing", () => window.postMessage(1));
attempt("null", () => window.postMessage(2, null));
attempt("object", () => window.postMessage(3, {}));
attempt("options", () => window.postMessage(4, { targetOrigin: "*" }));
attempt("other origin", () => window.postMessage(5, "https://example.com"));
attempt("other origin in options", () => window.postMessage(6, { targetOrigin: "https://example.com/path?query" }));
attempt("nonsense", () => window.postMessage(7, "nonsense"));
attempt("empty", () => window.postMessage(8, ""));
attempt("number", () => window.postMessage(9, 5));
attempt("true", () => window.postMessage(10, true));
attempt("null as text", () => window.postMessage(11, "null"));
attempt("data", () => window.postMessage(12, "data:text/plain,x"));
attempt("about", () => window.postMessage(13, "about:blank"));
attempt("relative", () => window.postMessage(14, "//example.com"));
attempt("symbol", () => window.postMessage(15, Symbol("s")));
attempt("options nonsense", () => window.postMessage(16, { targetOrigin: "x" }));
attempt("not cloneable first", () => window.postMessage(() => 1, "nonsense"));
attempt("star", () => window.postMessage(17, "*"));
