// An async function as a handler: the timer's task ends at its first await (rows 15, 24).
setTimeout(async () => {
  console.log("A starts");
  await null;
  console.log("A goes on");
}, 0);
setTimeout(() => console.log("B"), 0);
