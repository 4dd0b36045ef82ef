// A table: rows and cells, counted and inserted.
const t = document.createElement("table");
t.innerHTML = "<thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>";
console.log(t.rows && t.rows.length, t.tBodies && t.tBodies.length, t.querySelector("td").cellIndex, t.outerHTML);
const r = t.insertRow ? t.insertRow() : null; if (r) { r.insertCell().textContent = "x"; console.log(t.outerHTML, r.rowIndex, r.cells.length); }
