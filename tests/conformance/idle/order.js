// Idle callbacks run in the order of their requests, each with its own checkpoint.
for (const name of ["a", "b", "c"]) {
  requestIdleCallback(() => {
    console.log("idle", name);
    Promise.resolve().then(() => console.log("microtask of", name));
  });
}
