// Chromium's words for wrong use of promises.
let settle;
const self = new Promise((resolve) => { settle = resolve; });
settle(self);

self.catch((error) => console.log(error.name + ": " + error.message));
Promise.any([]).catch((error) => console.log(error.name + ": " + error.message));
Promise.all(5).catch((error) => console.log(error.name + ": " + error.message));
Promise.all().catch((error) => console.log(error.name + ": " + error.message));
fetch("/api/fail").catch((error) => console.log(error.name + ": " + error.message));
