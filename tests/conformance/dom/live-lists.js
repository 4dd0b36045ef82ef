// getElementsBy… and childNodes follow the tree; querySelectorAll does not.
const outer = document.getElementById("outer");
const live = document.getElementsByTagName("div");
const named = document.getElementsByClassName("c");
const fixed = document.querySelectorAll("div");
const children = outer.children;
console.log(live.length, named.length, fixed.length, children.length);
const added = document.createElement("div");
added.className = "b c";
outer.append(added, "text");
console.log(live.length, named.length, fixed.length, children.length, outer.childNodes.length);
console.log(live[2] === added, live.item(2) === added, live.namedItem("inner").id, live.inner.id, live[99], live.item(99));
added.className = "";
console.log(named.length);
outer.innerHTML = "";
console.log(live.length, fixed.length, children.length);
console.log(fixed[1].id, typeof fixed.forEach, typeof live.forEach, [...live].length);
