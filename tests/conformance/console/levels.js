// log, info, warn, error and debug all print their arguments, joined with one space.
console.log("log", 1);
console.info("info", 2);
console.warn("warn", 3);
console.error("error", 4);
console.debug("debug", 5);
