// queueMicrotask of anything but a function throws a TypeError at once.
for (const value of [undefined, null, "console.log(1)", 42, {}]) {
  try {
    queueMicrotask(value);
  } catch (error) {
    console.log(typeof value, error.name);
  }
}
try {
  queueMicrotask();
} catch (error) {
  console.log("no argument", error.name);
}
