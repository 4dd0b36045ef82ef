// takeRecords empties the queue, disconnect drops it.
const el = document.createElement("div");
const one = new MutationObserver((r) => console.log("one", r.length));
one.observe(el, { attributes: true });
el.id = "1";
console.log("taken", one.takeRecords().length, one.takeRecords().length);
el.id = "2"; el.id = "3";
const two = new MutationObserver((r) => console.log("two", r.length));
two.observe(el, { attributes: true });
el.id = "4";
two.disconnect();
setTimeout(() => { one.disconnect(); el.id = "5"; console.log("nothing more"); }, 50);
