// Resolved values of many properties; getComputedStyle is live and read-only
// @html <style>#a{position:absolute;width:50%;height:40px;margin:1em auto;padding:2px 4px;border:3px dashed rgba(10,20,30,.5);background:#fed;opacity:.25;transform:translateX(10px);transition:opacity 1s ease-in,left 200ms;flex:1;overflow:hidden;border-radius:4px;z-index:5;font-weight:bold}</style>
// @html <div id="a"></div>
const a = document.getElementById("a"), s = getComputedStyle(a);
for (const k of ["display", "position", "width", "height", "margin-top", "padding", "paddingLeft", "border-top", "borderTopColor", "backgroundColor", "opacity", "transform", "transitionProperty", "transitionDuration", "transitionTimingFunction", "flexGrow", "flexBasis", "overflow", "overflowX", "borderTopLeftRadius", "zIndex", "fontWeight", "boxSizing", "color"])
  console.log(k, k.includes("-") ? s.getPropertyValue(k) : s[k]);
a.style.width = "77px";
console.log(s.width);
try { s.color = "red"; } catch (e) { console.log(e.name, e instanceof DOMException); }
console.log(s.getPropertyValue("nothing") === "", s.nothing);
