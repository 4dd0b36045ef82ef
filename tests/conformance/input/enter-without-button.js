// @html <form id=f><input id=i></form><form id=g><input id=j><input></form>
// @key 100 Enter #i
// @key 300 Enter #j
// Without a submit button Enter submits a form of one field, and not one of two.
for (const id of ["f", "g"]) document.getElementById(id).addEventListener("submit", (e) => { e.preventDefault(); console.log("submit", id, e.submitter); });
document.addEventListener("keyup", (e) => console.log("keyup", e.target.id));
