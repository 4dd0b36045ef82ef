// Answers come in the order of their delays, whatever the order of the requests (row 23).
for (const delay of [250, 50, 150]) {
  fetch("/api/item?delay=" + delay).then((response) => {
    console.log("answer after", delay, response.status);
  });
}
console.log("script ends");
