// @html <form id="form"><input id="text"><button>Add</button></form><ul id="list"></ul>
// @input 100 #text milk
// @key 250 Enter
// @input 400 #text tea
// @key 550 Enter
// @click 750 #list li
// A list that grows by a form and is struck through by clicks.
const form = document.getElementById("form"), text = document.getElementById("text"), list = document.getElementById("list");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const item = document.createElement("li");
  item.textContent = text.value;
  list.append(item);
  text.value = "";
  console.log(list.innerHTML, text.value === "");
});
list.addEventListener("click", ({ target }) => { target.classList.toggle("done"); console.log(list.innerHTML); });
