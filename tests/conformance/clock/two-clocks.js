// Both clocks pass the same time, and Date agrees with Date.now.
const date = Date.now();
const performanceStart = performance.now();

setTimeout(() => {
  const byDate = Date.now() - date;
  const byPerformance = performance.now() - performanceStart;
  console.log("about the same:", Math.abs(byDate - byPerformance) < 5);
  console.log("new Date:", Math.abs(new Date() - Date.now()) < 5);
  console.log("getTime:", Math.abs(new Date().getTime() - Date.now()) < 5);
}, 150);
