// Many mutations, one callback with all the records (row 18).
const outer = document.getElementById("outer");
const observer = new MutationObserver((records, self) => console.log("callback", records.length, records.map((r) => r.type).join(), self === observer));
observer.observe(outer, { childList: true, attributes: true, subtree: true });
outer.append("a", document.createElement("p"));
outer.id = "x";
outer.firstElementChild.className = "y";
outer.lastChild.remove();
console.log("script over");
Promise.resolve().then(() => console.log("a later microtask"));
setTimeout(() => console.log("timer"), 0);
