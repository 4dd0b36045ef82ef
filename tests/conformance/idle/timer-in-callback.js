// Other tasks go first: a zero timer that an idle callback starts comes before the next idle callback.
const spin = (ms) => { const begin = performance.now(); while (performance.now() - begin < ms); };
setTimeout(() => {
  for (const n of [1, 2, 3]) {
    requestIdleCallback(() => { console.log("idle", n); spin(20); setTimeout(() => console.log("timer of", n), 0); });
  }
}, 100);
