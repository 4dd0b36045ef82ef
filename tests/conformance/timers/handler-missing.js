// Without any argument setTimeout and setInterval throw a TypeError (row 10).
try {
  setTimeout();
} catch (error) {
  console.log("setTimeout:", error.name);
}
try {
  setInterval();
} catch (error) {
  console.log("setInterval:", error.name);
}
