// @click 100 #button
// A click is a task: a busy script holds it up, and zero timers of its listeners come after it.
const button = document.getElementById("button");
button.addEventListener("click", () => { console.log("click"); setTimeout(() => console.log("timer of the click"), 0); });
button.addEventListener("click", () => console.log("second listener"));
setTimeout(() => console.log("timer 200"), 200);
