// alert, confirm and prompt without a user: dismissed at once, and no line of the console's.
console.log(alert("hello"), alert());
console.log(confirm("sure?"), confirm());
console.log(prompt("name?", "Kim"), prompt());
setTimeout(() => console.log("timer"), 0);
Promise.resolve().then(() => console.log("microtask"));
alert("in between");
console.log("script ends", print());
const attempt = (name, open) => {
  try {
    console.log(name, open());
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
attempt("symbol", () => alert(Symbol("s")));
attempt("symbol", () => confirm(Symbol("s")));
attempt("symbol", () => prompt("x", Symbol("s")));
attempt("toString", () => alert({ toString() { throw new RangeError("of toString"); } }));
attempt("receiver", () => alert.call({}));
attempt("lengths", () => [alert.length, confirm.length, prompt.length].join());
