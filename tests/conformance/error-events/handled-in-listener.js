// A catch inside the unhandledrejection listener: the line is printed, rejectionhandled does not come.
window.addEventListener("unhandledrejection", (event) => {
  console.log("unhandled", event.reason);
  event.promise.catch(() => console.log("caught in the listener"));
});
window.addEventListener("rejectionhandled", () => console.log("never"));
Promise.reject("soon");
setTimeout(() => console.log("timer"), 50);
