// A failed fetch with a catch is not reported; an error thrown in its second handler is (row 16).
fetch("/api/fail").catch((error) => console.log("caught:", error.name));
setTimeout(() => {
  fetch("/api/fail").then(
    () => console.log("never printed"),
    (error) => { throw new Error("thrown after " + error.name); },
  );
}, 150);
