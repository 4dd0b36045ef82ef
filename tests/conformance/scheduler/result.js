// The promise settles with what the callback returns, throws, or the promise that it returns.
scheduler.postTask(() => "value").then((value) => console.log("result", value));
scheduler.postTask(() => { throw new Error("thrown"); }).catch((error) => console.log("caught", error.message));
scheduler.postTask(async () => { await null; return "async"; }).then((value) => console.log(value));
scheduler.postTask(() => new Promise((resolve) => setTimeout(resolve, 20, "waited"))).then((value) => console.log(value));
scheduler.postTask(function () { "use strict"; console.log(this, arguments.length); });
scheduler.postTask(() => { throw new Error("nobody catches this"); });
