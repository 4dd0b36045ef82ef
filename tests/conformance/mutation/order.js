// Observers are called in the order of their making, whoever was changed first.
const a = document.createElement("a"), b = document.createElement("b");
const first = new MutationObserver(() => console.log("first"));
const second = new MutationObserver(() => console.log("second"));
second.observe(a, { attributes: true });
first.observe(b, { attributes: true });
a.id = 1; b.id = 1;
setTimeout(() => { new MutationObserver(() => { console.log("throws"); throw new Error("boom"); }).observe(a, { attributes: true }); a.id = 2; }, 50);
