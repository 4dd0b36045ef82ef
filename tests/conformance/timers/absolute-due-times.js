// Due times are absolute: B, started at 200 for 100 more, comes after C at 250 (row 7).
setTimeout(() => {
  console.log("A");
  setTimeout(() => console.log("B"), 100);
}, 200);
setTimeout(() => console.log("C"), 250);
