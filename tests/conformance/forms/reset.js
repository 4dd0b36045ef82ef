// reset: its event, and the values of before.
document.body.insertAdjacentHTML("beforeend", "<form id=f><input id=t value=was><input id=c type=checkbox checked><select id=s><option>1<option selected>2</select><textarea id=x>text</textarea><button type=reset id=r>r</button></form>");
const $ = (id) => document.getElementById(id);
const change = () => { $("t").value = "now"; $("c").checked = false; $("s").value = "1"; $("x").value = "other"; };
const show = (when) => console.log(when, $("t").value, $("c").checked, $("s").value, $("x").value);
change(); show("changed");
$("f").addEventListener("reset", (e) => { show("in the event"); Promise.resolve().then(() => show("microtask")); });
$("f").reset(); show("reset");
change();
$("r").click(); show("by the button");
$("f").addEventListener("reset", (e) => e.preventDefault());
change();
$("f").reset(); show("prevented");
