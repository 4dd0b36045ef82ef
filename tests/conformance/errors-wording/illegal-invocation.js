// Functions of the window called as methods of another object.
const t = (f) => { try { const r = f(); r instanceof Promise ? r.catch((e) => console.log('rejected', e.name + ': ' + e.message)) : console.log('ok', typeof r); } catch (e) { console.log(e.name + ': ' + e.message); } };
const o = { setTimeout, setInterval, clearTimeout, queueMicrotask, requestAnimationFrame, cancelAnimationFrame, requestIdleCallback, fetch, structuredClone, reportError, clearInterval, cancelIdleCallback };
for (const k of Object.keys(o)) { console.log(k); t(() => o[k](() => {}, 1)); t(() => o[k]()); t(() => o[k].call(5, () => {})); t(() => o[k].call(null)); t(() => o[k].call(globalThis)); }
class Loop { constructor() { this.raf = requestAnimationFrame; } start() { this.raf(() => {}); } }
t(() => new Loop().start());
