// Functions, symbols, promises and weak maps cannot be copied: a DataCloneError.
const things = [
  () => {}, class {}, Symbol("s"), Promise.resolve(), new WeakMap(), { method() {} }, [1, [() => {}]],
];

for (const thing of things) {
  try {
    structuredClone(thing);
    console.log("copied");
  } catch (error) {
    console.log(error.name, error instanceof Error);
  }
}
