// Submitting: by a button, by requestSubmit; submit() has no event.
document.body.insertAdjacentHTML("beforeend", "<form id=f><input name=a value=1><button id=s name=go value=yes>go</button><button id=n type=button>no</button></form>");
const f = document.getElementById("f");
f.addEventListener("submit", (e) => { e.preventDefault(); console.log("submit", e.submitter && e.submitter.id, e.bubbles, e.cancelable, e.constructor.name, e.target.id); });
document.addEventListener("submit", (e) => console.log("bubbled", e.defaultPrevented));
document.getElementById("s").click();
document.getElementById("n").click();
f.requestSubmit();
f.requestSubmit(document.getElementById("s"));
try { f.requestSubmit(document.getElementById("n")); } catch (e) { console.log(e.name, e.message); }
document.getElementById("s").addEventListener("click", (e) => e.preventDefault());
document.getElementById("s").click();
console.log("over");
