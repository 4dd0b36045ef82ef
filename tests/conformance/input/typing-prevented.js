// @html <input id=i>
// @input 100 #i abc
// A prevented keydown gives no keypress and no input; a prevented beforeinput no input.
const i = document.getElementById("i");
i.addEventListener("keydown", (e) => { console.log("keydown", e.key); if (e.key === "a") e.preventDefault(); });
i.addEventListener("keypress", (e) => console.log("keypress", e.key));
i.addEventListener("beforeinput", (e) => { console.log("beforeinput", e.data); if (e.data === "b") e.preventDefault(); });
i.addEventListener("input", (e) => console.log("input", i.value));
i.addEventListener("keyup", (e) => console.log("keyup", e.key, i.value));
