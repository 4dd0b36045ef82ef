// A timeout that does not pass changes nothing: the callback runs once, in an idle period.
requestIdleCallback((deadline) => console.log("idle", deadline.didTimeout), { timeout: 300 });
setTimeout(() => console.log("later"), 400);
