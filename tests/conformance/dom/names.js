// @html <form id="login"><input name="user" value="kim"><input id="pass" name="pw" value="secret"></form>
// Elements by their names: a form's elements, and its collections.
const form = document.forms[0];
console.log(document.forms.login === form, form.elements.length, form.length);
console.log(form.elements.user.value, form.elements.pw.value, form.elements.pass.value, form.elements["user"].name);
console.log(form.elements.namedItem("user").value, form.elements.namedItem("nope"), form.elements.nope);
console.log(document.getElementsByName("user").length, document.getElementsByName("user")[0].value);
console.log("user" in form.elements, Object.keys(form.elements).join());
