// A spinner that turns by a transition while the page is blocked now and then.
const spinner = document.body.appendChild(document.createElement("div"));
spinner.style.cssText = "width:40px;height:40px;background:orange;transform:rotate(0deg);transition:transform 1s linear";
spinner.offsetWidth;
spinner.style.transform = "rotate(360deg)";
function block(ms) { const end = performance.now() + ms; while (performance.now() < end); }
setTimeout(() => block(300), 200);
setTimeout(() => block(200), 700);
spinner.addEventListener("transitionend", () => console.log("turned"));
