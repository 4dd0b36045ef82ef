// What the console prints of nodes and events.
console.log(document, document.body, document.getElementById("button"), [document.querySelector("div")]);
console.log(new Event("x"), new CustomEvent("y", { detail: 5 }), new MouseEvent("click"));
