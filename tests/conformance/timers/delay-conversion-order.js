// The delay is converted during the call: valueOf runs at once, and what it throws comes out (row 10).
setTimeout(() => console.log("timer"), {
  valueOf() {
    console.log("valueOf runs");
    return 0;
  },
});
try {
  setTimeout(() => console.log("never printed"), { valueOf() { throw new RangeError("no"); } });
} catch (error) {
  console.log("caught", error.name);
}
try {
  setTimeout(() => console.log("never printed"), Symbol());
} catch (error) {
  console.log("caught", error.name);
}
try {
  setTimeout(() => console.log("never printed"), 10n);
} catch (error) {
  console.log("caught", error.name);
}
console.log("script ends");
