// In how many ticks Promise.try settles.
Promise.try(() => "value").then(() => console.log("A value"));
Promise.try(() => Promise.resolve("promise")).then(() => console.log("B promise"));
Promise.try(() => { throw 1; }).catch(() => console.log("C throw"));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));
