// @click 100 #button
// A zero timer that the press starts comes after the release and its click.
const button = document.getElementById("button");
button.addEventListener("mousedown", () => { console.log("mousedown"); setTimeout(() => console.log("zero timer"), 0); });
button.addEventListener("click", () => console.log("click"));
