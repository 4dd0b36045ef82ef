// reportError: the event and the line of an uncaught exception, and the script goes on.
window.addEventListener("error", (event) => { console.log("event", event.message, event.error === last); if (event.error === 5) event.preventDefault(); });
let last;
for (last of [new Error("reported"), "text", 5]) {
  reportError(last);
  console.log("goes on");
}
try { reportError(); } catch (error) { console.log(error.name, error.message); }
console.log(typeof reportError, reportError.length);
