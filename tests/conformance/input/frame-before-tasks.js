// @click 100 #button
// After a click that asks for a frame, Chromium takes no task before that frame, of whatever source or priority (row 2).
document.querySelector("#button").addEventListener("click", () => {
  console.log("click");
  scheduler.postTask(() => console.log("user-blocking"), { priority: "user-blocking" });
  setTimeout(() => console.log("timeout"), 0);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => console.log("port");
  channel.port2.postMessage(1);
  window.onmessage = () => console.log("window");
  postMessage(1);
  scheduler.postTask(() => console.log("user-visible"));
  requestAnimationFrame(() => console.log("frame"));
  queueMicrotask(() => console.log("microtask"));
});
