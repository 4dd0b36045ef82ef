// Disabled controls: no click, no value in the way; a fieldset disables what is in it.
document.body.insertAdjacentHTML("beforeend", "<fieldset id=f disabled><legend><button id=l>l</button></legend><button id=b>b</button></fieldset><button id=d disabled>d</button>");
const $ = (id) => document.getElementById(id);
for (const id of ["l", "b", "d"]) { $(id).onclick = () => console.log("clicked", id); $(id).click(); }
console.log($("b").disabled, $("b").matches(":disabled"), $("l").matches(":disabled"), $("d").matches(":enabled"));
$("f").disabled = false;
$("b").click();
$("d").dispatchEvent(new Event("click"));
$("d").disabled = false;
$("d").click();
