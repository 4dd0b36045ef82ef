// An event's way through a tree that a script has made: capture, target, bubble.
const html = "<div id=a><div id=b><div id=c></div></div></div>";
document.body.insertAdjacentHTML("beforeend", html);
const $ = (id) => document.getElementById(id);
for (const node of [window, document, document.body, $("a"), $("b"), $("c")]) {
  const name = node === window ? "window" : node.id || node.nodeName;
  node.addEventListener("ping", (e) => console.log("capture", name, e.eventPhase, e.target.id), true);
  node.addEventListener("ping", (e) => console.log("bubble", name, e.eventPhase, e.currentTarget === node));
}
$("c").dispatchEvent(new CustomEvent("ping", { bubbles: true }));
console.log("-- not bubbling");
$("c").dispatchEvent(new Event("ping"));
$("a").addEventListener("path", (e) => console.log(e.composedPath().map((n) => n === window ? "window" : n.id || n.nodeName).join(" ")));
$("c").dispatchEvent(new Event("path", { bubbles: true }));
console.log("-- detached");
const loose = $("b");
loose.remove();
$ ("a").addEventListener("ping", () => console.log("not reached"));
loose.firstChild.dispatchEvent(new Event("ping", { bubbles: true }));
