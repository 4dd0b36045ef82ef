// lists in lists: their margins, their markers' styles, and what markers leave alone
// @html <style>body{margin:0;line-height:20px}</style>
// @html <ul id="a"><li id="a1">one<ol id="b"><li id="b1">two<ul id="c"><li id="c1">three<ul id="d"><li id="d1">four</ul></ul></ol></ul>
// @html <ol id="e" start="9"><li id="e1">nine<li id="e2" style="list-style-type:upper-roman">ten</ol><p id="last">after</p>
// @html <details id="f" open><summary id="f1">more</summary>text</details><input id="field" placeholder="a name">
const $ = (id) => document.getElementById(id);
const rect = (id) => { const r = $(id).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
for (const id of ["a", "a1", "b", "b1", "c", "c1", "d", "d1", "e", "e1", "e2", "last", "f"]) console.log(id, rect(id));
for (const id of ["a", "a1", "b", "b1", "c", "c1", "d", "d1", "e1", "e2", "f1"]) {
  const style = getComputedStyle($(id));
  console.log(id, style.display, style.listStyleType, style.marginTop);
}
$("f").open = false;
console.log(getComputedStyle($("f1")).listStyleType);
console.log($("field").matches(":placeholder-shown"), $("field").value === "", getComputedStyle($("field")).color);
$("field").value = "x";
console.log($("field").matches(":placeholder-shown"));
