// A rejection in a frame callback is reported after the zero timer that the callback started (row 16).
requestAnimationFrame(() => {
  Promise.reject(new Error("from the frame"));
  setTimeout(() => console.log("zero timer"), 0);
  console.log("frame A");
});
requestAnimationFrame(() => console.log("frame B"));
