// What is inherited, inherit and initial, custom properties
// @html <style>#p{color:rgb(1,2,3);font-size:20px;line-height:1.5;text-align:center;cursor:pointer;border:1px solid;padding:4px;--main:rgb(7,8,9);visibility:hidden} #c{font-size:1.5em;background:var(--main);border:inherit;visibility:visible} #d{color:inherit;width:var(--none, 50px);margin:var(--m,1px 2px)} #e{all:initial} #f{color:initial;font-size:50%;padding:inherit}</style>
// @html <div id="p"><div id="c"><div id="d"></div></div><div id="f"></div></div>
const $ = (id) => document.getElementById(id);
for (const id of ["p", "c", "d", "f"]) { const s = getComputedStyle($(id)); console.log(id, s.color, s.fontSize, s.lineHeight, s.textAlign, s.cursor, s.visibility, s.padding, s.borderTopWidth, s.borderTopStyle); }
console.log(getComputedStyle($("c")).backgroundColor, getComputedStyle($("d")).width, getComputedStyle($("d")).margin);
console.log(getComputedStyle($("d")).getPropertyValue("--main"));
