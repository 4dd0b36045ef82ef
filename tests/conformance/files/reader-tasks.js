// A reading is two tasks: one begins it, one ends it, with a checkpoint after each listener.
const reader = new FileReader();
for (const type of ["loadstart", "progress", "load", "loadend"]) {
  reader["on" + type] = () => {
    console.log(type);
    Promise.resolve().then(() => console.log("microtask of", type));
    setTimeout(() => console.log("timer of", type), 0);
  };
}
reader.readAsText(new Blob(["abc"]));
console.log("script ends");
