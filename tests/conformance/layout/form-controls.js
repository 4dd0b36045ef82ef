// Form controls that have sizes of their own, given ones and none
document.body.innerHTML = '<input id=c type=checkbox><input id=i style="width:100px;height:20px"><button id=b style="width:60px;height:30px;padding:0">x</button><select id=s style="width:80px;height:22px"></select><textarea id=t style="width:50px;height:40px"></textarea><div id=h style="width:100px"><button style="width:100%;height:9px"></button></div>';
const size = (id) => { const e = document.getElementById(id); return `${id} ${e.offsetWidth} ${e.offsetHeight} ${e.clientWidth} ${e.clientHeight}`; };
for (const id of ["c", "i", "b", "s", "t"]) console.log(size(id));
console.log(document.getElementById("h").firstChild.offsetWidth);
