// a form as people write it
// @html <style>body{font-family:sans-serif;margin:16px}.row{margin-bottom:12px}label{display:block;margin-bottom:4px}input[type=text]{width:240px;padding:6px;border:1px solid gray}</style>
// @html <h1>Sign up</h1><form><div class=row><label for=n>Name</label><input type=text id=n></div><div class=row><label for=c>City</label><select id=c><option>Seoul<option>Busan</select></div><div class=row><label><input type=checkbox> I agree</label></div><fieldset><legend>Plan</legend><label><input type=radio name=p> Free</label><label><input type=radio name=p> Paid</label></fieldset><button>Send</button></form>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
