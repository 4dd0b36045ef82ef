// dataset and data-… attributes.
const el = document.createElement("div");
el.innerHTML = '<p data-user-id="7" data-x="y"></p>';
const p = el.firstChild;
console.log(p.dataset.userId, p.dataset.x, p.dataset.nope, "userId" in p.dataset, "nope" in p.dataset);
p.dataset.newName = 12;
console.log(p.outerHTML, typeof p.dataset.newName);
console.log(Object.keys(p.dataset).join(), JSON.stringify(p.dataset));
delete p.dataset.x;
console.log(p.outerHTML);
for (const key in p.dataset) console.log(key, p.dataset[key]);
const { userId } = p.dataset;
console.log(userId, Object.entries(p.dataset).length);
try { p.dataset["a-b"] = 1; } catch (e) { console.log(e.name, e.message); }
