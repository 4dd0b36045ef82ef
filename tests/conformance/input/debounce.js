// @html <input id=q><p id=out></p>
// @input 100 #q cat
// Only the last of a burst of keys is searched for.
let timer;
document.getElementById("q").addEventListener("input", (event) => {
  clearTimeout(timer);
  const value = event.target.value;
  console.log("typed", value);
  timer = setTimeout(() => { document.getElementById("out").textContent = "results for " + value; console.log(document.getElementById("out").textContent); }, 200);
});
