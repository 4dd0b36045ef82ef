// clearTimeout stops an interval and clearInterval a timer: they share their ids (row 10).
const timer = setTimeout(() => console.log("never printed"), 50);
const interval = setInterval(() => console.log("never printed"), 50);
clearInterval(timer);
clearTimeout(interval);
setTimeout(() => console.log("150 ms"), 150);
