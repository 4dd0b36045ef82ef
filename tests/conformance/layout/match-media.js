// matchMedia: features, lists, not; no change events
for (const q of ["(min-width: 100px)", "(max-width:100px)", "screen", "print", "not print", "screen and (orientation: landscape)", "(prefers-reduced-motion: reduce)", "(prefers-color-scheme: light)", "(width >= 500px)", "print, (min-height: 10px)", ""])
  { const m = matchMedia(q); console.log(JSON.stringify(q), m.matches, JSON.stringify(m.media)); }
const m = matchMedia("(min-width: 1px)");
m.addEventListener("change", () => console.log("never"));
m.addListener(() => console.log("never"));
m.onchange = () => console.log("never");
console.log(m instanceof EventTarget, typeof m.onchange, Object.prototype.toString.call(m));
