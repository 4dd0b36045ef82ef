// Five slow requests leave room for a sixth: its answer comes first.
for (let i = 1; i <= 5; i++) {
  fetch("/api/" + i + "?delay=" + (100 + i * 50)).then(() => console.log("answer", i));
}
fetch("/api/6?delay=50").then(() => console.log("answer 6"));
