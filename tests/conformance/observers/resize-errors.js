// ResizeObserver: errors of its callback, refused arguments
const $ = (id) => document.getElementById(id);
new ResizeObserver(() => { throw new Error("boom"); }).observe($("outer"));
new ResizeObserver(() => console.log("second")).observe($("outer"));
for (const f of [() => ResizeObserver(() => {}), () => new ResizeObserver(), () => new ResizeObserver({}), () => new ResizeObserver(() => {}).observe(), () => new ResizeObserver(() => {}).observe(document), () => ResizeObserver.prototype.observe.call({}, document.body)])
  try { f(); } catch (e) { console.log(e.name + ": " + e.message); }
