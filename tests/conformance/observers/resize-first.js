// ResizeObserver: the first notification, in a frame; its entry; what is not shown has no size
// @html <style>body{margin:0} #a{width:100px;height:50px;padding:5px;border:1px solid} #n{display:none}</style>
// @html <div id="a"></div><div id="n"></div>
const $ = (id) => document.getElementById(id);
const o = new ResizeObserver((entries, self) => {
  console.log(entries.length, self === o);
  for (const e of entries) console.log(e.target.id, e.contentRect.x, e.contentRect.y, e.contentRect.width, e.contentRect.height, e.borderBoxSize[0].inlineSize, e.borderBoxSize[0].blockSize, e.contentBoxSize[0].inlineSize, e.borderBoxSize.length);
});
o.observe($("a")); o.observe($("n"));
console.log("script ends");
requestAnimationFrame(() => console.log("frame"));
queueMicrotask(() => console.log("microtask"));
