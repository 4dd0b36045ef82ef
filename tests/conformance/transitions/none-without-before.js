// No transition from what was never shown, nor between display none and block
const a = document.createElement("div");
a.style.cssText = "transition:opacity 100ms;opacity:0";
document.body.append(a);
a.ontransitionend = () => console.log("end");
a.style.opacity = "1";
console.log(getComputedStyle(a).opacity);
a.style.transition = "none";
a.style.opacity = "0";
console.log(getComputedStyle(a).opacity);
setTimeout(() => console.log("nothing came"), 250);
