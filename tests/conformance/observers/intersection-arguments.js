// IntersectionObserver: refused arguments
for (const f of [() => IntersectionObserver(() => {}), () => new IntersectionObserver(), () => new IntersectionObserver(() => {}, { threshold: 2 }), () => new IntersectionObserver(() => {}, { rootMargin: "1em" }), () => new IntersectionObserver(() => {}, { root: {} }), () => new IntersectionObserver(() => {}).observe({})])
  try { f(); console.log("fine"); } catch (e) { console.log(e.name + ": " + e.message); }
console.log(new IntersectionObserver(() => {}).thresholds.length, new IntersectionObserver(() => {}, { rootMargin: "1px 2%" }).rootMargin);
