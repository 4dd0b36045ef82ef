// @html <input id=field>
// @key 100 a #field
// After a key the frame goes before a zero timer, as after a click.
document.querySelector("#field").addEventListener("keydown", (event) => {
  console.log("keydown", event.key);
  requestAnimationFrame(() => console.log("frame"));
  setTimeout(() => console.log("timeout"), 0);
});
