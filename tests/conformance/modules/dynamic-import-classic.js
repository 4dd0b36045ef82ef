// import() in a classic script.
import("nowhere").catch((error) => console.log(error.name + ": " + error.message));
console.log(typeof import("other").then((x) => x, () => {}));
