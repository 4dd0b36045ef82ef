// Margins collapse through parents and empty blocks, not out of a flow-root
// @html <style>body{margin:0} #outer{background:#eee} #inner{margin:40px 0;height:10px} #empty{margin:15px 0 25px} #last{height:10px} #root{display:flow-root} #child{margin-top:12px;height:5px}</style>
// @html <div id="outer"><div id="inner"></div></div><div id="empty"></div><div id="last"></div><div id="root"><div id="child"></div></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const id of ["outer", "inner", "last", "root", "child"]) console.log(id, rect(id));
