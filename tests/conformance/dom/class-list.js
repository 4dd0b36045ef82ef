// classList: an attribute as a set of words.
const el = document.createElement("p");
const list = el.classList;
list.add("a", "b", "a");
console.log(el.className, list.length, list[0], list.item(1), list[9], list.contains("b"), list.value);
console.log(list.toggle("c"), list.toggle("c"), list.toggle("d", false), list.toggle("d", true), el.className);
list.remove("a", "zzz");
console.log(el.className, list.replace("b", "x"), list.replace("nope", "y"), el.className);
el.className = "  p   q p ";
console.log(list.length, [...list].join(), list.value, String(list));
list.add("r");
console.log(el.className, el.outerHTML);
list.forEach((name, index) => console.log(index, name));
list.remove("p", "q", "r");
console.log(el.outerHTML);
for (const bad of ["", "a b"]) {
  try { list.add(bad); } catch (e) { console.log(e.name, e.message); }
}
el.classList = "via setter";
console.log(el.className);
