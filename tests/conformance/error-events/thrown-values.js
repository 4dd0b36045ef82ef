// What error events call a thrown value, and what the console calls it.
class Own extends Error {}
class Named extends Error { constructor(m) { super(m); this.name = "Named"; } }
window.addEventListener("error", (event) => console.log(event.message, "|", typeof event.error));
const values = [new Own("own"), new Named("named"), new Own(), "text", 5, -0, 3n, undefined, null, Symbol("s"), { a: 1 },
  [1, 2], new Map(), { toString() { return "own text"; } }, true, new DOMException("words", "AbortError")];
for (const value of values) setTimeout(() => { throw value; }, 0);
