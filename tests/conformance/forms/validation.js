// Validation stands before the submit event.
document.body.insertAdjacentHTML("beforeend", "<form id=f><input id=a required><input id=b type=email value=x><button id=s>go</button></form>");
const f = document.getElementById("f");
const a = document.getElementById("a"), b = document.getElementById("b");
f.addEventListener("submit", (e) => { e.preventDefault(); console.log("submit"); });
for (const x of [a, b]) x.addEventListener("invalid", (e) => { e.preventDefault(); console.log("invalid", x.id, e.bubbles); });
console.log(f.checkValidity(), a.checkValidity(), a.validity.valueMissing, b.validity.typeMismatch, a.validity.valid);
document.getElementById("s").click();
a.value = "filled"; b.value = "a@b.c";
document.getElementById("s").click();
a.setCustomValidity("no");
console.log(a.validity.customError, a.validationMessage, f.checkValidity());
f.noValidate = true;
document.getElementById("s").click();
