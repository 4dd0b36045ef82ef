// A timer stops an interval between two ticks (row 9).
const id = setInterval(() => console.log("tick"), 100);
setTimeout(() => {
  clearInterval(id);
  console.log("cleared");
}, 250);
