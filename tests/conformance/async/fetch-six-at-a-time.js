// At most six requests at a time: the seventh, quick as it is, waits for the first answer.
for (let i = 1; i <= 6; i++) {
  fetch("/api/" + i + "?delay=" + i * 100).then(() => console.log("answer", i));
}
fetch("/api/7?delay=50").then(() => console.log("answer 7"));
