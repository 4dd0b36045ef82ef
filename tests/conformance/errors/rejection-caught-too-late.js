// A catch added 50 ms later still gets the reason, but the report has been made (row 16).
const promise = Promise.reject(new Error("handled too late"));

setTimeout(() => {
  promise.catch((error) => console.log("caught:", error.message));
}, 50);
