// then(f, r): one of the two runs, and r does not catch what f throws (row 12).
Promise.resolve("value").then(
  (value) => console.log("f", value),
  (reason) => console.log("r", reason),
);
Promise.reject("reason").then(
  (value) => console.log("f", value),
  (reason) => console.log("r", reason),
);
Promise.resolve("value")
  .then(
    () => { throw "thrown in f"; },
    (reason) => console.log("never printed", reason),
  )
  .then(
    () => console.log("never printed"),
    (reason) => console.log("next r:", reason),
  );
