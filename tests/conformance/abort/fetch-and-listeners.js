// The listeners of the signal come before the rejection of the fetch, with a checkpoint between them in a task of the browser's.
const c5 = new AbortController();
const c6 = new AbortController();
const run = (c, n) => {
fetch("/api/e?delay=220&"+n, { signal: c.signal, method: n % 2 ? "POST" : "GET" }).catch((e) => console.log(n, "fetch rejected", e.name));
c.signal.addEventListener("abort", () => { console.log(n, "event"); let p = Promise.resolve(); for (let i = 1; i < 5; i++) p = p.then(() => console.log(n, "event micro", i)); setTimeout(() => console.log(n, "timer0")); });
};
run(c5, 5); run(c6, 6);
setTimeout(() => { Promise.resolve().then(()=>console.log("before")); c5.abort(); console.log("aborted"); Promise.resolve().then(()=>console.log("after")); }, 5);
setTimeout(() => { c6.abort(); }, 100);
const s = AbortSignal.timeout(150);
s.addEventListener("abort", () => {console.log("T event"); Promise.resolve().then(() => console.log("T micro")).then(() => console.log("T micro2")); });
s.addEventListener("abort", () => {console.log("T event 2");});
fetch("/api/tt?delay=300", { signal: s}).catch((e) => console.log("T fetch", e.name));
