// Radio buttons of a group: one at a time.
document.body.insertAdjacentHTML("beforeend", "<form><input type=radio name=g value=1 checked><input type=radio name=g value=2></form><input type=radio name=g value=3 checked>");
const r = [...document.querySelectorAll("input")];
const show = () => console.log(r.map((x) => x.checked).join());
show();
r[1].checked = true; show();
r[0].addEventListener("click", () => { console.log("in click"); show(); });
r.forEach((x) => { x.addEventListener("change", () => console.log("change", x.value)); x.addEventListener("input", () => console.log("input", x.value)); });
r[0].click(); show();
r[0].click(); show();
r[1].addEventListener("click", (e) => { console.log("prevented"); show(); e.preventDefault(); show(); });
r[1].click(); show();
console.log(document.querySelector("form").elements.length, document.querySelector("input:checked").value);
