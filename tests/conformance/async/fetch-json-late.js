// json() of a body that has long arrived is still a hop: after the microtasks, before a zero timer (row 23).
fetch("/api/data").then((response) => {
  setTimeout(() => {
    response.json().then(() => console.log("json"));
    setTimeout(() => console.log("zero timer"), 0);
    Promise.resolve()
      .then(() => console.log("microtask 1"))
      .then(() => console.log("microtask 2"));
  }, 150);
});
