// A rule that looks at the focus, or at what a control holds, changes the layout as soon as it is asked for
// @html <style>body{margin:0}#a{width:50px}#a:focus{width:90px}p{height:10px;margin:0}div:focus-within p{height:30px}:checked+i{display:block;height:7px}</style>
// @html <div id="d"><input id="a"><p></p></div><input id="c" type="checkbox"><i id="i"></i>
const $ = (id) => document.getElementById(id);
const show = (when) => console.log(when, $("a").clientWidth, $("d").lastChild.offsetHeight, $("i").offsetHeight);
show("before");
$("a").focus();
show("focused");
$("c").checked = true;
show("checked");
$("a").blur();
show("blurred");
