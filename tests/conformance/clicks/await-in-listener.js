// @click 100 #button
// An async listener goes on before the next listener runs, as the stack is empty there (row 2).
const button = document.getElementById("button");
button.addEventListener("click", async () => { console.log("one"); await null; console.log("one goes on"); });
button.addEventListener("click", async () => { console.log("two"); await null; console.log("two goes on"); });
setTimeout(() => { console.log("synthetic"); button.click(); console.log("over"); }, 250);
