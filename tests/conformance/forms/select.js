// A select: its options, what is selected, and how that changes.
document.body.insertAdjacentHTML("beforeend", "<select id=s><option value=a>A<option selected>B<option value=c>C</select><select id=m multiple><option>1<option selected>2<option selected>3</select><select id=n><option>x<option>y</select>");
const s = document.getElementById("s");
console.log(s.value, s.selectedIndex, s.options.length, s.options[0].text, s.options[2].value, s.type, s.length);
s.value = "c";
console.log(s.selectedIndex, s.options[1].selected, s.selectedOptions.length, s.selectedOptions[0].text);
s.selectedIndex = 0;
console.log(s.value);
s.value = "nope";
console.log(s.selectedIndex, s.value === "");
s.options[1].selected = true;
console.log(s.value, s.options[1].index);
const m = document.getElementById("m");
console.log(m.value, [...m.selectedOptions].map((o) => o.value).join(), m.type);
const n = document.getElementById("n");
console.log(n.value, n.selectedIndex);
n.add(new Option("z", "zz", false, true));
console.log(n.value, n.innerHTML);
n.remove(); console.log(n.isConnected);
