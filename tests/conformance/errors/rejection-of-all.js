// Promise.all handles its promises: one report for the whole, none for the others (row 16).
Promise.all([
  Promise.reject(new Error("first")),
  Promise.reject(new Error("second")),
]);
