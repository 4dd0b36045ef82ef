// performance.timeOrigin is the date at which performance.now was 0.
const now = performance.timeOrigin + performance.now();
console.log(typeof performance.timeOrigin, Math.abs(now - Date.now()) < 50);
