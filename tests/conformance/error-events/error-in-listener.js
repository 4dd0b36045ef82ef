// An error in an error listener goes to the console without another event.
let count = 0;
window.addEventListener("error", (event) => {
  console.log("listener", ++count, event.error.message);
  throw new Error("in the listener");
});
setTimeout(() => { throw new Error("first"); }, 0);
setTimeout(() => console.log("count", count), 0);
