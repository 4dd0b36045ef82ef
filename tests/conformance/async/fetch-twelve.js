// Twelve requests of 200 ms: six answers before 300 ms, all twelve before 600 ms.
let answers = 0;

for (let i = 0; i < 12; i++) {
  fetch("/api/" + i + "?delay=200").then(() => answers++);
}
setTimeout(() => console.log("300 ms:", answers), 300);
setTimeout(() => console.log("600 ms:", answers), 600);
