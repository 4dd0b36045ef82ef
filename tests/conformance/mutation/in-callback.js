// Mutations in a callback come in a new microtask of the same checkpoint.
const el = document.createElement("div");
let n = 0;
const observer = new MutationObserver((records) => {
  console.log("callback", ++n, records.length);
  if (n < 3) { el.id = n; el.title = n; }
  Promise.resolve().then(() => console.log("promise", n));
});
observer.observe(el, { attributes: true });
el.id = "start";
setTimeout(() => console.log("timer, after all of them"), 0);
