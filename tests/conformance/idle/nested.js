// A callback that is requested during an idle period waits for the next one.
requestIdleCallback(() => {
  console.log("first");
  requestIdleCallback(() => console.log("requested by the first"));
});
requestIdleCallback(() => console.log("second"));
