// An async function that throws: its promise is rejected, and the exception itself is no error event.
window.onerror = () => console.log("never");
window.onunhandledrejection = (event) => { console.log("rejection", event.reason.message); event.preventDefault(); };
(async () => { await null; throw new Error("async"); })();
(async () => { throw new Error("at once"); })();
new Promise(() => { throw new Error("executor"); });
console.log("script ends");
