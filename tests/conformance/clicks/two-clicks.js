// @click 100 #button
// @click 250 #inner
// Two clicks at their times, beside a timer between them.
document.addEventListener("click", (event) => console.log("click on", event.target.id));
setTimeout(() => console.log("timer"), 175);
document.getElementById("button").addEventListener("blur", () => console.log("the button loses the focus"));
