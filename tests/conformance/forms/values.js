// value and its attribute: they part when the value is changed.
const i = document.createElement("input");
i.setAttribute("value", "a");
console.log(i.value, i.defaultValue);
i.value = "b";
i.setAttribute("value", "c");
console.log(i.value, i.defaultValue, i.getAttribute("value"));
i.value = "x\ny";
console.log(i.value);
i.type = "number"; i.value = "12x";
console.log(i.value === ""); i.value = "12.5"; console.log(i.value, i.valueAsNumber);
const t = document.createElement("textarea");
t.textContent = "one";
console.log(t.value); t.value = "two\nlines"; console.log(t.value, t.textContent, t.textLength);
const c = document.createElement("input"); c.type = "checkbox";
console.log(c.value, c.checked); c.setAttribute("checked", ""); console.log(c.checked); c.checked = false; console.log(c.checked, c.hasAttribute("checked"), c.defaultChecked);
const r = document.createElement("input"); r.type = "range"; console.log(r.value); r.value = 500; console.log(r.value);
i.value = null; console.log(i.value === "");
