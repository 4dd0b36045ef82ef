// Errors come out of getters, setters and conversions where they are used.
const trap = {
  get value() { throw new Error("getter"); },
  set value(x) { throw new Error("setter"); },
  toString() { throw new Error("toString"); },
};
const tries = [
  () => trap.value,
  () => { trap.value = 1; },
  () => `${trap}`,
  () => [3, 1, 2].sort(() => { throw new Error("sort"); }),
  () => JSON.parse("1", () => { throw new Error("reviver"); }),
];

for (const attempt of tries) {
  try {
    attempt();
  } catch (error) {
    console.log("caught:", error.message);
  }
}
