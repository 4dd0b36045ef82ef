// this in a frame callback, and what is no function throws a TypeError.
requestAnimationFrame(function () {
  console.log("function:", this === window);
});
requestAnimationFrame(function () {
  "use strict";
  console.log("strict:", this === window, this === undefined);
});
for (const value of [undefined, null, "console.log(1)", 42, {}]) {
  try {
    requestAnimationFrame(value);
  } catch (error) {
    console.log(typeof value, error.name);
  }
}
