// A function of the program's own that takes a signal.
function delay(ms, { signal } = {}) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => { clearTimeout(timer); reject(signal.reason); };
    const timer = setTimeout(() => { signal?.removeEventListener("abort", stop); resolve("waited"); }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
const controller = new AbortController();
delay(20, { signal: controller.signal }).then(console.log);
delay(500, { signal: controller.signal }).catch((error) => console.log("caught", error.name));
setTimeout(() => {
  controller.abort();
  delay(20, { signal: controller.signal }).catch((error) => console.log("at once", error.name));
}, 100);
