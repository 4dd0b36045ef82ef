// @html <form id="f"><input name="a" value="1"><input type="checkbox" name="b" checked><input type="checkbox" name="c"><select name="d" multiple><option selected>x<option>y<option selected>z</select><input name="e" disabled value="5"><button name="s" value="go" id="s">go</button></form>
// FormData: what a form would send.
const form = document.getElementById("f");
const data = new FormData(form);
console.log([...data].map(([name, value]) => name + "=" + value).join("&"));
console.log(JSON.stringify(Object.fromEntries(data)), data.get("a"), data.get("nope"), data.getAll("d").join(), data.has("c"));
data.append("a", 2); data.set("b", "changed"); data.delete("d");
console.log([...data.entries()].join(";"), [...data.keys()].join(), [...data.values()].join());
data.forEach((value, name) => console.log(name, value));
form.addEventListener("submit", (event) => { event.preventDefault(); console.log([...new FormData(event.target, event.submitter).keys()].join()); });
document.getElementById("s").click();
