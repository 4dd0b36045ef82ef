// A removed subtree is observed until the callback.
const outer = document.getElementById("outer"), inner = document.getElementById("inner");
new MutationObserver((records) => console.log(records.map((r) => r.type + ":" + r.target.id).join())).observe(outer, { childList: true, attributes: true, subtree: true });
inner.remove();
inner.title = "out, and still seen";
setTimeout(() => { inner.title = "not any more"; outer.title = "this is"; }, 50);
