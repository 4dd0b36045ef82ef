// Specificity, order, !important, inline styles, attributes, media
// @html <style>p{color:red;margin:0} .x{color:green} #i{color:blue} p.x{color:orange} .late{color:purple} .late{color:teal} .imp{color:gray!important} div .nested{color:rgb(1,2,3)} div>.nested{font-size:10px} [data-k="v"]{opacity:.5} p:first-child{z-index:3} @media (min-width:5000px){p{color:black}} @media screen and (max-width:900px){.m{color:rgb(9,9,9)}}</style>
// @html <div><p id="a">.</p><p id="b" class="x">.</p><p id="i" class="x">.</p><p id="c" class="late" style="color:navy">.</p><p id="d" class="imp" style="color:navy">.</p><p id="e" class="nested" data-k="v">.</p><p id="f" class="m">.</p></div>
const $ = (id) => document.getElementById(id);
for (const id of ["a", "b", "i", "c", "d", "e", "f"]) { const s = getComputedStyle($(id)); console.log(id, s.color, s.fontSize, s.opacity, s.zIndex); }
