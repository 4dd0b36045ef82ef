// A handler that is no function is converted to a string at the call, and compiled later (row 10).
setTimeout({
  toString() {
    console.log("toString runs");
    return "console.log('compiled')";
  },
}, 0);
setTimeout(null, 0);
setTimeout(undefined, 0);
setTimeout(42, 0);
console.log("script ends");
