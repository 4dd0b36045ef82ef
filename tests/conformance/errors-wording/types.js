// Chromium's words for operations on values of the wrong type.
const tries = [
  () => 1n + 1,
  () => +1n,
  () => BigInt("x"),
  () => `${Symbol("s")}`,
  () => "a" in "b",
  () => ({}) instanceof 5,
  () => Object.defineProperty(1, "x", {}),
  () => { "use strict"; Object.freeze([1]).push(2); },
  () => { "use strict"; Object.freeze({ a: 1 }).a = 2; },
  () => { "use strict"; delete Object.freeze({ a: 1 }).a; },
];

for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
