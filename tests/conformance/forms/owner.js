// Whose form a control is of: by place, or by its form attribute.
document.body.insertAdjacentHTML("beforeend", "<form id=a><div><input id=i></div></form><form id=b></form><input id=o form=b><input id=n>");
const $ = (id) => document.getElementById(id);
console.log($("i").form.id, $("o").form.id, $("n").form, $("b").elements.length, $("b").elements[0].id);
$("n").setAttribute("form", "a");
console.log($("n").form.id, [...$("a").elements].map((e) => e.id).join());
$("b").append($("i"));
console.log($("i").form.id, $("a").elements.length);
