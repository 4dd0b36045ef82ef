// Events that a script sends to a field change nothing by themselves.
document.body.insertAdjacentHTML("beforeend", "<input id=i>");
const i = document.getElementById("i");
i.addEventListener("input", (e) => console.log("input", i.value, e.isTrusted, e.data, e.inputType));
i.addEventListener("keydown", (e) => console.log("keydown", e.key, e.code, e.ctrlKey, e.isTrusted));
i.oninput = () => console.log("oninput");
i.value = "set";
i.dispatchEvent(new Event("input"));
i.dispatchEvent(new InputEvent("input", { data: "x", inputType: "insertText" }));
i.dispatchEvent(new KeyboardEvent("keydown", { key: "a", code: "KeyA", ctrlKey: true }));
console.log(i.value);
